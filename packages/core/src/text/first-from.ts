import type { Span } from '../model/span.js'

/** Index of the first span that starts at this offset or later; their number if none does. They stand in text order. */
export function firstFrom(spans: readonly Span[], at: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (spans[middle]!.start < at) low = middle + 1
    else high = middle
  }
  return low
}
