import { organizationNameWords } from '../../lexicon/en/organization-name-words.js'
import type { TokenRange } from '../../model/span.js'
import { type Ground, isCapitalized, isProper, singularOf } from '../ground.js'

/** Capitalized words of this article for the members of a party, nation or faith, in the singular: they name nobody by themselves. */
export function peopleWordsOf({ tokens, forms, lower }: Ground): ReadonlySet<string> {
  const people = new Set<string>()
  const adjectives = new Set<string>()
  for (const [at, { tag, entity }] of tokens.entries())
    if (/^(?:JJ|NNP)$/.test(tag) && entity?.kind === 'misc') {
      adjectives.add(lower[at]!)
      // A Technocrat is of a Technocratic party.
      if (lower[at]!.endsWith('ic')) adjectives.add(lower[at]!.slice(0, -2))
    }
  for (const [at, { tag, entity }] of tokens.entries())
    if (
      /^NNP?S$/.test(tag) &&
      entity?.kind === 'misc' &&
      isCapitalized(forms[at]!) &&
      !organizationNameWords.has(lower[at]!)
    )
      people.add(oneOf(lower[at]!))
    else if (isProper(tag) && lower[at]!.endsWith('s') && adjectives.has(oneOf(lower[at]!)))
      people.add(oneOf(lower[at]!))
  return people
}

/** The singular of a word for people: “Zulus” is a plural, as “virus” is not. */
export const oneOf = (word: string): string => (/[^aeios]us$/.test(word) ? word.slice(0, -1) : singularOf(word))

/** A name without the word for people that ends it, as in “House Fabians” or “the Velden Fabian”; absent if nothing is left. */
export function withoutPeople(ground: Ground, piece: TokenRange, people: ReadonlySet<string>): TokenRange | undefined {
  const { tokens, lower } = ground
  const { first, last } = piece
  const word = lower[last]!
  // “Technocratic” is to the Technocrats what “Fabian” is to the Fabians.
  const singular = [oneOf(word), word.replace(/ic$/, '')].find((one) => people.has(one))
  if (singular === undefined) return piece
  const { kind } = tokens[last]!.entity ?? {}
  const isOne = /^(?:a|an|the)$/.test(lower[first - 1] ?? '') || tokens[last + 1]?.entity?.kind === 'person'
  if ((kind === 'organization' && !isOne) || (!word.endsWith('s') && !isOne)) return piece
  for (let end = last - 1; end >= first; end--)
    if (/^(?:organization|place)$/.test(tokens[end]!.entity?.kind ?? '')) return { first, last: end }
  return undefined
}
