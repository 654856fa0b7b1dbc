import type { Attribution, Report, Span } from '@whence/core'

/** An attribution that has words at a place in the text. */
export interface AttributionAt {
  readonly attribution: Attribution
  /** The piece of it that lies there. */
  readonly piece: Span
}

/** The innermost attribution with words at this offset. */
export function attributionAt({ attributions }: Report, offset: number): AttributionAt | undefined {
  let found: AttributionAt | undefined
  for (const attribution of attributions) {
    for (const piece of [...attribution.source, ...attribution.cue, ...attribution.content]) {
      if (!covers(piece, offset)) continue
      // Of pieces as long as each other the later one is within the earlier.
      if (found === undefined || lengthOf(piece) <= lengthOf(found.piece)) found = { attribution, piece }
    }
  }
  return found
}

export function covers({ start, end }: Span, offset: number): boolean {
  return start <= offset && offset < end
}

const lengthOf = ({ start, end }: Span): number => end - start
