import type { Sentence, Token, Words } from '../model/sentence.js'
import type { Span, TokenRange } from '../model/span.js'
import { countWhile } from '../text/first-from.js'
import { plainForm } from '../text/plain-form.js'

/** The article's words, laid out for looking up: forms by token, the sentence of each token. */
export interface Ground {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
  readonly forms: readonly string[]
  /** Forms in lower case with straight apostrophes. */
  readonly lower: readonly string[]
  /** Index of the sentence of each token; -1 outside all. */
  readonly sentenceOf: Int32Array
}

const laid = new WeakMap<Words, Ground>()

/** Laid out once for the words of an article, whoever asks. */
export function layGround(words: Words, text: string): Ground {
  const known = laid.get(words)
  if (known !== undefined && known.text === text) return known
  const { tokens, sentences } = words
  const forms = tokens.map(({ start, end }) => plainForm(text.slice(start, end)))
  const lower = forms.map((form) => form.toLowerCase().replaceAll('’', "'"))
  const sentenceOf = new Int32Array(tokens.length).fill(-1)
  for (const [index, { first, last }] of sentences.entries()) sentenceOf.fill(index, first, last + 1)
  const ground = { text, tokens, sentences, forms, lower, sentenceOf }
  laid.set(words, ground)
  return ground
}

/** Index of the first token that ends after `offset`; the number of tokens if there is none. */
export function tokenAfter(tokens: readonly Span[], offset: number): number {
  return countWhile(tokens.length, (index) => tokens[index]!.end <= offset)
}

/** Index of the last range that starts before the token; -1 if none. The ranges stand in text order. */
export function lastBefore(ranges: readonly TokenRange[], token: number): number {
  return countWhile(ranges.length, (index) => ranges[index]!.first < token) - 1
}

/** The tokens that a span touches; absent if none. */
export function rangeOf({ tokens }: Ground, span: Span): TokenRange | undefined {
  const first = tokenAfter(tokens, span.start)
  let last = tokenAfter(tokens, span.end)
  if (last >= tokens.length || tokens[last]!.start >= span.end) last--
  return first <= last ? { first, last } : undefined
}

/** The part of the text from the first to the last token. */
export function spanOf({ tokens }: Ground, { first, last }: TokenRange): Span {
  return { start: tokens[first]!.start, end: tokens[last]!.end }
}

/** “Roe”, “iPort”, “al-Roe”. */
export function isCapitalized(form: string): boolean {
  if (/^(?:a[lnrsz]|el|bin|ibn|de|d|l)[-'’]\p{Lu}/u.test(form)) return true
  const letter = form.charAt(0)
  return letter !== letter.toLowerCase() || (form.length > 1 && form.charAt(1) !== form.charAt(1).toLowerCase())
}

export function isNoun(tag: string): boolean {
  return tag.startsWith('NN')
}

export function isProper(tag: string): boolean {
  return tag === 'NNP' || tag === 'NNPS'
}

const irregular: ReadonlyMap<string, string> = new Map([
  ['people', 'person'],
  ['children', 'child'],
  ['wives', 'wife'],
  ['wolves', 'wolf'],
  ['media', 'media'],
  ['data', 'data'],
  ['police', 'police'],
  ['analyses', 'analysis'],
  ['statistics', 'statistic'],
  ['staff', 'staff'],
  ['parentheses', 'parenthesis'],
  ['faculty', 'faculty'],
  ['census', 'census'],
  ['news', 'news'],
])

/** The singular of a noun in lower case, good enough for looking it up in tables. */
export function singularOf(noun: string): string {
  const known = irregular.get(noun)
  if (known !== undefined) return known
  if (noun.endsWith('men')) return `${noun.slice(0, -2)}an`
  if (noun.endsWith('ies') && noun.length > 4) return `${noun.slice(0, -3)}y`
  if (/(?:ss|x|ch|sh)es$/.test(noun)) return noun.slice(0, -2)
  if (noun.endsWith('s') && !noun.endsWith('ss') && !noun.endsWith('us') && !noun.endsWith('is'))
    return noun.slice(0, -1)
  return noun
}
