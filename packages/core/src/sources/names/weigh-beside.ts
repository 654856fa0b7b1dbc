import { addressByWord } from '../../lexicon/en/forms-of-address.js'
import { organizationNouns } from '../../lexicon/en/organization-nouns.js'
import { personNouns } from '../../lexicon/en/person-nouns.js'
import { ownOfPlaces, peopleOfPlaces } from '../../lexicon/en/place-words.js'
import { type Ground, isCapitalized, isNoun, singularOf } from '../ground.js'
import { namesPerson } from '../nouns/names-person.js'
import { titleWord } from '../nouns/title-word.js'
import type { Name, NameKind } from './name.js'

export type Weights = Record<NameKind, number>

export const nothing = (): Weights => ({ person: 0, organization: 0, place: 0, misc: 0 })

// Whom and what a firm has and a person has not.
const ofBodies: ReadonlySet<string> = new Set(
  'president ceo chairman chairwoman founder board headquarters shares stock customers users employees'.split(' '),
)

/** “the firm Velden Freight”, “the newsmagazine Kestrel”: the noun before a name says that it is nobody's. */
function namesThing(noun: string, tag: string, before: string | undefined): boolean {
  if (tag !== 'NN') return false
  return organizationNouns.has(noun) || (before === 'the' && !namesPerson(noun))
}

/** What stands right before and after one mention. */
export function weighBeside({ first, last }: Name, { forms, lower, tokens, sentenceOf }: Ground): Weights {
  const weights = nothing()
  const before = lower[first - 1]
  if (before !== undefined && sentenceOf[first - 1] === sentenceOf[first]) {
    const plain = before.replace('.', '')
    if (addressByWord.has(plain)) weights.person += 3
    else if (titleWord(before) !== undefined && !/S$/.test(tokens[first - 1]!.tag)) weights.person += 2
    else if (namesThing(before, tokens[first - 1]!.tag, lower[first - 2])) weights.organization += 2
    // In “the Roe administration”, “the Roe presidential library” the article belongs to the noun.
    else if (before === 'the' && !isNoun(tokens[last + 1]?.tag ?? '') && tokens[last + 1]?.tag !== 'JJ') {
      weights.organization += 1.5
      weights.person -= 1
    } else if (/^(?:in|near|across|throughout|outside|inside)$/.test(before)) {
      const alone = !/^(?:NNS?|JJ|POS|VB.*)$/.test(tokens[last + 1]?.tag ?? '')
      weights.place += alone ? 1.5 : 0.5
      if (alone) weights.person -= 0.5
    }
  }
  // A dateline: “HARBOR CITY — The agency”.
  const opens = tokens[first - 1]?.block !== tokens[first]!.block
  const dash = lower[last + 1] === '(' || lower[last + 1] === '-lrb-' ? last + 4 : last + 1
  if (opens && /^(?:[—–]|--?)$/.test(lower[dash] ?? '') && isCapitalized(forms[dash + 1] ?? '')) weights.place += 3
  if (tokens[last + 1]?.tag === 'POS' && ofBodies.has(lower[last + 2] ?? '')) {
    weights.organization += 3
    weights.person -= 1
  }
  const next = (lower[last + 1] ?? '').replace('.', '')
  if (tokens[last + 1]?.tag === 'POS' ? ownOfPlaces.has(lower[last + 2] ?? '') : peopleOfPlaces.has(singularOf(next))) {
    weights.place += 1.5
    weights.person -= 0.5
  }
  // Who is told, and what reports, is an outlet more often than a person.
  if (/^(?:reported|reports)$/.test(lower[last + 1] ?? '')) weights.organization += 1.5
  if (/^(?:told|tells)$/.test(before ?? '')) weights.organization += 1
  if (/^NNS$/.test(tokens[last + 1]?.tag ?? '')) weights.organization += 1
  if (before === 'the' && /^(?:administration|presidency)$/.test(lower[last + 1] ?? '')) weights.person += 1.5
  if (lower[last + 1] === ',') {
    if (tokens[last + 2]?.tag === 'CD' && lower[last + 3] === ',') weights.person += 3
    for (let at = last + 2; at <= last + 6 && sentenceOf[at] === sentenceOf[last]; at++) {
      const word = lower[at]!
      if (/^[,.]$/.test(word)) break
      if (
        word === 'who' ||
        (tokens[at]!.tag === 'NN' && (titleWord(word) !== undefined || personNouns.has(singularOf(word))))
      ) {
        weights.person += 1.5
        break
      }
      if (word === 'which') {
        weights.organization += 1
        break
      }
    }
  }
  for (let at = last + 1; at <= last + 12 && sentenceOf[at] === sentenceOf[last]; at++) {
    const word = lower[at]!
    if (/^(?:he|she|his|her|herself|himself)$/.test(word)) weights.person += 0.6
    else if (word === 'its' || word === 'itself') weights.organization += 0.6
    else if (tokens[at]!.tag !== 'NNP') continue
    break
  }
  return weights
}
