import type { Source } from '../model/source.js'

/** Whether the source is mentioned at an offset from `start` up to, not including, `end`. Mentions stand in text order. */
export function isMetBetween({ mentions }: Source, start: number, end: number): boolean {
  let low = 0
  let high = mentions.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (mentions[middle]!.start < start) low = middle + 1
    else high = middle
  }
  return low < mentions.length && mentions[low]!.start < end
}
