import { addressByWord } from '../lexicon/en/forms-of-address.js'
import { longForms } from '../lexicon/en/short-names.js'
import type { MatchedBy } from './comparison.js'

const suffixes = new Set(['jr', 'sr', 'ii', 'iii', 'iv'])

/** A name in lower case, without accents, full stops, “the”, forms of address and “Jr.”. */
export function foldName(name: string): readonly string[] {
  const words = name
    .normalize('NFKD')
    .replace(/\p{M}|\./gu, '')
    .replaceAll('’', "'")
    .toLowerCase()
    .split(/[^\p{L}\p{N}'&-]+/u)
    .filter((word) => word !== '')
  const from = words.findIndex((word) => word !== 'the' && !addressByWord.has(word))
  const to = words.findLastIndex((word) => !suffixes.has(word))
  return from < 0 || to < from ? words : words.slice(from, to + 1)
}

/** How two names can be of one person, as far as their words go; undefined if they cannot. */
export function agreeAsPerson(a: readonly string[], b: readonly string[]): MatchedBy | undefined {
  if (a.length === 0 || a.at(-1) !== b.at(-1)) return undefined
  if (a.length === 1 || b.length === 1) return 'last-name'
  if (a.join(' ') === b.join(' ')) return 'full-name'
  return isSameGiven(a[0]!, b[0]!) && middlesAgree(a, b) ? 'given-name' : undefined
}

/** “Robert” and “Bob”, “Robert” and “R”. */
function isSameGiven(a: string, b: string): boolean {
  return a === b || isInitialOf(a, b) || isInitialOf(b, a) || isShortOf(a, b) || isShortOf(b, a)
}

const isInitialOf = (a: string, b: string): boolean => a.length === 1 && b.startsWith(a)
const isShortOf = (short: string, long: string): boolean => longForms.get(short)?.has(long) ?? false

/** One may leave out the names between; where both have some, they begin alike. */
function middlesAgree(a: readonly string[], b: readonly string[]): boolean {
  const [first, second] = [a.slice(1, -1), b.slice(1, -1)]
  return first.every((word, index) => second[index] === undefined || word[0] === second[index]![0])
}

const small = new Set(['of', 'the', 'and', 'for', '&', 'in', 'on'])

/** `mso` for “the Maritime Safety Office”; empty where that would be too short to tell anything. */
export function initialsOf(words: readonly string[]): string {
  const initials = words.filter((word) => !small.has(word)).map((word) => word[0]!)
  return initials.length < 3 ? '' : initials.join('')
}
