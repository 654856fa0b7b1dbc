import { addressByWord } from '../../lexicon/en/forms-of-address.js'
import { feminineNames, masculineNames } from '../../lexicon/en/given-names.js'
import { organizationNameWords } from '../../lexicon/en/organization-name-words.js'
import { organizationNouns } from '../../lexicon/en/organization-nouns.js'
import { personNouns } from '../../lexicon/en/person-nouns.js'
import { titleNouns, titleSurnames } from '../../lexicon/en/title-nouns.js'
import type { TokenRange } from '../../model/span.js'
import { type Ground, singularOf } from '../ground.js'
import { titleWord } from '../nouns/title-word.js'

type Run = Pick<Ground, 'tokens' | 'lower'>

/** Parts a run at titles, and where a given name begins after something else. */
export function splitRun(
  { tokens, lower }: Run,
  first: number,
  last: number,
  people: ReadonlySet<string>,
): readonly TokenRange[] {
  const pieces: { first: number; last: number }[] = []
  const office = endOfOffice({ tokens, lower }, first, last)
  let from = first
  for (let at = first; at <= last; at++) {
    const title =
      isTitleAt(lower, at, first, last) &&
      !ownsBody({ tokens, lower }, at, last) &&
      !endsPerson({ tokens, lower }, at, first, last)
    const given =
      at > from &&
      at < last &&
      isGiven(lower[at]!) &&
      tokens[at]!.entity?.kind === 'person' &&
      hasBody(lower, from, at - 1)
    // “Fabian Jane Roe”: what she belongs to is no part of her name.
    const belongs =
      at > from &&
      tokens[at]!.entity?.kind === 'person' &&
      (tokens[at - 1]!.entity?.kind === 'misc' || people.has(lower[at - 1]!)) &&
      !organizationNouns.has(singularOf(lower[last]!))
    if (title || given || belongs || at === office) {
      if (at > from) pieces.push({ first: from, last: at - 1 })
      from = title ? at + 1 : at
    }
  }
  if (from <= last) pieces.push({ first: from, last })
  return pieces
}

/** “Peter King”, “Mara Dean”: a surname that is a title elsewhere. */
function endsPerson({ tokens, lower }: Run, at: number, first: number, last: number): boolean {
  const { entity } = tokens[at]!
  if (at === first || at < last || entity?.kind !== 'person') return false
  if (!titleSurnames.has(lower[at]!) && !isGiven(lower[first]!)) return false
  return tokens[at - 1]!.entity?.kind === 'person' && titleWord(lower[at - 1]!) === undefined
}

/** “the Attorney General's Office”: the title is part of the name of a body. */
function ownsBody({ tokens, lower }: Run, at: number, last: number): boolean {
  let end = at
  while (end < last && titleWord(lower[end]!) !== undefined) end++
  return tokens[end]!.tag === 'POS' && organizationNameWords.has(lower[last]!)
}

/** “Secretary of State Jane Roe”: where the person begins in a run that goes on from a title and “of”; -1 if it does not. */
function endOfOffice({ tokens, lower }: Run, first: number, last: number): number {
  const of = lower[first - 1] === 'the' ? first - 2 : first - 1
  if (lower[of] !== 'of' || titleWord(lower[of - 1] ?? '') === undefined) return -1
  for (let at = first + 1; at <= last; at++)
    if (tokens[at]!.entity?.kind === 'person' && tokens[at - 1]!.entity?.kind !== 'person') {
      // The given name may be taken for a part of the office: “State John F. Roe”.
      const isInitial = /^\p{L}\.$/u.test(lower[at]!)
      return at - 1 > first && (isInitial || isGiven(lower[at - 1]!)) ? at - 1 : at
    }
  return -1
}

function hasBody(lower: readonly string[], first: number, last: number): boolean {
  for (let at = first; at <= last; at++) if (organizationNameWords.has(lower[at]!)) return true
  return false
}

function isGiven(word: string): boolean {
  return feminineNames.has(word) || masculineNames.has(word)
}

function isTitleAt(lower: readonly string[], at: number, first: number, last: number): boolean {
  const word = lower[at]!
  const plain = word.endsWith('.') ? word.slice(0, -1) : word
  if (addressByWord.has(plain)) return true
  // “Justice Department”, “Teachers Union”: part of a body; “Speaker Jane Roe” and “Supervisors Roe and Doe” are none.
  // “editor Dean Roe”
  if (isGiven(plain) && at + 1 === last && !isGiven(lower[last]!)) return false
  if (titleNouns.has(plain)) return !(at < last && organizationNameWords.has(lower[at + 1]!))
  if (at === first && at < last && titleNouns.has(singularOf(plain)) && !organizationNameWords.has(lower[at + 1]!))
    return true
  return at === first && at < last && personNouns.has(plain) && isGiven(lower[at + 1]!)
}
