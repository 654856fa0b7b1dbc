import { documentNouns } from '../../lexicon/en/document-nouns.js'
import { denials } from '../../lexicon/en/experience-verbs.js'
import { organizationNouns } from '../../lexicon/en/organization-nouns.js'
import { personNouns } from '../../lexicon/en/person-nouns.js'
import { thingNouns } from '../../lexicon/en/thing-nouns.js'
import type { TokenRange } from '../../model/span.js'
import { type Ground, isNoun, isProper } from '../ground.js'
import { namesPerson } from '../nouns/names-person.js'
import { titleWord } from '../nouns/title-word.js'

const mostTokens = 30

/** A clause or apposition beside a name. */
export interface Part extends TokenRange {
  /** Whether it says why the source can know; a title or an age does not. */
  readonly says: boolean
}

/** To the next comma that ends the clause, or the end of the sentence. */
export function clause(ground: Ground, first: number, sentence: number, isPerson: boolean): Part | undefined {
  const { tokens, lower, sentenceOf } = ground
  let last = first
  for (let here = first + 1; here < tokens.length && sentenceOf[here] === sentence; here++) {
    if (here - first > mostTokens) return undefined
    if (ends(lower[here]!)) break
    last = here
  }
  while (tokens[last]!.tag === 'CC') last--
  if (last - first < 2 || isCutOff(tokens[last]!.tag)) return undefined
  // “who is the director of …” gives a title, which is found elsewhere.
  const title = /^(?:is|was)$/.test(lower[first + 1]!) && hasTitle({ tokens, lower }, first + 2, last)
  return { first, last, says: !title && (lower[first] === 'whose' || tellsOf(ground, first, last, isPerson)) }
}

/** Whether a relative clause tells of one person or body what it did or is: no denial, no age, and not what another did to it. */
export function tellsOf({ tokens, lower }: Ground, first: number, last: number, isPerson: boolean): boolean {
  if (!isSubjectRelative(tokens[first + 1]!.tag)) return false
  let verb = first + 1
  if (tokens[verb]!.tag !== 'NNS')
    while (verb < last && verb < first + 6 && !/^(?:VB|MD|POS)/.test(tokens[verb]!.tag)) verb++
  const { tag } = tokens[verb]!
  if (!/^(?:VB[DZN]|MD|POS|NNS)$/.test(tag) && !(tag === 'VBP' && !isPerson)) return false
  if (/^(?:is|was|'s)$/.test(lower[verb]!) && tokens[verb + 1]?.tag === 'CD' && verb + 1 === last) return false
  for (let here = first + 1; here <= Math.min(last, verb + 3); here++) if (denials.has(lower[here]!)) return false
  return true
}

/** “who saw”, “who on Monday saw”, “who studies”, be it read as a noun, and not “who she saw”. */
export const isSubjectRelative = (next: string): boolean => /^(?:VB.*|MD|POS|RB|IN|NNS)$/.test(next)

export function apposition(
  { tokens, lower, sentenceOf }: Ground,
  first: number,
  sentence: number,
  isPerson: boolean,
): Part | undefined {
  let last = first
  let noun = -1
  let clauseFrom = -1
  let open = true
  for (let here = first; here < tokens.length && sentenceOf[here] === sentence; here++) {
    if (here - first > mostTokens) return undefined
    if (ends(lower[here]!)) break
    const { tag } = tokens[here]!
    if (clauseFrom < 0 && /^(?:who|which|that|whose)$/.test(lower[here]!)) clauseFrom = here
    // A finite verb: the sentence goes on, this is no apposition.
    if (clauseFrom < 0 && /^(?:VBD|VBZ|VBP|MD)$/.test(tag)) return undefined
    if (here > first && /^(?:IN|TO|CC|VBN|VBG|W.*|RB)$/.test(tag) && noun >= 0) open = false
    // “a woman living in Velden”, be “living” read as a noun
    if (noun >= 0 && lower[here]!.endsWith('ing') && /^(?:IN|TO)$/.test(tokens[here + 1]?.tag ?? '')) open = false
    if (open && (isNoun(tag) || personNouns.has(lower[here]!) || lower[here]!.endsWith('-old'))) noun = here
    last = here
  }
  // “a pilot whose wife, a clerk, …”
  if (clauseFrom > 0 && !tokens.slice(clauseFrom, last + 1).some(({ tag }) => /^(?:VB|MD)/.test(tag)))
    last = clauseFrom - 1
  while (last > first && tokens[last]!.tag === 'CC') last--
  if (isCutOff(tokens[last]!.tag)) return undefined
  if (noun < 0 || last === first) return undefined
  if (titleWord(lower[noun]!) !== undefined)
    return clauseFrom > 0 && last - clauseFrom >= 2
      ? {
          first: clauseFrom,
          last,
          says: isPerson === (lower[clauseFrom] === 'who') && tokens[clauseFrom + 1]!.tag !== 'VBP',
        }
      : { first, last, says: false }
  const opensWell = /^(?:DT|JJ|NN|PRP\$|RB)$/.test(tokens[first]!.tag) || tokens[first + 1]!.tag === 'POS'
  return {
    first,
    last,
    says:
      opensWell &&
      (isPerson ? fitsPerson({ tokens, lower }, first, noun) : tokens[noun]!.tag !== 'NNS' && last - first > 1),
  }
}

/** “a welder”, “an Ohio Fabian”, “a felon”: one person is apposed to one, and neither a body nor a thing. */
function fitsPerson({ tokens, lower }: Pick<Ground, 'tokens' | 'lower'>, first: number, noun: number): boolean {
  const { tag } = tokens[noun]!
  const word = lower[noun]!
  if (/^NNP?S$/.test(tag)) return false
  if (personNouns.has(word)) return true
  if (organizationNouns.has(word) || documentNouns.has(word) || thingNouns.has(word) || isAbstract(word)) return false
  return tokens[first]!.tag === 'DT' || namesPerson(word)
}

const isAbstract = (word: string): boolean =>
  /(?:tion|sion|ment|ness|ity|ence|ance|ship|ism|ics|ing|age|ory|ate)$/.test(word) &&
  !/(?:gate|rogate|cate)$/.test(word)

/** A quotation takes over: “who worked on the “gate””. */
const isCutOff = (tag: string): boolean => /^(?:DT|IN|TO|PRP\$|POS)$/.test(tag)

const ends = (word: string): boolean => /^[,;.:()—–“”"]$|^``$|^''$|^-lrb-$|^--$/.test(word)

function hasTitle({ tokens, lower }: Pick<Ground, 'tokens' | 'lower'>, first: number, last: number): boolean {
  for (let here = first; here <= last; here++) {
    if (tokens[here]!.tag === 'IN') return false
    if (isNoun(tokens[here]!.tag) && titleWord(lower[here]!) !== undefined) return true
  }
  return false
}

/** Where the noun phrase begins that ends here, if a preposition ties it to a noun before. */
export function startOfPhrase({ tokens, lower }: Ground, last: number): number | undefined {
  let first = last
  const belongs = (at: number) =>
    /^(?:NNP?S?|JJ|DT|POS|CD|PRP\$)$/.test(tokens[at]!.tag) ||
    // “United Guild of Teachers”
    (lower[at] === 'of' && isProper(tokens[at - 1]?.tag ?? '') && isProper(tokens[at + 1]!.tag))
  while (first > 0 && last - first < 12 && belongs(first - 1)) first--
  return tokens[first - 1]?.tag === 'IN' ? first : undefined
}
