/** Words of one table that share an origin. */
export interface Entries {
  readonly from: string
  /** Lower case, singular where the word has a plural, parted by spaces. */
  readonly words: string
}

export function wordsOf(entries: readonly Entries[]): ReadonlySet<string> {
  return new Set(entries.flatMap(({ words }) => words.split(/\s/).filter((word) => word !== '')))
}
