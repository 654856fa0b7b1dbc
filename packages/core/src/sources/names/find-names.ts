import { documentNouns } from '../../lexicon/en/document-nouns.js'
import { addressByWord } from '../../lexicon/en/forms-of-address.js'
import { nameSuffixes } from '../../lexicon/en/name-particles.js'
import { organizationNameWords } from '../../lexicon/en/organization-name-words.js'
import { organizationNouns } from '../../lexicon/en/organization-nouns.js'
import { outletLastWords } from '../../lexicon/en/outlet-words.js'
import { personNouns } from '../../lexicon/en/person-nouns.js'
import { definiteWords, indefiniteWords } from '../../lexicon/en/quantity-words.js'
import { titleNouns } from '../../lexicon/en/title-nouns.js'
import type { Sentence } from '../../model/sentence.js'
import type { TokenRange } from '../../model/span.js'
import { type Ground, isCapitalized, isProper, singularOf } from '../ground.js'
import { isAcronym, isParticle, looksLikeName } from './looks-like-name.js'
import type { Name } from './name.js'
import { peopleWordsOf, withoutPeople } from './people-words.js'
import { splitRun } from './split-run.js'

/**
 * Every name in the article, in text order, of whatever kind: capitalized words that stand together, by tags and
 * casing; the net's marks tell less surely where a name begins and ends.
 */
export function findNames(ground: Ground): readonly Name[] {
  const names: Name[] = []
  const inner = innerCapitals(ground)
  const people = peopleWordsOf(ground)
  for (const sentence of ground.sentences) {
    const headline = isTitleCased(ground, sentence)
    let at = sentence.first
    while (at <= sentence.last) {
      if (!looksLikeName(ground, at, sentence, headline)) {
        at++
        continue
      }
      const last = endOfRun(ground, at, sentence, headline)
      for (const piece of splitRun(ground, at, last, people)) {
        const named = withoutPeople(ground, piece, people)
        if (named !== undefined) addName(ground, names, named, sentence, headline, inner)
      }
      at = last + 1
    }
  }
  return names
}

function endOfRun(ground: Ground, first: number, sentence: Sentence, headline: boolean): number {
  const { lower, tokens, forms } = ground
  const goesOn = (at: number) => at <= sentence.last && looksLikeName(ground, at, sentence, headline)
  // “Office of the Mayor”, “Committee for a Clean River”
  const afterTie = (at: number) =>
    lower[at + 2] === 'the' || (lower[at + 1] === 'for' && /^an?$/.test(lower[at + 2] ?? '')) ? 3 : 2
  let end = first
  for (;;) {
    if (goesOn(end + 1)) end++
    else if (/^\d+\p{Lu}$/u.test(forms[end + 1] ?? '')) end++
    else if (joinsOf(ground, first, end) && goesOn(end + afterTie(end))) end += afterTie(end)
    else if (/^(?:and|&)$/.test(lower[end + 1] ?? '') && goesOn(end + 2) && joinsAnd(ground, first, end)) end += 2
    else if (tokens[end + 1]?.tag === 'POS' && goesOn(end + 2) && joinsOwner(ground, first, end)) end += 2
    else return end
  }
}

/** Words with a capital elsewhere than at the start of a sentence, and “de Roe”. */
function innerCapitals(ground: Ground): ReadonlySet<string> {
  const { sentences, forms, lower, tokens } = ground
  const inner = new Set<string>()
  for (const { first, last } of sentences)
    for (let at = first + 1; at <= last; at++) {
      if (isProper(tokens[at]!.tag) && isCapitalized(forms[at]!)) inner.add(lower[at]!)
      else if (isParticle(ground, at)) inner.add(`${lower[at]!} ${lower[at + 1]!}`)
    }
  return inner
}

/** “Center for Clean Rivers”: what stands before is a body, or the whole is one already. */
function joinsOf({ lower, tokens }: Ground, first: number, end: number): boolean {
  const tie = lower[end + 1] ?? ''
  if (
    tie === 'on'
      ? !/^(?:committee|subcommittee|commission|council|conference)$/.test(lower[end]!)
      : !/^(?:of|for)$/.test(tie)
  )
    return false
  return (
    (organizationNameWords.has(lower[end]!) || lower[end] === 'centers') &&
    !titleNouns.has(lower[end]!) &&
    tokens[first]!.entity?.kind !== 'person'
  )
}

/** “Department of Parks and Roads”, “Parks and Roads Authority”; not “Roe and Doe”. */
function joinsAnd({ lower }: Ground, first: number, end: number): boolean {
  if (lower[end + 1] === '&') return true
  for (let at = first; at <= end; at++)
    if (/^(?:of|for)$/.test(lower[at]!)) return organizationNameWords.has(lower[first]!) || end - first > 2
  // “Merrow Press and Halden Herald” are two.
  if (end - first > 1 || isBody(lower[end]!)) return false
  for (let at = end + 2; at <= end + 4; at++) {
    if (outletLastWords.has(lower[at] ?? '')) return false
    if (organizationNameWords.has(lower[at] ?? '') && at > end + 2) return true
    if (!/^[a-z]/.test(lower[at] ?? '')) return false
  }
  return false
}

const isBody = (word: string): boolean => organizationNameWords.has(word) || outletLastWords.has(word)

/** “Working People's Campaign”. */
function joinsOwner({ lower, tokens }: Ground, first: number, end: number): boolean {
  const kind = tokens[first]!.entity?.kind
  return end > first && kind !== 'person' && kind !== 'place' && organizationNameWords.has(lower[end + 2]!)
}

function addName(
  ground: Ground,
  names: Name[],
  piece: TokenRange,
  sentence: Sentence,
  headline: boolean,
  inner: ReadonlySet<string>,
): void {
  const { forms, lower, tokens } = ground
  let { first, last } = piece
  while (first < last && /^(?:the|former|then|ex|of|for|and|&|on)$/.test(lower[first]!)) first++
  while (last > first && (/^(?:the|of|for|and|&|on)$/.test(lower[last]!) || tokens[last]!.tag === 'POS')) last--
  const words: string[] = []
  for (let at = first; at <= last; at++) {
    const word = lower[at]!.replaceAll('.', '').replace(/^(?:al|el)-(?=\p{L})/u, '')
    if (isParticle(ground, at) || (at === sentence.first && at < last && inner.has(`${word} ${lower[at + 1]!}`)))
      continue
    if (/[\p{L}\d]/u.test(word) && !nameSuffixes.has(word) && !addressByWord.has(word) && tokens[at]!.tag !== 'POS')
      words.push(word)
  }
  if (words.length === 0 || words.length > 14) return
  if (first === last) {
    const word = words[0]!
    const { entity, tag } = tokens[first]!
    if (
      isPlainWord(word) &&
      (entity === undefined || first === sentence.first) &&
      !isCertainBody(ground, first, sentence)
    )
      return
    const called = addressByWord.has((lower[first - 1] ?? '').replace('.', ''))
    if (entity === undefined && tag !== 'NNP' && !isAcronym(forms[first]!) && !called) return
    if (entity === undefined && first === sentence.first && !isAcronym(forms[first]!) && !inner.has(lower[first]!))
      return
  }
  if (last + 1 < tokens.length && nameSuffixes.has(lower[last + 1]!.replaceAll('.', ''))) last++
  names.push({ first, last, kind: 'misc', words, headline })
}

/** “the Assembly”: its capital makes this body a certain one. */
function isCertainBody({ tokens, lower }: Ground, at: number, { first }: Sentence): boolean {
  return at > first && tokens[at]!.tag === 'NNP' && organizationNouns.has(lower[at]!) && !titleNouns.has(lower[at]!)
}

/** A capital alone does not make these a name. */
function isPlainWord(word: string): boolean {
  const singular = singularOf(word)
  return (
    personNouns.has(singular) ||
    titleNouns.has(singular) ||
    documentNouns.has(singular) ||
    organizationNouns.has(singular) ||
    definiteWords.has(word) ||
    indefiniteWords.has(word)
  )
}

/** Headlines capitalize most words, so casing tells nothing there. */
function isTitleCased({ forms }: Ground, { first, last }: Sentence): boolean {
  let long = 0
  let capitals = 0
  for (let at = first; at <= last; at++) {
    const form = forms[at]!
    if (form.length < 4 || !/^\p{L}/u.test(form)) continue
    long++
    if (isCapitalized(form)) capitals++
  }
  return long >= 4 && capitals >= long * 0.75
}
