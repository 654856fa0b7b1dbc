import { addressByWord } from '../../lexicon/en/forms-of-address.js'
import { feminineNames, masculineNames } from '../../lexicon/en/given-names.js'
import { organizationNameWords } from '../../lexicon/en/organization-name-words.js'
import { organizationNouns } from '../../lexicon/en/organization-nouns.js'
import { indefiniteWords, quantityWords } from '../../lexicon/en/quantity-words.js'
import type { Token } from '../../model/sentence.js'
import { type Ground, isCapitalized, isProper, singularOf } from '../ground.js'
import { titleWord } from '../nouns/title-word.js'
import { oneOf } from './people-words.js'

/**
 * Tags made to agree over the article. The net sees of a name that it is one, not how it ends: members of a party, nation or faith
 * are known by a plural that stands by itself (“many Veldeners are”), and a word is an adjective or a name by what it mostly is.
 */
export function settleTags(ground: Ground): Ground {
  const people = pluralsOf(ground)
  const members = new Set([...people].map(oneOf))
  const adjectives = adjectivesOf(ground)
  const tokens = ground.tokens.map((token, at): Token => {
    const word = ground.lower[at]!
    if (!mayName(ground, at)) return token
    if (people.has(word))
      return isOfBody(token) || !standsAlone(ground, at) ? token : { ...token, tag: 'NNPS', entity: other }
    // A Technocrat is of a Technocratic party.
    if (members.has(word) || members.has(word.replace(/ic$/, '')))
      return isInBody(ground, at) ? token : { ...token, tag: tagOfMember(ground, at), entity: other }
    const mostly = adjectives.get(word)
    if (mostly === undefined || mostly === 0) return token
    if (mostly < 0) return token.tag === 'JJ' ? { ...token, tag: 'NNP' } : token
    return token.tag === 'NNP' && isBeforeNoun(ground, at) ? { ...token, tag: 'JJ', entity: other } : token
  })
  return { ...ground, tokens }
}

/** Capitalized, and a name or an adjective of one by its tag; a common noun only if the net marks it. */
function mayName({ tokens, forms }: Ground, at: number): boolean {
  const { tag, entity } = tokens[at]!
  return isCapitalized(forms[at]!) && (/^(?:NNPS?|JJ)$/.test(tag) || (tag === 'NNS' && entity !== undefined))
}

/** The net takes it for the end of a body's name. */
function isOfBody({ entity }: Token): boolean {
  return entity?.kind === 'organization' && !entity.begins
}

const other: NonNullable<Token['entity']> = { kind: 'misc', begins: true }

/** Capitalized plurals for people: counted, or with a plural verb and no “the”; a team or a band mostly has its article. */
function pluralsOf(ground: Ground): ReadonlySet<string> {
  const { tokens, lower } = ground
  const small = uncapitalized(ground)
  const seen = new Map<string, { bare: number; plural: number; article: number }>()
  const adjectives = new Set<string>()
  const surnames = new Map<string, number>()
  for (const [at, { tag }] of tokens.entries()) {
    const word = lower[at]!
    if (!mayName(ground, at) || small.has(word)) continue
    if (tag === 'JJ' || (/^an?$/.test(lower[at - 1] ?? '') && isBeforeNoun(ground, at))) adjectives.add(word)
    if (isAfterGiven(ground, at)) surnames.set(word, (surnames.get(word) ?? 0) + 1)
    if (!isPluralForm(word) || endsBody(ground, at) || !standsAlone(ground, at)) continue
    const counts = seen.get(word) ?? { bare: 0, plural: 0, article: 0 }
    if (lower[at - 1] === 'the') counts.article += 1
    else {
      counts.bare += 1
      if (tag === 'NNPS' || isCounted(ground, at) || isPluralSubject(ground, at)) counts.plural += 1
    }
    seen.set(word, counts)
  }
  const isAdjective = (one: string) => adjectives.has(one) || adjectives.has(`${one}ic`)
  const people = new Set<string>()
  for (const [word, { bare, plural, article }] of seen)
    if (bare >= article && plural + (isAdjective(oneOf(word)) ? 1 : 0) > (surnames.get(word) ?? 0)) people.add(word)
  return people
}

/** “Veldeners are”; not “Roe and Adams are”. */
function isPluralSubject({ tokens, lower }: Ground, at: number): boolean {
  if (/^(?:and|or|,)$/.test(lower[at - 1] ?? '')) return false
  return lower[at + 1] === 'were' || tokens[at + 1]?.tag === 'VBP'
}

function isPluralForm(word: string): boolean {
  return word.length > 4 && oneOf(word) !== word
}

/** “Velden States”, “Harbor Workers”: part of the name of a body. */
function endsBody({ forms, lower }: Ground, at: number): boolean {
  const word = lower[at]!
  if (organizationNouns.has(singularOf(word))) return true
  return organizationNameWords.has(word) && isCapitalized(forms[at - 1] ?? '')
}

/** “many Veldeners”, “40 Veldeners”, “thousands of Veldeners”, “fellow Veldeners”. */
function isCounted({ tokens, lower }: Ground, at: number): boolean {
  let from = at - 1
  while (from >= 0 && from > at - 3 && tokens[from]!.tag === 'JJ' && !counting.has(lower[from]!)) from--
  const word = lower[from] ?? ''
  if (word === 'of') return quantityWords.has(singularOf(lower[from - 1] ?? ''))
  return counting.has(word) || tokens[from]?.tag === 'CD'
}

const counting: ReadonlySet<string> = new Set([
  ...[...indefiniteWords].filter((word) => !/^(?:an?|no|any|another|one)$/.test(word)),
  ...['all', 'both', 'these', 'those', 'fellow', 'among'],
])

/** No capital goes on from it. */
function standsAlone({ tokens, forms }: Ground, at: number): boolean {
  return !(isProper(tokens[at + 1]?.tag ?? '') && isCapitalized(forms[at + 1]!))
}

/** “Tom Adams”, “Mr. Adams”, “Senator Adams”. */
function isAfterGiven({ lower, tokens, forms }: Ground, at: number): boolean {
  const before = (lower[at - 1] ?? '').replace('.', '')
  if (!isCapitalized(forms[at - 1] ?? '')) return false
  if (feminineNames.has(before) || masculineNames.has(before) || addressByWord.has(before)) return true
  return titleWord(before) !== undefined && isProper(tokens[at - 1]!.tag)
}

/** “Fabian National Committee”: a capital goes on from it, and is neither a title nor a person. */
function isInBody({ tokens, forms, lower }: Ground, at: number): boolean {
  const next = tokens[at + 1]
  if (next === undefined || !isProper(next.tag) || !isCapitalized(forms[at + 1]!)) return false
  return titleWord(lower[at + 1]!) === undefined && next.entity?.kind !== 'person'
}

function tagOfMember(ground: Ground, at: number): string {
  return isBeforeNoun(ground, at) ? 'JJ' : 'NNP'
}

function isBeforeNoun({ tokens, forms }: Ground, at: number): boolean {
  const { tag } = tokens[at + 1] ?? {}
  return tag !== undefined && /^(?:NNS?|JJ)$/.test(tag) && !isCapitalized(forms[at + 1]!)
}

/** How much more often each word that always has a capital is an adjective than a name inside a sentence. */
function adjectivesOf(ground: Ground): ReadonlyMap<string, number> {
  const { tokens, lower, sentences } = ground
  const small = uncapitalized(ground)
  const more = new Map<string, number>()
  for (const { first, last } of sentences)
    for (let at = first + 1; at <= last; at++) {
      const word = lower[at]!
      if (mayName(ground, at) && !small.has(word))
        more.set(word, (more.get(word) ?? 0) + (tokens[at]!.tag === 'JJ' ? 1 : -1))
    }
  return more
}

function uncapitalized({ forms }: Ground): ReadonlySet<string> {
  return new Set(forms.filter((form) => !isCapitalized(form)))
}
