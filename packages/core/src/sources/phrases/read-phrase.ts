import { dayWords } from '../../lexicon/en/calendar-words.js'
import { organizationNouns } from '../../lexicon/en/organization-nouns.js'
import { personNouns } from '../../lexicon/en/person-nouns.js'
import { definiteWords, indefiniteWords, quantityWords } from '../../lexicon/en/quantity-words.js'
import { titleNouns } from '../../lexicon/en/title-nouns.js'
import type { TokenRange } from '../../model/span.js'
import { type Ground, isCapitalized, isNoun, isProper, singularOf } from '../ground.js'
import type { Entities } from '../names/gather-names.js'
import { titleWord } from '../nouns/title-word.js'
import { apposed, isBody, namedIn, readTail } from './phrase-tail.js'

/** What the words for a source are made of. `first` and `last` are those of the whole phrase. */
export interface Phrase extends TokenRange {
  readonly form: 'pronoun' | 'name' | 'description'
  /** The token that says who: the pronoun, the last of the name, the noun. */
  readonly head: number
  /** Of a name, or of a name that stands beside a description. */
  readonly entity?: number
  /** The head in lower case, a noun in the singular. */
  readonly noun: string
  readonly plural: boolean
  readonly reference: 'definite' | 'indefinite' | 'bare'
  /** Words before the head, without determiner and quantity. */
  readonly core: TokenRange
  /** A named owner or body: “the Acme spokesman”, “a spokesman for Acme”. */
  readonly owner?: number
  /** A described body after “of”, “for”, “at”: “a spokesman for the company”. */
  readonly body?: TokenRange
  /** The preposition before `owner` or `body`, where one is. */
  readonly tie?: string
  /** A described owner: “the program's website”. */
  readonly ownerPhrase?: TokenRange
  /** “his lawyers”. */
  readonly ownerPronoun?: number
}

const pronounTags: ReadonlySet<string> = new Set(['PRP', 'PRP$', 'WP', 'WDT', 'WP$', 'EX'])

/** Reads a noun phrase from its tags: the head, who owns it, a name in it. Cost is linear in its length. */
export function readPhrase(ground: Ground, entities: Entities, range: TokenRange, depth = 0): Phrase | undefined {
  const { tokens, lower } = ground
  const { last } = range
  let first = afterDateline(ground, range)
  while (first <= last && !/[\p{L}\d]/u.test(lower[first]!)) first++
  if (first > last) return undefined
  const tag = tokens[first]!.tag
  const alone = first === last || !/[\p{L}\d]/u.test(lower[first + 1]!)
  if (pronounTags.has(tag) && (tag !== 'PRP$' || alone)) {
    if (tag !== 'WDT' || alone) return pronoun(lower, first, range)
  }
  if (
    alone &&
    /^(?:this|that|who|which|he|she|they|it|i|we|you|(?:some|any|every|no)(?:body|one))$/.test(lower[first]!)
  )
    return pronoun(lower, first, range)
  const main = readMain(ground, entities, first, last)
  const { end, head } = main
  if (quantityWords.has(singularOf(lower[head]!)) && lower[end + 1] === 'of' && end + 2 <= last && depth < 2) {
    const inner = readPhrase(ground, entities, { first: end + 2, last }, depth + 1)
    // “one of the organizers, Jane Roe,”
    const one = lower[head] === 'one' ? apposed(ground, entities, end + 2, last, false) : undefined
    if (inner !== undefined && one !== undefined) return { ...inner, first: range.first, form: 'name', entity: one }
    // “one of them”
    if (inner?.form === 'pronoun') return { ...inner, first: range.first, last, noun: 'they' }
    if (inner !== undefined)
      return { ...inner, first: range.first, reference: inner.reference === 'definite' ? 'definite' : 'indefinite' }
  }
  const named = entities.at[head]!
  const plural =
    /^NNP?S$/.test(tokens[head]!.tag) ||
    isPluralNoun(lower[head]!) ||
    /^(?:some|many|others|those|most|few|people|both|police|staff)$/.test(lower[head]!)
  const common = named >= 0 && isCommon(entities, named, head, plural)
  const tail = readTail(ground, entities, end + 1, last)
  const shared = {
    first: range.first,
    last: range.last,
    head,
    noun: nounOf(ground, head),
    plural,
    reference: main.reference,
    core: { first: main.coreFirst, last: head },
    ...(main.ownerPronoun === undefined ? {} : { ownerPronoun: main.ownerPronoun }),
  } as const
  if (named >= 0 && !common) {
    // “The council's most senior, Jane Roe,”
    const other = main.owner === named && end > head ? apposed(ground, entities, end + 1, last, false) : undefined
    return { ...shared, form: 'name', entity: other ?? named }
  }
  // “a web statement by the union”: who made it stands after “by”.
  const made = tail.owner !== undefined && /^(?:by|from)$/.test(lower[end + 1]!)
  const owner = made ? tail.owner : (main.owner ?? tail.owner)
  const modified = {
    ...shared,
    ...(owner === undefined ? {} : { owner }),
    ...(tail.body === undefined ? {} : { body: tail.body }),
    ...((made || main.owner === undefined) && tail.body !== undefined ? { tie: lower[end + 1]! } : {}),
    ...(main.ownerPhrase === undefined ? {} : { ownerPhrase: main.ownerPhrase }),
  }
  const beside =
    namedIn(ground, entities, head, end + 1, last) ?? apposed(ground, entities, end + 1, last, isBody(shared.noun))
  return beside === undefined || plural
    ? { ...modified, form: 'description' }
    : { ...modified, form: 'name', entity: beside }
}

/** Its singular; “the Technocratic (view)” is taken up as the Technocrats are, as “the Fabian” is as the Fabians are. */
function nounOf({ lower, forms }: Ground, head: number): string {
  const noun = singularOf(lower[head]!)
  return isCapitalized(forms[head]!) && !organizationNouns.has(noun) ? noun.replace(/(?<=\p{L}{3})ic$/u, '') : noun
}

/** A plural by its form, where a capital at the start of a sentence made the tag doubtful. */
function isPluralNoun(word: string): boolean {
  const singular = singularOf(word)
  return singular !== word && (personNouns.has(singular) || titleNouns.has(singular))
}

/** “HARBOR CITY, Velden — The agency”: the place and the dash are no part of the source. */
function afterDateline({ lower, forms, sentenceOf }: Ground, { first, last }: TokenRange): number {
  if (first > 0 && sentenceOf[first - 1] === sentenceOf[first]) return first
  for (let at = first; at < last && at < first + 9; at++) {
    if (/^(?:[—–]|--?)$/.test(lower[at]!)) return at + 1
    if (!isCapitalized(forms[at]!) && !/^[,.()]$/.test(lower[at]!)) return first
  }
  return first
}

function pronoun(lower: readonly string[], head: number, { first, last }: TokenRange): Phrase {
  const core = { first: head, last: head }
  return { first, last, form: 'pronoun', head, noun: lower[head]!, plural: false, reference: 'bare', core }
}

/** A plural such as the members of a party, or people of a country, is no name of one source. */
function isCommon({ all, names, nameAt }: Entities, entity: number, head: number, plural: boolean): boolean {
  const name = names[nameAt[head]!]!
  // “Mara Andres”
  if (all[entity]!.kind === 'person' && all[entity]!.fullest.words.length > 1) return false
  return plural && all[entity]!.kind !== 'organization' && name.first === name.last
}

interface Main {
  readonly head: number
  /** Last token of the noun phrase before anything that hangs on it. */
  readonly end: number
  readonly coreFirst: number
  readonly reference: Phrase['reference']
  readonly owner?: number
  readonly ownerPhrase?: TokenRange
  readonly ownerPronoun?: number
}

function readMain({ tokens, lower }: Ground, { all, at, nameAt }: Entities, first: number, last: number): Main {
  let head = -1
  let end = first
  let coreFirst = first
  let reference: Phrase['reference'] = 'bare'
  let owner: number | undefined
  let ownerPronoun: number | undefined
  let ownerPhrase: TokenRange | undefined
  const isPerson = (token: number) => at[token]! >= 0 && all[at[token]!]!.kind === 'person'
  // “Roads and Rivers Secretary Jane Roe”: nothing but capitals, a title among them, up to a person.
  const isOfOffice = (and: number) => {
    if (isPerson(and - 1)) return false
    let title = false
    for (let here = and + 1; here <= last && isProper(tokens[here]!.tag); here++) {
      if (isPerson(here)) return title
      title ||= titleWord(lower[here]!) !== undefined && here > and + 1
    }
    return false
  }
  for (let here = first; here <= last; here++) {
    const { tag } = tokens[here]!
    const word = lower[here]!
    const inName = here > first && nameAt[here]! >= 0 && nameAt[here] === nameAt[here - 1]
    if (!inName) {
      if (tag === 'POS' || word === "'s" || word === "'") {
        if (here === last || head < 0) continue
        if (at[head]! >= 0) owner = at[head]!
        else ownerPhrase = { first, last: head }
        reference = 'definite'
        end = here
        continue
      }
      if (head >= 0 && stops(tag, word)) break
      // “the poll this year”, “the office Monday”: another phrase begins.
      if (head >= 0 && at[here]! < 0 && (tag === 'DT' || tag === 'PRP' || tellsWhen(word))) break
      // “those in the movement”: the determiner stands for them.
      if (here > first && word !== 'than' && (tag === 'IN' || tag.startsWith('W'))) break
      // “Roe and Doe”: the first speaks; “parents and teachers”: the last noun stands for all.
      if (tag === 'CC' && head >= 0 && (at[head]! >= 0 || word === 'but') && !isOfOffice(here)) break
    }
    if (head < 0 && coreFirst === here && isDeterminer(tag, word)) {
      if (tag === 'PRP$') {
        reference = 'definite'
        ownerPronoun = here
      } else if (definiteWords.has(word)) reference = 'definite'
      else if (indefiniteWords.has(word) && reference !== 'definite') reference = 'indefinite'
      coreFirst = here + 1
    }
    if (isNoun(tag) || (at[here]! >= 0 && /^[\p{L}\d]/u.test(word))) head = here
    end = here
  }
  if (head < 0) {
    head = Math.min(last, Math.max(first, end))
    return { head, end: head, coreFirst: head, reference }
  }
  // An organization's or place's name right before the head, as in “an Acme spokesman”.
  for (let here = head - 1; owner === undefined && here >= coreFirst; here--)
    if (at[here]! >= 0 && at[here] !== at[head]) owner = at[here]!
  return {
    head,
    end: Math.max(head, end),
    coreFirst: Math.min(coreFirst, head),
    reference,
    ...(owner === undefined ? {} : { owner }),
    ...(ownerPhrase === undefined ? {} : { ownerPhrase }),
    ...(ownerPronoun === undefined ? {} : { ownerPronoun }),
  }
}

function tellsWhen(word: string): boolean {
  return dayWords.has(word) || /^(?:today|yesterday|tomorrow|tonight)$/.test(word)
}

function isDeterminer(tag: string, word: string): boolean {
  return (
    tag === 'DT' ||
    tag === 'PDT' ||
    tag === 'PRP$' ||
    tag === 'CD' ||
    indefiniteWords.has(word) ||
    definiteWords.has(word)
  )
}

function stops(tag: string, word: string): boolean {
  if (tag === 'IN' || tag === 'TO' || tag.startsWith('W') || tag.startsWith('VB') || tag === 'MD') return true
  return /^[,;:()—–]$|^-+$|^-lrb-$/.test(word)
}
