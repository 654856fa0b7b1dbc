import { personNouns } from '../lexicon/en/person-nouns.js'
import { titleNouns } from '../lexicon/en/title-nouns.js'
import type { Article } from '../model/article.js'
import type { Token, Words } from '../model/sentence.js'
import type { Span } from '../model/span.js'
import { firstFrom } from '../text/first-from.js'
import type { FoundAttribution } from './found.js'

/** “UNMASKED: the truth about …”: one word in capitals before the headline's colon that the article never takes up is nobody. */
export function isAlarm({ source, cue }: FoundAttribution, { text, blocks }: Article): boolean {
  const [who] = source
  if (who === undefined || source.length !== 1 || cue.length !== 1 || who.start !== blocks[0]?.start) return false
  const word = text.slice(who.start, who.end)
  if (text.slice(cue[0]!.start, cue[0]!.end) !== ':' || !/^\p{Lu}{4,}$/u.test(word)) return false
  return !text.slice(who.end).includes(word)
}

/** “Ferry line told to keep boats in port”: with nobody after “told”, whoever stands before it was told. */
export function withoutHearer(one: FoundAttribution, _: Words, { text }: Article): FoundAttribution {
  const [cue] = one.cue
  if (cue === undefined || !/^told$/i.test(text.slice(cue.start, cue.end))) return one
  if (!/^\s+(?:to|that)\b/i.test(text.slice(cue.end, cue.end + 12))) return one
  return { ...one, source: one.source.filter(({ start }) => start > cue.end) }
}

/** “Roke left when Dell said so”: of two sources before the cue the nearer one is its subject; *who* keeps the name before it. */
export function withNearestSource(one: FoundAttribution, _: Words, { text }: Article): FoundAttribution {
  const nearest = one.source.at(-1)
  const cue = one.cue[0]
  if (one.source.length < 2 || nearest === undefined || cue === undefined || nearest.end > cue.start) return one
  return /^(?:who|which|that)\b/i.test(text.slice(nearest.start, nearest.end)) ? one : { ...one, source: [nearest] }
}

/** “Ilse Roke, who runs the yard, said”: the comma that closes what is said of a source goes with it, as annotators have it. */
export function withClosingComma(one: FoundAttribution, _: Words, { text }: Article): FoundAttribution {
  const source = one.source.at(-1)
  const cue = one.cue[0]
  if (source === undefined || cue === undefined || !text.slice(source.start, source.end - 1).includes(',')) return one
  if (text[source.end] !== ',' || text.slice(source.end + 1, cue.start).trim() !== '' || cue.start <= source.end)
    return one
  return { ...one, source: [...one.source.slice(0, -1), { start: source.start, end: source.end + 1 }] }
}

/** “In Port Ansel, Calder, the mayor said”: the rest of a place's name is no part of the source. */
export function withoutState(one: FoundAttribution, { tokens }: Words, { text }: Article): FoundAttribution {
  const [source] = one.source
  if (source === undefined || !/,\s$/.test(text.slice(Math.max(0, source.start - 2), source.start))) return one
  let at = firstFrom(tokens, source.start)
  if (tokens[at - 2]?.entity?.kind !== 'place') return one
  while (tokens[at]?.entity?.kind === 'place' && tokens[at]!.end < source.end) at++
  const comma = tokens[at]
  const next = tokens[at + 1]
  if (comma === undefined || next === undefined || text.slice(comma.start, comma.end) !== ',') return one
  if (comma.start === source.start || next.start >= source.end) return one
  return { ...one, source: [{ start: next.start, end: source.end }, ...one.source.slice(1)] }
}

/** Blocks from the beginning that may open with a dateline: headline, byline and a standfirst may come first. */
const firstBlocks = 6

/** “PORT ANSEL, Calder, May 3 (Reuters) —”: words in capitals that open a block, a dash not far behind. */
function datelinesOf({ tokens }: Words, { text, blocks }: Article): Span[] {
  return blocks.slice(0, firstBlocks).flatMap(({ start, end }) => {
    const first = firstFrom(tokens, start)
    const word = (at: number): string => text.slice(tokens[at]!.start, tokens[at]!.end)
    if (tokens[first] === undefined || !/^\p{Lu}[\p{Lu}.’'-]+$/u.test(word(first))) return []
    for (let at = first + 1; at < Math.min(first + 14, tokens.length) && tokens[at]!.end <= end; at++) {
      if (/^(?:—|–|--|-)$/.test(word(at))) return [{ start, end: tokens[at]!.end }]
      if (!/^(?:[\p{Lu}\d(),./]|of|the)/u.test(word(at))) return []
    }
    return []
  })
}

/** “PORT ANSEL, Calder — The office said …”: where a story was written is no part of what is said, nor of who says it. */
export function withoutDateline(one: FoundAttribution, words: Words, article: Article): FoundAttribution {
  const datelines = datelinesOf(words, article)
  const { tokens } = words
  if (datelines.length === 0) return one
  const trim = (spans: readonly Span[]): Span[] =>
    spans.flatMap((span) => {
      const dateline = datelines.find(({ start, end }) => span.start >= start && span.start < end)
      if (dateline === undefined) return [span]
      const next = tokens[firstFrom(tokens, dateline.end)]
      return next === undefined || next.end > span.end ? [] : [{ start: next.start, end: span.end }]
    })
  return { ...one, source: trim(one.source), content: trim(one.content) }
}

/** “According to Ilse Roke, envoy to the league, the gate is shut.” begins its sentence: the content is there, and the envoy is she. */
export function withAppositionAfterAccordingTo(
  one: FoundAttribution,
  words: Words,
  { text }: Article,
): FoundAttribution {
  const { tokens, sentences } = words
  const [cue] = one.cue
  if (cue === undefined || one.source.length !== 1 || one.source[0]!.start < cue.end) return one
  if (!/^according\s+to$/i.test(text.slice(cue.start, cue.end))) return one
  const cueStart = cue.start
  const sentence = sentences[firstFrom(sentences, cueStart + 1) - 1]
  if (sentence === undefined || sentence.start !== cueStart) return one
  const isHere = ({ start, end }: Span): boolean => start >= sentence.start && end <= sentence.end
  const isBefore = ({ end }: Span): boolean => end <= sentence.start
  const content = one.content.some(isHere) ? one.content.filter((span) => !isBefore(span)) : one.content
  const source = one.source[0]!
  const piece = content.find(isHere)
  const apposition = piece && appositionAt(piece, source, tokens, text)
  if (piece === undefined || apposition === undefined) return { ...one, content }
  const { last, next } = apposition
  return {
    ...one,
    source: [{ start: source.start, end: tokens[last]!.end }],
    content: content.map((span) => (span === piece ? { start: tokens[next]!.start, end: span.end } : span)),
  }
}

/** Longest apposition, in tokens. */
const longest = 15

/** Words up to a comma that hold no verb and name what a person is: last token of them, first token after the comma. */
function appositionAt(
  piece: Span,
  source: Span,
  tokens: readonly Token[],
  text: string,
): { readonly last: number; readonly next: number } | undefined {
  if (!/^\s*,\s*$/.test(text.slice(source.end, piece.start))) return undefined
  const first = firstFrom(tokens, piece.start)
  if (!/^(?:NN|DT|PRP\$|JJ)/.test(tokens[first]?.tag ?? '')) return undefined
  let isPerson = false
  for (let at = first; at < Math.min(first + longest, tokens.length) && tokens[at]!.end < piece.end; at++) {
    const { start, end, tag } = tokens[at]!
    const word = text.slice(start, end).toLowerCase()
    if (word === ',') return isPerson && at + 1 < tokens.length ? { last: at - 1, next: at + 1 } : undefined
    if (/^(?:VB[DPZ]|MD)/.test(tag)) return undefined
    isPerson ||= tag.startsWith('NN') && (titleNouns.has(word) || personNouns.has(word))
  }
  return undefined
}
