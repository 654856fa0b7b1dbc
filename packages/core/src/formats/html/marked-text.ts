import type { Span } from '../../model/span.js'
import { escapeText } from './markup.js'

/** Words to mark: `open` and `close` are markup around each piece; `first` stands in the first piece alone. */
export interface Mark extends Span {
  /** Outer marks have smaller ranks where two begin and end together. */
  readonly rank: number
  readonly open: (part: { readonly isFirst: boolean; readonly insideLink: boolean }) => string
  readonly close: (part: { readonly isLast: boolean; readonly insideLink: boolean }) => string
  /** The element is a link, so no other link may lie inside it. */
  readonly isLink: boolean
}

interface Open {
  readonly mark: Mark
  readonly insideLink: boolean
}

/**
 * The text of `within` with its marks. Where marks overlap without nesting, the one that was opened later is closed and
 * opened again, so that the markup always nests.
 */
export function markText(text: string, within: Span, marks: readonly Mark[]): string {
  const inside = marks.filter((mark) => mark.start < within.end && mark.end > within.start && mark.start < mark.end)
  inside.sort((a, b) => a.start - b.start || b.end - a.end || a.rank - b.rank)
  const begun = new Set<Mark>()
  const stack: Open[] = []
  let out = ''
  let at = within.start
  let next = 0

  const push = (mark: Mark): void => {
    const insideLink = stack.some((open) => open.mark.isLink && !open.insideLink)
    out += mark.open({ isFirst: !begun.has(mark) && mark.start >= within.start, insideLink })
    begun.add(mark)
    stack.push({ mark, insideLink })
  }
  const closeAt = (offset: number): void => {
    const again: Mark[] = []
    while (stack.some(({ mark }) => mark.end <= offset)) {
      const { mark, insideLink } = stack.pop()!
      out += mark.close({ isLast: mark.end <= offset && mark.end <= within.end, insideLink })
      if (mark.end > offset) again.unshift(mark)
    }
    for (const mark of again) push(mark)
  }

  while (at < within.end) {
    closeAt(at)
    while (next < inside.length && inside[next]!.start <= at) push(inside[next++]!)
    const ends = stack.map(({ mark }) => mark.end)
    const stop = Math.min(within.end, inside[next]?.start ?? within.end, ...ends)
    out += escapeText(text.slice(at, stop))
    at = stop
  }
  while (stack.length > 0) {
    const { mark, insideLink } = stack.pop()!
    out += mark.close({ isLast: mark.end <= within.end, insideLink })
  }
  return out
}
