import { Readability } from '@mozilla/readability'
// The same library in one file: its two hundred modules take a quarter of a second to load.
import { parseHTML } from 'linkedom/worker'

// The part of the DOM that reading a page uses. The core knows no other types of a browser.
export interface PageNode {
  readonly nodeType: number
  readonly nodeName: string
  readonly parentNode: PageElement | null
  readonly firstChild: PageNode | null
  readonly nextSibling: PageNode | null
  readonly textContent: string
  remove(): void
}

export interface PageElement extends PageNode {
  readonly localName: string
  readonly attributes: Iterable<{ readonly name: string; readonly value: string }>
  getAttribute(name: string): string | null
  setAttribute(name: string, value: string): void
  removeAttribute(name: string): void
  appendChild(node: PageNode): unknown
  getElementsByTagName(name: string): Iterable<PageElement>
}

export interface PageDocument {
  readonly documentElement: PageElement
  readonly body: PageElement
  readonly firstChild: PageNode | null
  getElementsByTagName(name: string): Iterable<PageElement>
  createElement(name: string): PageElement
}

export const ELEMENT = 1
export const TEXT = 3

export function parseDocument(html: string): PageDocument {
  const { document } = parseHTML(html) as unknown as { document: PageDocument }
  return document
}

/** The element that Readability takes for the article; the document is spent afterwards. */
export function articleElement(document: PageDocument): PageElement | undefined {
  const options = { keepClasses: true, disableJSONLD: true, serializer: (node: unknown) => node }
  // Readability declares its parameter with a browser's types.
  const reader = new (Readability as unknown as new (document: PageDocument, options: unknown) => { parse(): unknown })(
    document,
    options,
  )
  const found = reader.parse() as { content?: PageElement | null } | null
  return found?.content ?? undefined
}

export function isElement(node: PageNode): node is PageElement {
  return node.nodeType === ELEMENT
}

/** Every element below a node, in page order, without recursion. */
export function* elementsOf(root: PageNode): Generator<PageElement> {
  let node = root.firstChild
  while (node !== null && node !== root) {
    if (isElement(node)) yield node
    let next: PageNode | null = node.firstChild
    let at: PageNode | null = node
    while (next === null && at !== null && at !== root) {
      next = at.nextSibling
      at = at.parentNode
    }
    node = next
  }
}
