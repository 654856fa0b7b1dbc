import type { Article } from '../model/article.js'
import type { Token, Words } from '../model/sentence.js'
import type { Span } from '../model/span.js'
import { firstFrom } from '../text/first-from.js'
import { actOfWords, type CueWords, cueWordsOf, formOf } from './form-and-act.js'
import type { FoundAttribution } from './found.js'
import { quotationsAround } from './quotations-around.js'

/** Longest hearer or time after the cue, in tokens: “, its owner told her on Monday,”. */
const mostAfterCue = 5

/**
 * “On the night it flooded, the former bookkeeper recalled, the overseers said …”: what is put between two commas embraces the clause around it, as
 * far as that goes in `limits`, if there are any.
 */
export function withWholeClause(
  one: FoundAttribution,
  words: Words,
  article: Article,
  limits?: readonly Span[],
): FoundAttribution {
  const { tokens } = words
  const cue = one.cue[0]
  if (cue === undefined || one.content.length === 0) return one
  const limit = limits?.find(({ start, end }) => start <= cue.start && cue.end <= end)
  if (limits !== undefined && limit === undefined) return one
  const aside = asideOf(one, words, article, limit)
  if (aside === undefined) return one
  const { comma, next, first, last } = aside
  const isAfter = one.content.some(({ end }) => end > tokens[next]!.start)
  const isBefore = one.content.some(({ start }) => start < tokens[comma]!.start)
  if (isAfter && isBefore) return one
  const content = isAfter
    ? [{ start: tokens[first]!.start, end: tokens[comma - 1]!.end }, ...one.content]
    : [...one.content, { start: tokens[next]!.start, end: tokens[last]!.end }]
  return { ...one, content, form: formOf(content, words.quotations, words, article) }
}

interface Aside {
  /** The comma before it, the token after the comma behind it; the first and last token of the clause around it. */
  readonly comma: number
  readonly next: number
  readonly first: number
  readonly last: number
}

/** Source and cue side by side between two commas, in a clause that is not whole before them. */
function asideOf(
  { source, cue }: FoundAttribution,
  words: Words,
  { text }: Article,
  limit: Span | undefined,
): Aside | undefined {
  const { tokens, sentences, quotations } = words
  const [who] = source
  const [verb] = cue
  if (who === undefined || verb === undefined || source.length !== 1 || cue.length !== 1) return undefined
  const [left, right] = who.start < verb.start ? [who, verb] : [verb, who]
  if (text.slice(left.end, right.start).trim() !== '') return undefined
  const word = (at: number): string => text.slice(tokens[at]!.start, tokens[at]!.end).toLowerCase()
  if (!isTelling(cueWordsOf(cue, tokens, text))) return undefined
  const opening = firstFrom(tokens, left.start)
  const comma = opening - 1
  const sentence = sentences[firstFrom(sentences, left.start + 1) - 1]
  if (sentence === undefined || comma <= sentence.first || word(comma) !== ',') return undefined
  let close = firstFrom(tokens, right.end)
  for (const most = close + mostAfterCue; close < most && close < sentence.last && word(close) !== ','; close++)
    if (/^(?:VB|MD|[^\p{L}])/u.test(tokens[close]!.tag) || /^(?:that|whether|if)$/.test(word(close))) return undefined
  if (close >= sentence.last || word(close) !== ',') return undefined
  const inner = quotationsAround(quotations, opening)
    .filter(({ last }) => opening < last)
    .at(-1)
  let first = Math.max(
    sentence.first,
    (inner?.first ?? -1) + 1,
    limit === undefined ? 0 : firstFrom(tokens, limit.start),
  )
  while (first < comma && /^(?:CC|[^\p{L}].*)$/u.test(tokens[first]!.tag)) first++
  if (word(first) === 'that') first++
  let last = Math.min(sentence.last, (inner?.closed ? inner.last : tokens.length) - 1)
  while (limit !== undefined && last > close && tokens[last]!.end > limit.end) last--
  while (last > close && !/[\p{L}\p{N}%)]$/u.test(word(last))) last--
  const next = close + 1
  if (next >= last || comma - first < 1) return undefined
  if (!isFragment(tokens, first, comma, word) || !goesOn(tokens, next, last, word)) return undefined
  for (let at = next + 1; at < last; at++) {
    if (/^(?:;|—|–|--)$/.test(word(at)) || (word(at) === ',' && turns.test(word(at + 1)))) last = at - 1
  }
  return { comma, next, first, last }
}

const turns = /^(?:and|but|while|although|though|whereas|yet|so|according|who|which)$/

/** A finite verb that tells: “recalled”, not “called” or “met”. */
function isTelling({ words, tags }: CueWords): boolean {
  const act = actOfWords(words, tags)
  return (act === 'says' || act === 'thinks') && tags.some((tag) => /^VB[DPZ]$/.test(tag))
}

/** “On the night it flooded”, “The mill”: no sentence by itself. */
function isFragment(tokens: readonly Token[], first: number, comma: number, word: (at: number) => string): boolean {
  const before = tokens.slice(first, comma)
  if (before.some((_, i) => word(first + i) === ',')) return false
  if (adverbials.test(word(first))) return true
  return !before.some(({ tag }) => /^(?:VB[DZP]|MD)$/.test(tag))
}

const adverbials =
  /^(?:on|in|at|after|before|when|while|during|by|if|once|since|until|for|from|with|without|under|because|as|although|though|within|between|despite)$/

/** What follows is the rest of the clause: a finite verb, or a subject and one. */
function goesOn(tokens: readonly Token[], next: number, last: number, word: (at: number) => string): boolean {
  if (!/^(?:VB[DZP]|MD|DT|PRP|PRP\$|NN|NNS|NNP|NNPS|JJ|CD|EX|RB)$/.test(tokens[next]!.tag)) return false
  for (let at = next; at <= last && word(at) !== ','; at++) if (/^(?:VB[DZP]|MD)$/.test(tokens[at]!.tag)) return true
  return false
}
