import { countWhile } from '../text/first-from.js'

/** A function from UTF-16 offsets of `text` to code point offsets, in logarithmic time a call. */
export function codePointCounter(text: string): (offset: number) => number {
  const pairs: number[] = []
  for (const pair of text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g)) pairs.push(pair.index)
  return (offset) => offset - countWhile(pairs.length, (index) => pairs[index]! < offset)
}
