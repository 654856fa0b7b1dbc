/** A function from UTF-16 offsets of `text` to code point offsets, in logarithmic time a call. */
export function codePointCounter(text: string): (offset: number) => number {
  const pairs: number[] = []
  for (const pair of text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g)) pairs.push(pair.index)
  return (offset) => offset - countBefore(pairs, offset)
}

/** How many of the rising numbers are smaller. */
function countBefore(numbers: readonly number[], limit: number): number {
  let low = 0
  let high = numbers.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (numbers[middle]! < limit) low = middle + 1
    else high = middle
  }
  return low
}
