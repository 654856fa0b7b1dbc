import type { Span } from '../model/span.js'

/** Index of the first token that starts at this offset or later; `tokens.length` if none does. */
export function firstTokenFrom(tokens: readonly Span[], at: number): number {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (tokens[middle]!.start < at) low = middle + 1
    else high = middle
  }
  return low
}
