import type { Words } from '../model/sentence.js'
import type { Span } from '../model/span.js'
import { firstFrom } from '../text/first-from.js'
import type { FoundAttribution } from './found.js'

interface Piece {
  readonly span: Span
  readonly owner: number
}

/**
 * The net reads each cue by itself, so that two cues may claim the same words. They belong to the cue in their sentence, or else to the
 * nearer one. Nobody is left without content, and what is reported inside a report stays with both. Of two that are left with the same
 * content the surer one stays.
 */
export function partContents(found: readonly FoundAttribution[], words: Words): FoundAttribution[] {
  const pieces = found
    .flatMap(({ content }, owner) => content.map((span): Piece => ({ span, owner })))
    .sort((a, b) => a.span.start - b.span.start)
  const left = found.map(({ content }) => content.length)
  const lost = new Set<Span>()
  pieces.forEach((piece, at) => {
    for (let i = at + 1; i < pieces.length && pieces[i]!.span.start < piece.span.end; i++) {
      const other = pieces[i]!
      if (lost.has(piece.span) || lost.has(other.span)) continue
      const loser = loserOf(piece, other, found, words)
      if (loser === undefined || left[loser.owner]! < 2) continue
      lost.add(loser.span)
      left[loser.owner]! -= 1
    }
  })
  const parted = found.map((one) =>
    one.content.some((span) => lost.has(span))
      ? { ...one, content: one.content.filter((span) => !lost.has(span)) }
      : one,
  )
  return withoutDoubles(parted)
}

/** Of those with the very same content the surest. */
function withoutDoubles(all: readonly FoundAttribution[]): FoundAttribution[] {
  const keyOf = ({ content }: FoundAttribution): string => content.map(({ start, end }) => `${start}-${end}`).join()
  const surest = new Map<string, FoundAttribution>()
  for (const one of all) {
    const known = surest.get(keyOf(one))
    if (known === undefined || one.confidence > known.confidence) surest.set(keyOf(one), one)
  }
  return all.filter((one) => surest.get(keyOf(one)) === one)
}

/** Of two pieces that share words, the one whose cue has less claim on them; undefined if none has. */
function loserOf(one: Piece, other: Piece, found: readonly FoundAttribution[], words: Words): Piece | undefined {
  const cue = found[one.owner]!.cue[0]
  const otherCue = found[other.owner]!.cue[0]
  if (cue === undefined || otherCue === undefined || one.owner === other.owner) return undefined
  if (holds(one.span, otherCue) || holds(other.span, cue)) return undefined
  const isHere = isInSentenceOf(one.span, cue, words)
  const isOtherHere = isInSentenceOf(other.span, otherCue, words)
  const nearer = distance(other.span, otherCue) - distance(one.span, cue)
  if (isHere === isOtherHere && nearer === 0) return undefined
  const [winner, loser] = (isHere === isOtherHere ? nearer > 0 : isHere) ? [one, other] : [other, one]
  // A piece that only runs on into the other has no claim on it.
  return winner.span.start < loser.span.start ? undefined : loser
}

const holds = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end

const distance = (piece: Span, cue: Span): number => Math.max(0, piece.start - cue.end, cue.start - piece.end)

/** The cue stands in one of the sentences that the piece is in. */
function isInSentenceOf(piece: Span, cue: Span, { sentences }: Words): boolean {
  const sentenceAt = (at: number): number => firstFrom(sentences, at + 1) - 1
  const at = sentenceAt(cue.start)
  return at >= sentenceAt(piece.start) && at <= sentenceAt(piece.end - 1)
}
