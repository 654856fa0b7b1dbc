import type { BlockKind } from '../../model/article.js'
import { isElement, type PageElement, type PageNode, TEXT } from './dom.js'
import { DEEPEST } from './flatten.js'

/** An element around a block; `mark` is its class and id. */
export interface Place {
  readonly tag: string
  readonly mark: string
  readonly around?: Place
}

/** A run of words of a page that stands on its own. Link offsets count from the beginning of `text`. */
export interface PageBlock {
  readonly kind: BlockKind
  /** White space folded, invisible characters left out. */
  readonly text: string
  readonly links: readonly { readonly start: number; readonly end: number; readonly href: string }[]
  /** The innermost block element around it. */
  readonly place: Place
}

/** The blocks below an element, in page order. */
export function gatherBlocks(root: PageElement): PageBlock[] {
  const blocks: PageBlock[] = []
  const gatherer = new Gatherer(blocks)
  gatherer.enter(root, undefined, 0)
  return blocks
}

const BLOCK = new Set(
  'address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
)
const SKIPPED = new Set(['script', 'style', 'noscript', 'template', 'head', 'svg', 'button', 'select', 'option'])

class Gatherer {
  private pieces: string[] = []
  private length = 0
  private endsInSpace = true
  private links: { start: number; end: number; href: string }[] = []
  private breaks = 0
  private place: Place = { tag: 'body', mark: '' }

  constructor(private readonly blocks: PageBlock[]) {}

  /** `flatten` bounds the depth; the bound here only guards the stack should the parser see it otherwise. */
  enter(element: PageElement, around: Place | undefined, depth: number): void {
    if (depth > DEEPEST * 3) return
    const tag = element.localName
    const isBlock = BLOCK.has(tag)
    let here = around
    if (isBlock || around === undefined) {
      this.flush()
      here = placeOf(element, around)
      this.place = here
    }
    const start = this.length
    for (let node: PageNode | null = element.firstChild; node !== null; node = node.nextSibling) {
      if (node.nodeType === TEXT) this.add(node.textContent)
      else if (isElement(node)) {
        if (node.localName === 'br') this.breakLine()
        else if (!SKIPPED.has(node.localName)) this.enter(node, here, depth + 1)
      }
    }
    if (tag === 'a') this.link(element, start)
    if (here !== around) {
      this.flush()
      if (around !== undefined) this.place = around
    }
  }

  private add(raw: string): void {
    const words = cleanText(raw)
    if (words === '') return
    if (words !== ' ') this.breaks = 0
    const piece = this.endsInSpace && words.startsWith(' ') ? words.slice(1) : words
    if (piece === '') return
    this.pieces.push(piece)
    this.length += piece.length
    this.endsInSpace = piece.endsWith(' ')
  }

  /** One line break is a space, two begin a paragraph. */
  private breakLine(): void {
    this.breaks += 1
    if (this.breaks < 2) this.add(' ')
    else this.flush()
  }

  private link(element: PageElement, start: number): void {
    const href = element.getAttribute('href')
    if (href !== null && this.length > start) this.links.push({ start, end: this.length, href })
  }

  private flush(): void {
    const place = this.place
    const text = this.pieces.join('').trimEnd()
    if (/[\p{L}\p{N}]/u.test(text)) {
      const links = this.links
        .map(({ start, end, href }) => ({ ...trimmed(text, start, Math.min(end, text.length)), href }))
        .filter(({ start, end }) => end > start)
      this.blocks.push({ kind: kindOf(place), text, links, place })
    }
    this.pieces = []
    this.links = []
    this.length = 0
    this.breaks = 0
    this.endsInSpace = true
  }
}

function placeOf(element: PageElement, around: Place | undefined): Place {
  const mark = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`.slice(0, 200)
  return { tag: element.localName, mark, ...(around === undefined ? {} : { around }) }
}

function kindOf(place: Place): BlockKind {
  for (let at: Place | undefined = place; at !== undefined; at = at.around) {
    if (/^h[1-6]$/.test(at.tag)) return 'heading'
    if (at.tag === 'li' || at.tag === 'dd' || at.tag === 'dt') return 'list-item'
    if (at.tag === 'blockquote') return 'quote'
    if (at.tag === 'figcaption' || at.tag === 'caption' || at.tag === 'figure') return 'caption'
  }
  return 'paragraph'
}

/** Words of a page as words of the article: one space for white space, no soft hyphens and other invisible characters. */
export function cleanText(raw: string): string {
  return raw
    .replace(/\p{Cf}/gu, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .replace(/\p{Cs}/gu, '\ufffd')
}

function trimmed(text: string, start: number, end: number): { start: number; end: number } {
  let [from, to] = [start, end]
  while (from < to && text[from] === ' ') from += 1
  while (to > from && text[to - 1] === ' ') to -= 1
  return { start: from, end: to }
}
