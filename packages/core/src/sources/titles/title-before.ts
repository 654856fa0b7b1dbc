import { addressByWord } from '../../lexicon/en/forms-of-address.js'
import { organizationNameWords } from '../../lexicon/en/organization-name-words.js'
import { type Ground, isNoun, isProper } from '../ground.js'
import type { Name } from '../names/name.js'
import { titleWord } from '../nouns/title-word.js'
import { headTitle, type TitleRange } from './title-phrase.js'

/** “Acme spokesman Jane Roe”, “Gov. Jane Roe”. */
export function beforeName(
  ground: Ground,
  at: Int32Array,
  name: Name,
  isPerson: (token: number) => boolean,
): TitleRange | undefined {
  const { tokens, lower, sentenceOf } = ground
  const last = name.first - 1
  if (last < 0 || sentenceOf[last] !== sentenceOf[name.first]) return undefined
  const least = Math.max(0, last - 10)
  const head = headOfOffice(ground, last, least, isPerson)
  if (head === undefined) return undefined
  // “Secretary Dr. Jane Roe” is the secretary.
  const before = addressByWord.has(lower[head]!.replace('.', '')) ? titleWord(lower[head - 1] ?? '') : undefined
  const noun = before ?? titleWord(lower[head]!)!
  let first = head
  while (first > least && sentenceOf[first - 1] === sentenceOf[last]) {
    const { tag } = tokens[first - 1]!
    const word = lower[first - 1]!
    const of = word === 'of' || word === 'and' || word === '&'
    const tied = of && word !== 'of' && joinsNames(ground, first, isPerson)
    if (
      of
        ? !(first - 2 >= least && (tied || titleWord(lower[first - 2]!) !== undefined))
        : !(isNoun(tag) || /^(?:JJ|POS|CD)$/.test(tag) || at[first - 1]! >= 0)
    )
      break
    // “Smith and Senator Jones”: another person ends the title.
    const inBody = organizationNameWords.has(lower[first]!) && isProper(tag)
    if (at[first - 1]! >= 0 && isPerson(first - 1) && tag !== 'POS' && !inBody) {
      if (word === 'and' || tokens[first]!.tag !== 'POS') break
    }
    first--
  }
  while (first < last && (/^(?:and|of|for|&|'s)$/.test(lower[first]!) || tokens[first]!.tag === 'POS')) first++
  return { first, last, noun }
}

/** “Roads and Rivers Secretary”: capitals before and after, and neither a person nor a second title. */
function joinsNames(ground: Ground, after: number, isPerson: (token: number) => boolean): boolean {
  const { tokens, lower } = ground
  if (titleWord(lower[after]!) !== undefined || isPerson(after - 2)) return false
  return isProper(tokens[after - 2]?.tag ?? '') && isProper(tokens[after]!.tag)
}

/** The title word of the office that ends at a token: itself, or “secretary” in “secretary of state”. */
function headOfOffice(
  ground: Ground,
  last: number,
  least: number,
  isPerson: (token: number) => boolean,
): number | undefined {
  const { tokens, lower } = ground
  if (titleWord(lower[last]!) !== undefined) return last
  let here = last
  while (here > least && here > last - 4 && isNoun(tokens[here]!.tag) && !isPerson(here)) here--
  if (here === last) return undefined
  if (lower[here] === 'the') here--
  return lower[here] === 'of' && here - 1 >= least && titleWord(lower[here - 1]!) !== undefined ? here - 1 : undefined
}

/** “the chair of the panel, Jane Roe,”. */
export function beforeComma({ tokens, lower, sentenceOf }: Ground, at: Int32Array, name: Name): TitleRange | undefined {
  const last = name.first - 2
  if (last < 0 || lower[last + 1] !== ',' || sentenceOf[last] !== sentenceOf[name.first]) return undefined
  const after = lower[name.last + 1]
  const opens = isProper(tokens[last]!.tag) && titleWord(lower[last]!) !== undefined
  if (after !== undefined && !opens && !/^[,.(;—]$|^-lrb-$|^who$/.test(after)) return undefined
  let first = last
  const least = Math.max(0, last - 14)
  while (first > least && sentenceOf[first - 1] === sentenceOf[last]) {
    const { tag } = tokens[first - 1]!
    if (
      /^[,.:;]$|^``$|^''$/.test(tag) ||
      /^(?:VB|MD|W|PRP$)/.test(tag) ||
      /^(?:said|says|that|by|to|including)$/.test(lower[first - 1]!)
    )
      break
    first--
  }
  while (first < last && /^(?:DT|IN|CC|RB|PRP\$)$/.test(tokens[first]!.tag)) first++
  const noun = headTitle(tokens, lower, first, last)
  if (noun === undefined || at[first] === at[name.first]) return undefined
  return { first, last, noun }
}
