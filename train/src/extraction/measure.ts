/** Shares of a page's 4-grams of words that are right (both texts), too many, and missing. */
export interface Overlap {
  readonly both: number
  readonly tooMany: number
  readonly missing: number
}

/** Compares two texts by how often each 4-gram of words occurs, as the public article-extraction benchmark does. */
export function compareTexts(gold: string, found: string): Overlap {
  const right = countFourGrams(gold)
  const taken = countFourGrams(found)
  let [both, tooMany, missing] = [0, 0, 0]
  for (const [gram, count] of right) {
    const other = taken.get(gram) ?? 0
    both += Math.min(count, other)
    missing += Math.max(0, count - other)
  }
  for (const [gram, count] of taken) tooMany += Math.max(0, count - (right.get(gram) ?? 0))
  return { both, tooMany, missing }
}

/** Means over pages, so that long pages count for no more, and the F1 of the two means. */
export function meanScores(pages: readonly Overlap[]): { precision: number; recall: number; f1: number } {
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)
  const precision = mean(
    pages.filter(({ both, tooMany }) => both + tooMany > 0).map(({ both, tooMany }) => both / (both + tooMany)),
  )
  const recall = mean(
    pages.filter(({ both, missing }) => both + missing > 0).map(({ both, missing }) => both / (both + missing)),
  )
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) }
}

function countFourGrams(text: string): Map<string, number> {
  const words = text.match(/[\p{L}\p{M}\p{N}_]+/gu) ?? []
  const counts = new Map<string, number>()
  for (let at = 0; at < Math.max(1, words.length - 3); at += 1) {
    const gram = words.slice(at, at + 4).join(' ')
    if (gram !== '') counts.set(gram, (counts.get(gram) ?? 0) + 1)
  }
  return counts
}
