import { folded } from './fold-text.js'
import type { Quote } from './quotes.js'
import type { IndexedNode, TextIndex } from './text-index.js'

/** Where words stand in a page: from an offset in one text node to an offset in another, or the same. */
export interface Place<Node extends IndexedNode> {
  readonly startNode: Node
  readonly startOffset: number
  readonly endNode: Node
  readonly endOffset: number
  /** All text nodes from the first to the last. */
  readonly nodes: readonly Node[]
}

/** Everywhere that a quote stands with its context. */
export interface Candidates<Node extends IndexedNode> {
  readonly quote: Quote
  readonly places: readonly PlaceInText<Node>[]
  /** Whether enough stands around the words to tell them from the same words elsewhere. */
  readonly hasContext: boolean
}

export interface PlaceInText<Node extends IndexedNode> extends Place<Node> {
  /** In the text of the index. */
  readonly at: number
}

// Folded characters before and after the words.
const leastContext = 8

/** Looks for a quote with its context, letter by letter, in what is shown of a page. */
export function findCandidates<Node extends IndexedNode>(
  index: TextIndex<Node>,
  quote: Quote,
  isShown: (node: Node) => boolean,
): Candidates<Node> {
  const exact = folded(quote.exact)
  const before = folded(quote.prefix).trimStart()
  const after = folded(quote.suffix).trimEnd()
  const wanted = before + exact + after
  const places: PlaceInText<Node>[] = []
  for (let at = index.text.indexOf(wanted); at >= 0; at = index.text.indexOf(wanted, at + 1)) {
    const place = placeAt(index, at + before.length, at + before.length + exact.length)
    if (place !== undefined && isShown(place.startNode) && isShown(place.endNode)) places.push(place)
  }
  const inHeading = quote.isHeadline ? places.filter(({ startNode }) => isInHeading(startNode)) : []
  const hasContext = before.length + after.length >= leastContext
  return { quote, places: inHeading.length > 0 ? inHeading : places, hasContext }
}

/** Pages say their headline again in menus and boxes, but not as a heading of the first rank. */
function isInHeading(node: IndexedNode): boolean {
  for (let at = node.parentNode; at !== null; at = at.parentNode) if (at.nodeName.toLowerCase() === 'h1') return true
  return false
}

/**
 * The one place of each quote. Words that stand once, in a context of their own, are sure. Any others, such as a sentence that a
 * page has twice, must stand between the sure ones that stand around them in the article, in one place only; else there is none.
 */
export function choosePlaces<Node extends IndexedNode>(
  found: readonly Candidates<Node>[],
): (PlaceInText<Node> | undefined)[] {
  const inOrder = found.map((_, nth) => nth).sort((a, b) => found[a]!.quote.start - found[b]!.quote.start)
  const chosen = found.map(({ places, hasContext }) => (hasContext && places.length === 1 ? places[0] : undefined))
  const sure = inOrder.flatMap((nth) => chosen[nth] ?? [])
  let passed = 0
  for (const nth of inOrder) {
    if (chosen[nth] !== undefined) {
      passed++
      continue
    }
    const from = sure[passed - 1]?.at ?? 0
    const to = sure[passed]?.at ?? Number.POSITIVE_INFINITY
    const between = found[nth]!.places.filter(({ at }) => at >= from && at <= to)
    if (between.length === 1) chosen[nth] = between[0]
  }
  return chosen
}

/** From the folded text back to the page; undefined where the words would begin or end within a ligature. */
function placeAt<Node extends IndexedNode>(
  index: TextIndex<Node>,
  start: number,
  end: number,
): PlaceInText<Node> | undefined {
  const first = nodeAt(index, start)
  const last = nodeAt(index, end - 1)
  const startOffset = index.offsets[start]!
  const lastOffset = index.offsets[end - 1]!
  const beginsInside = start > index.starts[first]! && index.offsets[start - 1] === startOffset
  const endsInside = end < (index.starts[last + 1] ?? index.offsets.length) && index.offsets[end] === lastOffset
  if (beginsInside || endsInside) return undefined
  const nodes = index.nodes.slice(first, last + 1)
  const endNode = nodes.at(-1)!
  const length = (endNode.nodeValue ?? '').codePointAt(lastOffset)! > 0xffff ? 2 : 1
  return { startNode: nodes[0]!, startOffset, endNode, endOffset: lastOffset + length, nodes, at: start }
}

/** Which text node a character of the index is from. */
function nodeAt({ starts }: TextIndex<IndexedNode>, at: number): number {
  let low = 0
  let high = starts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (starts[middle]! <= at) low = middle + 1
    else high = middle
  }
  return low - 1
}
