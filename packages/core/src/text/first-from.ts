import type { Span } from '../model/span.js'

/** How many of the first things pass a test that holds for none behind one that fails it; in logarithmic time. */
export function countWhile(length: number, passes: (index: number) => boolean): number {
  let low = 0
  let high = length
  while (low < high) {
    const middle = (low + high) >> 1
    if (passes(middle)) low = middle + 1
    else high = middle
  }
  return low
}

/** Index of the first span that starts at this offset or later; their number if none does. They stand in text order. */
export function firstFrom(spans: readonly Span[], at: number): number {
  return countWhile(spans.length, (index) => spans[index]!.start < at)
}
