/** In UTF-16 units, brackets counted. */
const longest = 300

/** An example to be shown: the end of a long one is cut off behind what stands in brackets. The rule keeps it whole. */
export function shortExample(example: string): string {
  const least = Math.max(longest, example.lastIndexOf(']') + 1)
  if (example.length <= least) return example
  const space = example.indexOf(' ', least)
  return space < 0 ? example : `${example.slice(0, space).replace(/[\s¶]+$/, '')} …`
}
