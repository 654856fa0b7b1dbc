import { documentNouns } from '../lexicon/en/document-nouns.js'
import { lemmasOf } from '../lexicon/en/lemmas.js'
import type { Article } from '../model/article.js'
import type { Words } from '../model/sentence.js'
import type { Span, TokenRange } from '../model/span.js'
import { genderOfNoun } from '../sources/nouns/gender-of-noun.js'
import { namesPerson } from '../sources/nouns/names-person.js'
import { firstFrom } from '../text/first-from.js'
import { formOf } from './form-and-act.js'
import type { FoundAttribution } from './found.js'

const hearing: ReadonlySet<string> = new Set(['hear', 'learn'])
const having: ReadonlySet<string> = new Set(['have', 'get', 'know'])

/** What was heard, where it is only pointed at. */
const pointers =
  /^(?:it|this|that|as much|the same|the same thing|the same story|the news|the story|the rumou?r|the outcome|the results?)$/i

/** Longest wording of what was heard, and of whom it was heard from, in tokens. */
const longest = 8
// Sources that lie in each other are no more than these.
const mostBefore = 20

/** “He had heard the same from Ferenk's secretary”, “heard of the results from a nurse”: whom one has it from told it, within what one heard. */
export function findTellers(
  found: readonly FoundAttribution[],
  words: Words,
  article: Article,
): readonly FoundAttribution[] {
  const sources = found.flatMap(({ source }) => source).sort((a, b) => a.start - b.start)
  return found.flatMap((one, i): FoundAttribution[] => {
    const told = toldIn(one, words, article)
    if (told === undefined) return []
    const { source, cue, content } = told
    const before = firstFrom(sources, source.end)
    if (sources.slice(Math.max(0, before - mostBefore), before).some(({ end }) => source.start < end)) return []
    const form = formOf([content], words.quotations, words, article)
    const { id: within, confidence } = one
    return [{ id: `h${i}`, source: [source], cue: [cue], content: [content], form, act: 'says', confidence, within }]
  })
}

interface Told {
  readonly source: Span
  readonly cue: Span
  readonly content: Span
}

function toldIn(one: FoundAttribution, words: Words, { text }: Article): Told | undefined {
  const [cue] = one.cue
  const content = one.content.at(-1)
  if (cue === undefined || content === undefined || one.cue.length !== 1 || content.start < cue.end) return undefined
  const [hearer] = one.source
  if (hearer !== undefined && /^(?:nobody|no one|none|neither)\b/i.test(text.slice(hearer.start, hearer.end)))
    return undefined
  const at = look(words, text)
  const verb = verbOf(cue, at)
  if (verb === undefined) return undefined
  const isOf = /^(?:of|about)$/.test(at.word(verb + 1))
  const first = isOf ? verb + 2 : verb + 1
  const from = fromAfter(first, at)
  const source = from === undefined ? undefined : personAt(from + 1, at)
  if (from === undefined || source === undefined || source.last > at.lastOfSentence(verb)) return undefined
  const told = (span: Span): Told => ({
    source: at.span(source),
    cue: at.span({ first: from, last: from }),
    content: span,
  })
  const isHearing = at.lemmas(verb).some((lemma) => hearing.has(lemma))
  if (first < from) {
    const object = at.span({ first, last: from - 1 })
    // “heard of a letter from the mayor”: the letter is the mayor's.
    const isKnown = isOf && isHearing && !at.lemmas(from - 1).some((noun) => comesFromSomebody(noun))
    return isKnown || pointers.test(text.slice(object.start, object.end)) ? told(object) : undefined
  }
  // “heard from the florist that …”
  const next = source.last + 1
  const start = words.tokens[next]?.start ?? content.end
  return isHearing && !isOf && at.word(next) === 'that' && start < content.end
    ? told({ start, end: content.end })
    : undefined
}

/** What is asked of single tokens. */
interface Look {
  readonly word: (at: number) => string
  readonly tag: (at: number) => string
  readonly lemmas: (at: number) => readonly string[]
  readonly isPersonName: (at: number) => boolean
  readonly indexOf: (offset: number) => number
  readonly lastOfSentence: (at: number) => number
  readonly span: (range: TokenRange) => Span
}

function look({ tokens, sentences }: Words, text: string): Look {
  const word = (at: number): string => {
    const token = tokens[at]
    return token === undefined ? '' : text.slice(token.start, token.end).toLowerCase()
  }
  return {
    word,
    tag: (at) => tokens[at]?.tag ?? '',
    lemmas: (at) => lemmasOf(word(at)),
    isPersonName: (at) => tokens[at]?.entity?.kind === 'person',
    indexOf: (offset) => firstFrom(tokens, offset),
    lastOfSentence: (at) => sentences[firstFrom(sentences, tokens[at]!.start + 1) - 1]?.last ?? at,
    span: ({ first, last }) => ({ start: tokens[first]!.start, end: tokens[last]!.end }),
  }
}

/** The verb of the cue if it tells of hearing as done: “had heard”, “learned of”, “knew”; not “would hear”, “had not heard”. */
function verbOf(cue: Span, { word, tag, lemmas, indexOf }: Look): number | undefined {
  const first = indexOf(cue.start)
  let last = indexOf(cue.end) - 1
  if (last > first && /^(?:of|about|from|it|this|that)$/.test(word(last))) last -= 1
  for (let at = first; at < last; at++)
    if (/^(?:not|n['’]t|never|to|would|could|will|might|may|should)$/.test(word(at))) return undefined
  const isHeard = lemmas(last).some((lemma) => hearing.has(lemma) || having.has(lemma))
  return isHeard && /^VB[DN]$/.test(tag(last)) ? last : undefined
}

/** The “from” that follows a short object without a verb or a mark, or nothing. */
function fromAfter(first: number, { word, tag }: Look): number | undefined {
  for (let at = first; at < first + longest; at++) {
    if (word(at) === 'from') return at
    if (word(at) !== 'that' && !/^(?:DT|PRP\$?|JJ[RS]?|NN.*|CD|POS|RB)$/.test(tag(at))) return undefined
  }
  return undefined
}

/** “a nurse”, “Ferenk's secretary”, “Oona Strick”: a person by noun or name. */
function personAt(first: number, { word, tag, lemmas, isPersonName }: Look): TokenRange | undefined {
  let last = first - 1
  for (let at = first; at < first + longest && /^(?:DT|PRP\$|JJ|CD|NN.*|POS)$/.test(tag(at)); at++) last = at
  while (last >= first && !tag(last).startsWith('NN')) last -= 1
  if (last < first) return undefined
  const isPerson = isPersonName(last) || (!tag(last).startsWith('NNP') && lemmas(last).some((noun) => isPersonal(noun)))
  // “from the mayor's office”, “from a report of the mayor”
  return isPerson && word(last + 1) !== "'s" && word(last + 1) !== '’s' ? { first, last } : undefined
}

const isPersonal = (noun: string): boolean =>
  genderOfNoun(noun) !== undefined || (namesPerson(noun) && !documentNouns.has(noun))

const comesFromSomebody = (noun: string): boolean =>
  documentNouns.has(noun) || /^(?:call|announcement|word|gift)$/.test(noun)
