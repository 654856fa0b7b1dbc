/** Words that are written small where no name is meant, as far as the texts that the net was taught on tell. */
export interface UsualWords {
  /** `word` in lower case. Now and then a word that was never met is taken for a usual one. */
  has(word: string): boolean
  /** Whether it is hardly ever part of a name, either. */
  isPlain(word: string): boolean
}

/** Size of the table, in bytes. */
export const usualBytes = 131072
const bits = usualBytes * 8

/** A Bloom filter with four hashes. */
export function openUsualWords(table: Uint8Array): UsualWords {
  const has = (key: string) => placesOf(key).every((bit) => (table[bit >> 3]! & (1 << (bit & 7))) !== 0)
  return { has, isPlain: (word) => has(plainKey(word)) }
}

export function makeUsualWords(usual: Iterable<string>, plain: Iterable<string>): Uint8Array {
  const table = new Uint8Array(usualBytes)
  for (const key of [...usual, ...[...plain].map(plainKey)])
    for (const bit of placesOf(key)) table[bit >> 3]! |= 1 << (bit & 7)
  return table
}

const plainKey = (word: string): string => `${word} `

/** FNV-1a, then three more numbers from it (Kirsch and Mitzenmacher 2006). */
function placesOf(word: string): readonly number[] {
  let hash = 0x811c9dc5
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193)
  const other = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) | 1
  return [0, 1, 2, 3].map((k) => ((hash + Math.imul(k, other)) >>> 0) % bits)
}
