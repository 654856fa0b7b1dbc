import { type Candidates, choosePlaces, findCandidates, type Place } from '../anchoring/find-places.js'
import { folded } from '../anchoring/fold-text.js'
import type { Quote, WantedMarks } from '../anchoring/quotes.js'
import { indexText } from '../anchoring/text-index.js'

export type MarkStyle = 'source' | 'cue' | WantedMarks['form']

/** Words of one attribution where they stand in the page. */
export interface MarkedPart {
  readonly style: MarkStyle
  readonly range: Range
  /** What the range holds as long as it is true. */
  readonly words: string
  readonly nodes: readonly Node[]
}

export interface FoundMark {
  readonly attribution: string
  /** Its content first. */
  readonly parts: readonly MarkedPart[]
}

// The page answers to its reader between two pieces of work as long as this.
const longestWork = 12

/** Finds attributions in the page. One that is not found whole is missing. */
export async function findMarks(
  wanted: readonly WantedMarks[],
  signal: AbortSignal,
): Promise<{ readonly found: readonly FoundMark[]; readonly missing: readonly string[] }> {
  const index = indexText<Node>(document.body)
  const isShown = shownNodes()
  const asked = wanted.flatMap(askedOf)
  const candidates: Candidates<Node>[] = []
  let began = performance.now()
  for (const { quote } of asked) {
    candidates.push(findCandidates(index, quote, isShown))
    if (performance.now() - began < longestWork) continue
    await nextTask()
    if (signal.aborted) return { found: [], missing: [] }
    began = performance.now()
  }
  const parts = new Map<string, (MarkedPart | undefined)[]>(wanted.map(({ attribution }) => [attribution, []]))
  for (const [nth, place] of choosePlaces(candidates).entries()) {
    const { attribution, quote, style } = asked[nth]!
    parts.get(attribution)!.push(place && partAt(place, quote, style))
  }
  const found: FoundMark[] = []
  const missing: string[] = []
  for (const [attribution, own] of parts) {
    const whole = own.filter((part) => part !== undefined)
    if (whole.length === own.length && whole.length > 0) found.push({ attribution, parts: whole })
    else missing.push(attribution)
  }
  return { found, missing }
}

const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve))

function askedOf({ attribution, form, source, cue, content }: WantedMarks) {
  const ask = (quotes: readonly Quote[], style: MarkStyle) => quotes.map((quote) => ({ attribution, quote, style }))
  return [...ask(content, form), ...ask(cue, 'cue'), ...ask(source, 'source')]
}

/** The words in the page, if they are those that were looked for. */
function partAt(place: Place<Node>, quote: Quote, style: MarkStyle): MarkedPart | undefined {
  const { startNode, startOffset, endNode, endOffset, nodes } = place
  // The page may have changed since it was indexed.
  if (startOffset > lengthOf(startNode) || endOffset > lengthOf(endNode)) return undefined
  const range = new Range()
  range.setStart(startNode, startOffset)
  range.setEnd(endNode, endOffset)
  const words = range.toString()
  return squeezed(words) === squeezed(quote.exact) ? { style, range, words, nodes } : undefined
}

const lengthOf = ({ nodeValue }: Node): number => nodeValue?.length ?? 0
/** A range leaves out the space that parts two elements. */
const squeezed = (words: string): string => folded(words).replaceAll(' ', '')

/** Whether a text node is shown, asked once for each parent. */
function shownNodes(): (node: Node) => boolean {
  const known = new Map<Element, boolean>()
  return ({ parentElement }) => {
    if (parentElement === null) return false
    const isShown = known.get(parentElement) ?? parentElement.checkVisibility({ visibilityProperty: true })
    known.set(parentElement, isShown)
    return isShown
  }
}
