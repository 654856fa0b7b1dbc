import { addressByWord } from '../../lexicon/en/forms-of-address.js'
import { titleNouns } from '../../lexicon/en/title-nouns.js'
import { singularOf } from '../ground.js'

/** The word as a title in the singular; absent if it is none. */
export function titleWord(word: string): string | undefined {
  const plain = word.endsWith('.') ? word.slice(0, -1) : word
  const address = addressByWord.get(plain)
  if (address?.office === true) return address.noun ?? plain
  const singular = singularOf(plain)
  if (titleNouns.has(singular)) return singular
  const dash = singular.lastIndexOf('-')
  return dash > 0 && titleNouns.has(singular.slice(dash + 1)) ? singular.slice(dash + 1) : undefined
}
