import type { Span } from '../../model/span.js'

/** Words to mark. Outer marks have smaller ranks where two begin and end together. */
export interface Ranked extends Span {
  readonly rank: number
}

/** Words without a mark of their own, or a mark around words and further marks. */
export type Piece<M> = string | MarkedPiece<M>

/** A mark, or a part of it: marks that cross are parted, so that pieces always nest. */
export interface MarkedPiece<M> {
  readonly mark: M
  /** The mark begins, or ends, in this piece. */
  readonly isFirst: boolean
  readonly isLast: boolean
  readonly pieces: readonly Piece<M>[]
}

interface Open<M> {
  readonly mark: M
  readonly isFirst: boolean
  readonly pieces: Piece<M>[]
}

/**
 * The text of `within` with its marks. Where marks overlap without nesting, the one that was opened later is closed and
 * opened again.
 */
export function nestMarks<M extends Ranked>(text: string, within: Span, marks: readonly M[]): readonly Piece<M>[] {
  const inside = marks.filter((mark) => mark.start < within.end && mark.end > within.start && mark.start < mark.end)
  inside.sort((a, b) => a.start - b.start || b.end - a.end || a.rank - b.rank)
  const begun = new Set<M>()
  const stack: Open<M>[] = []
  const whole: Piece<M>[] = []
  let at = within.start
  let next = 0

  const here = (): Piece<M>[] => stack.at(-1)?.pieces ?? whole
  const push = (mark: M): void => {
    stack.push({ mark, isFirst: !begun.has(mark) && mark.start >= within.start, pieces: [] })
    begun.add(mark)
  }
  const pop = (offset: number): M => {
    const { mark, isFirst, pieces } = stack.pop()!
    here().push({ mark, isFirst, isLast: mark.end <= offset, pieces })
    return mark
  }
  const closeAt = (offset: number): void => {
    const again: M[] = []
    while (stack.some(({ mark }) => mark.end <= offset)) {
      const mark = pop(offset)
      if (mark.end > offset) again.unshift(mark)
    }
    for (const mark of again) push(mark)
  }

  while (at < within.end) {
    closeAt(at)
    while (next < inside.length && inside[next]!.start <= at) push(inside[next++]!)
    const ends = stack.map(({ mark }) => mark.end)
    const stop = Math.min(within.end, inside[next]?.start ?? within.end, ...ends)
    here().push(text.slice(at, stop))
    at = stop
  }
  while (stack.length > 0) pop(within.end)
  return whole
}
