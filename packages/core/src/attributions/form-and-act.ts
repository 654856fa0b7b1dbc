import { adjectiveActs, lightVerbs, nounActs, phraseActs, verbActs } from '../lexicon/en/cue-acts.js'
import { lemmasOf } from '../lexicon/en/lemmas.js'
import type { Article } from '../model/article.js'
import type { Act, Form } from '../model/attribution.js'
import type { Quotation, Words } from '../model/sentence.js'
import type { Span } from '../model/span.js'
import { classAt, DIGIT, LETTER } from '../text/characters.js'
import { countWhile, firstFrom } from '../text/first-from.js'

/**
 * Whether the words of the content are all in quotation marks (or in a block quotation), some, or none.
 * Marks stand in `quotations`; a word that only introduces the content (*that*, *to*) does not count.
 */
export function formOf(
  content: readonly Span[],
  quotations: readonly Quotation[],
  { tokens }: Words,
  { text, blocks }: Article,
): Form {
  const outer = outermost(quotations)
  let quoted = 0
  let plain = 0
  for (const { start, end } of content) {
    let at = firstFrom(tokens, start)
    let next = firstQuotationTo(outer, at)
    for (; at < tokens.length && tokens[at]!.start < end; at++) {
      const token = tokens[at]!
      const kind = classAt(text, token.start)
      if (kind !== LETTER && kind !== DIGIT) continue
      while (next < outer.length && outer[next]!.last < at) next += 1
      const isInside = next < outer.length && outer[next]!.first <= at
      if (isInside || blocks[token.block]?.kind === 'quote') quoted += 1
      else if (quoted > 0 || plain > 0 || !introducers.has(text.slice(token.start, token.end).toLowerCase())) plain += 1
    }
  }
  if (quoted === 0) return 'indirect'
  return plain === 0 ? 'direct' : 'mixed'
}

const introducers: ReadonlySet<string> = new Set(['that', 'whether', 'if', 'to', 'as'])

/** Kept between calls, since the form of every attribution of an article is asked with the same list. */
const outermostOf = new WeakMap<readonly Quotation[], readonly Quotation[]>()

function outermost(quotations: readonly Quotation[]): readonly Quotation[] {
  const known = outermostOf.get(quotations)
  if (known !== undefined) return known
  const outer = quotations.filter(({ depth }) => depth === 1)
  outermostOf.set(quotations, outer)
  return outer
}

/** Index of the first quotation that ends at this token or later. */
function firstQuotationTo(outer: readonly Quotation[], token: number): number {
  return countWhile(outer.length, (index) => outer[index]!.last < token)
}

/** The words of a cue in small letters, with their Penn tags. */
export interface CueWords {
  readonly words: readonly string[]
  /** Empty where unknown. */
  readonly tags: readonly string[]
}

export function cueWordsOf(cue: readonly Span[], tokens: Words['tokens'], text: string): CueWords {
  const words: string[] = []
  const tags: string[] = []
  for (const { start, end } of cue) {
    for (let at = firstFrom(tokens, start); at < tokens.length && tokens[at]!.start < end; at++) {
      words.push(text.slice(tokens[at]!.start, tokens[at]!.end).toLowerCase())
      tags.push(tokens[at]!.tag)
    }
  }
  return { words, tags }
}

/** What the cue does, by its head: the first verb that carries a meaning of its own, else a noun, else an adjective; `says` where none is known. */
export function actOf(cue: readonly Span[], { tokens }: Words, { text }: Article): Act {
  const { words, tags } = cueWordsOf(cue, tokens, text)
  return actOfWords(words, tags) ?? 'says'
}

/** As `actOf`, for lower-case words and their Penn tags (empty where unknown); undefined if none is in the tables. */
export function actOfWords(words: readonly string[], tags: readonly string[]): Act | undefined {
  if (words.join(' ') === 'according to' || /^[:,–—-]+$/.test(words.join(''))) return 'says'
  let act: Act | undefined
  const isVerb = (at: number) => /^(?:VB|MD|)$/.test((tags[at] ?? '').slice(0, 2))
  for (let at = 0; at < words.length && act === undefined; at++) {
    if (!isVerb(at)) continue
    const lemmas = lemmasOf(words[at]!)
    act = actOfPhrase(lemmas, words.slice(at + 1))
    if (act === undefined && !lemmas.some((lemma) => lightVerbs.has(lemma))) act = first(lemmas, verbActs)
  }
  for (let at = words.length - 1; at >= 0 && act === undefined; at--) act = first(lemmasOf(words[at]!), nounActs)
  for (let at = words.length - 1; at >= 0 && act === undefined; at--) act = adjectiveActs.get(words[at]!)
  // A tag may be wrong: any word that is a known verb, then the light verb itself (“seems to”).
  for (let at = 0; at < words.length && act === undefined; at++) {
    const lemmas = lemmasOf(words[at]!)
    if (!lemmas.some((lemma) => lightVerbs.has(lemma))) act = first(lemmas, verbActs)
  }
  for (let at = words.length - 1; at >= 0 && act === undefined; at--) act = first(lemmasOf(words[at]!), verbActs)
  return act
}

function actOfPhrase(lemmas: readonly string[], rest: readonly string[]): Act | undefined {
  for (const particle of rest.slice(0, 3)) {
    const act = first(
      lemmas.map((lemma) => `${lemma}-${particle}`),
      phraseActs,
    )
    if (act !== undefined) return act
  }
  return undefined
}

function first(words: readonly string[], acts: ReadonlyMap<string, Act>): Act | undefined {
  for (const word of words) {
    const act = acts.get(word)
    if (act !== undefined) return act
  }
  return undefined
}
