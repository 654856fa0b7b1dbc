import type { Report } from '../model/report.js'
import type { Span } from '../model/span.js'
import type { AlignedPair } from './align-words.js'
import type { ComparedPiece } from './comparison.js'
import type { PrintedWord, Utterance } from './quoted-words.js'

/** Another version of an utterance: pairs of a word here and its word there. */
export interface OtherVersion {
  readonly utterance: Utterance
  readonly pairs: readonly AlignedPair[]
}

/** The words of one version in pieces that say how the others print them. */
export function markVersion(
  reports: readonly Report[],
  { article, words }: Utterance,
  others: readonly OtherVersion[],
): readonly ComparedPiece[] {
  const kinds = words.map((): ComparedPiece['as'] => 'beyond')
  const gaps = new Set<number>()
  const textOf = (of: number, { start, end }: Span): string => reports[of]!.article.text.slice(start, end)
  for (const { utterance, pairs } of others) {
    const there = new Map(pairs)
    const [from, to] = [pairs[0]![0], pairs.at(-1)![0]]
    for (let index = from; index <= to; index++) {
      const match = there.get(index)
      const other = match === undefined ? undefined : utterance.words[match]!
      const isAlike = other !== undefined && isPrintedAlike(words[index]!, other, article, utterance.article, textOf)
      kinds[index] = graver(kinds[index]!, other === undefined ? 'differs' : isAlike ? 'same' : 'typography')
    }
    for (const [at, [here, match]] of pairs.entries()) {
      const before = pairs[at - 1]
      if (before !== undefined && before[0] === here - 1 && before[1] < match - 1) gaps.add(here)
    }
  }
  return piecesOf(words, kinds, gaps)
}

const order: readonly ComparedPiece['as'][] = ['beyond', 'same', 'typography', 'differs']
const graver = (a: ComparedPiece['as'], b: ComparedPiece['as']): ComparedPiece['as'] =>
  order.indexOf(a) > order.indexOf(b) ? a : b

/** The same capitals and, inside both quotations, the same punctuation after it. */
function isPrintedAlike(
  a: PrintedWord,
  b: PrintedWord,
  articleOfA: number,
  articleOfB: number,
  textOf: (article: number, span: Span) => string,
): boolean {
  if (foldMarks(textOf(articleOfA, a)) !== foldMarks(textOf(articleOfB, b))) return false
  return a.isLast || b.isLast || foldMarks(textOf(articleOfA, a.tail)) === foldMarks(textOf(articleOfB, b.tail))
}

/** Shapes of quotation marks, dashes and spaces are the house’s. */
function foldMarks(text: string): string {
  return text
    .replaceAll('…', '...')
    .replace(/[‘’']/g, "'")
    .replace(/[“”"]/g, '"')
    .replace(/\s*[–—]+\s*|\s+-+\s+|--+/g, ' – ')
    .replace(/\s+/g, ' ')
}

function piecesOf(
  words: readonly PrintedWord[],
  kinds: readonly ComparedPiece['as'][],
  gaps: ReadonlySet<number>,
): ComparedPiece[] {
  const pieces: ComparedPiece[] = []
  for (const [index, { start, tail }] of words.entries()) {
    const last = pieces.at(-1)
    const hasGapBefore = gaps.has(index)
    if (last !== undefined && last.as === kinds[index] && last.end === start && !hasGapBefore)
      pieces[pieces.length - 1] = { ...last, end: tail.end }
    else pieces.push({ start, end: tail.end, as: kinds[index]!, ...(hasGapBefore && { hasGapBefore }) })
  }
  return pieces
}
