import { elementsOf, isElement, type PageDocument, type PageNode, parseDocument } from './dom.js'

/** A document whose words all stand in its body. */
export function parsePage(html: string): PageDocument {
  const document = /<html[\s>]/i.test(html) ? parseDocument(html) : undefined
  const whole =
    document?.firstChild !== null && document?.documentElement?.localName === 'html' ? document : parseParts(html)
  gatherIntoBody(whole)
  return whole
}

/** A page that begins with other elements than `html`, or has none. */
function parseParts(html: string): PageDocument {
  const parts = html.replace(/<\/?(?:html|head|body|!doctype)\b[^<>]{0,2000}>/gi, ' ')
  return parseDocument(`<!doctype html><html><head></head><body>${parts}</body></html>`)
}

/** Takes out what is never words of the article, after the metadata have been read. */
export function stripPage(document: PageDocument): void {
  const unseen: PageNode[] = []
  for (const element of elementsOf(document.body)) {
    if (UNSEEN.has(element.localName)) unseen.push(element)
    else if (IMAGES.has(element.localName)) bare(element, new Set(['class', 'id']))
    else if (hasLongAttribute(element)) bare(element, new Set(['href']))
  }
  for (const node of unseen) node.remove()
}

const UNSEEN = new Set(
  'script style link meta template svg math iframe object embed video audio canvas map select button input textarea dialog'.split(
    ' ',
  ),
)
const IMAGES = new Set(['img', 'picture', 'source', 'figure'])
/** No class or style that matters is as long; long values are what makes searching in them slow. */
const LONGEST_ATTRIBUTE = 2000

type Bare = Parameters<typeof hasLongAttribute>[0]

function hasLongAttribute(element: {
  readonly attributes: Iterable<{ readonly name: string; readonly value: string }>
}): boolean {
  let count = 0
  for (const { name, value } of element.attributes) {
    count += 1
    if (count > 50 || (name !== 'href' && value.length > LONGEST_ATTRIBUTE)) return true
  }
  return false
}

function bare(element: Bare & { removeAttribute(name: string): void }, keep: ReadonlySet<string>): void {
  for (const { name, value } of [...element.attributes]) {
    if (!keep.has(name) || (name !== 'href' && value.length > LONGEST_ATTRIBUTE)) element.removeAttribute(name)
  }
}

/** Pages leave out tags or go on after `</body>`: all that stands beside head and body goes into the body. */
function gatherIntoBody(document: PageDocument): void {
  const root = document.documentElement
  const { body } = document
  const stray: PageNode[] = []
  for (let node = root.firstChild; node !== null; node = node.nextSibling) {
    if (isElement(node) && (node.localName === 'head' || node === body)) continue
    stray.push(node)
  }
  for (let node = document.firstChild; node !== null; node = node.nextSibling) {
    if (isElement(node) && node !== root) stray.push(node)
  }
  for (const node of stray) body.appendChild(node)
}
