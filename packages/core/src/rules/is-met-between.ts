import type { Source } from '../model/source.js'
import { firstFrom } from '../text/first-from.js'

/** Whether the source is mentioned at an offset from `start` up to, not including, `end`. Mentions stand in text order. */
export function isMetBetween({ mentions }: Source, start: number, end: number): boolean {
  const next = mentions[firstFrom(mentions, start)]
  return next !== undefined && next.start < end
}
