import { verbActs } from '../../lexicon/en/cue-acts.js'
import { lemmasOf } from '../../lexicon/en/lemmas.js'
import type { Span, TokenRange } from '../../model/span.js'
import { isDoubleQuote } from '../../text/characters.js'
import { nounPhraseFrom, startsNounPhrase } from './noun-phrase.js'
import { type Scene, type Stretch, wordAt } from './scene.js'

/** The words beside a quotation that give it to somebody. */
export interface Credit {
  readonly cue: TokenRange
  readonly source: TokenRange
}

/** Finds “…,” she said / said Ortega / Ortega said: “…” in the sentence of the quotation, by tags; undefined if there is none. */
export function ownCue(scene: Scene, at: number): Credit | undefined {
  const { sentences, sentenceOf, stretches } = scene
  const stretch = stretches[at]!
  const start = Math.max(sentences[sentenceOf[stretch.first]!]!.first, (stretches[at - 1]?.last ?? -1) + 1)
  const sentence = sentenceOf[stretch.last]!
  const next = sentences[sentence + 1]
  // “Is that so?” Ortega asked: the mark ends a sentence, the speaker follows in the next one.
  const isAsked = stretch.endsSentence && /^[!?…]/.test(wordAt(scene, Math.max(0, stretch.last - 1)))
  const lastSentence = isAsked && next?.block === sentences[sentence]!.block ? next : sentences[sentence]!
  const end = Math.min(lastSentence.last, (stretches[at + 1]?.first ?? Number.POSITIVE_INFINITY) - 1)
  return (
    creditAfter(scene, stretch, end) ?? creditAfterDash(scene, stretch) ?? creditBefore(scene, start, stretch.first - 1)
  )
}

/** “We wept.” — Dara Lind: a dash and a name, then the paragraph's end. */
function creditAfterDash({ tokens, text, blockRanges }: Scene, { last }: Stretch): Credit | undefined {
  const end = blockRanges.get(tokens[last]!.block)!.last
  const dash = last + 1
  const length = end - dash
  if (
    length < 1 ||
    length > longestSignature ||
    !/^[—–―-]+$/.test(text.slice(tokens[dash]!.start, tokens[dash]!.end))
  ) {
    return undefined
  }
  const isName = /^\p{Lu}/u.test(text.slice(tokens[dash + 1]!.start, tokens[dash + 1]!.end))
  return isName
    ? { cue: { first: dash, last: dash }, source: { first: dash + 1, last: trimStop(text, tokens, end) } }
    : undefined
}

/** Longest name with its office after a dash, in tokens. */
const longestSignature = 12

const trimStop = (text: string, tokens: readonly Span[], last: number): number =>
  text.slice(tokens[last]!.start, tokens[last]!.end) === '.' ? last - 1 : last

/** Longest subject between a quotation and its verb, in tokens. */
const longestSubject = 30

function creditAfter(scene: Scene, stretch: Stretch, end: number): Credit | undefined {
  if (!letsGoOn(scene, stretch)) return undefined
  let first = stretch.last + 1
  while (first <= end && !scene.isWord[first]) first += 1
  if (first > end) return undefined
  const verb = verbGroupAt(scene, first, end)
  if (verb !== undefined) {
    const source = nounPhraseFrom(scene, verb.last + 1, end)
    return source && { cue: verb, source }
  }
  if (!startsNounPhrase(scene, first)) return undefined
  for (let at = first + 1; at <= end && at - first < longestSubject; at++) {
    const group = verbGroupAt(scene, at, end)
    if (group !== undefined && !isInRelative(scene, first, at)) return credit(scene, first, group)
    if (isFiniteVerb(scene, at) && !isInRelative(scene, first, at)) return undefined
  }
  return undefined
}

/** A comma, a question or an exclamation mark at the quotation's end lets the sentence go on; a full stop does not. */
function letsGoOn(scene: Scene, { last }: Stretch): boolean {
  const next = last + 1 < scene.tokens.length ? wordAt(scene, last + 1) : ''
  return /^[,!?…–—-]/.test(wordAt(scene, last - 1)) || /^[,–—-]/.test(next)
}

/** The verb of saying that leads to what comes after `end`, and its subject. */
export function creditBefore(scene: Scene, start: number, end: number): Credit | undefined {
  let last = end
  while (last >= start && /^[,:]$/.test(wordAt(scene, last))) last -= 1
  // The verb stands right before the quotation; before a comma or a colon the hearer may stand between: “told the crowd, “…””.
  const farthest = last < end ? 8 : 1
  if (last - 1 >= start && last < end && isPhrase(scene, last - 1))
    return creditOfVerb(scene, start, { first: last - 1, last })
  for (let at = last; at >= start && last - at < farthest; at--) {
    if (isFiniteVerb(scene, at) && !isSaying(scene, at)) return undefined
    if (!isSaying(scene, at)) continue
    let first = at
    while (first > start && isAuxiliary(scene, first - 1)) first -= 1
    return creditOfVerb(scene, start, { first, last: at })
  }
  return undefined
}

const clauseOpeners = /^(?:,|;|:|—|–|and|but|that|as|when|while|after|because|where|which|who)$/i

/** The subject of a verb before the quotation. A participle, and a verb after *and*, have the subject of their sentence. */
function creditOfVerb(scene: Scene, start: number, cue: TokenRange): Credit | undefined {
  if (scene.tokens[cue.last]!.tag === 'VBG' || (cue.first > start && /^and$/i.test(wordAt(scene, cue.first - 1)))) {
    return credit(scene, start, { first: firstFinite(scene, start, cue.first), last: cue.last }, cue)
  }
  let clause = cue.first
  while (clause > start && !clauseOpeners.test(wordAt(scene, clause - 1))) clause -= 1
  // “Ortega, the mayor, said”: back over the apposition to the name.
  if (clause === cue.first && clause > start && wordAt(scene, clause - 1) === ',')
    clause = firstOfSubject(scene, start, clause - 1)
  return credit(scene, clause, cue)
}

function firstOfSubject(scene: Scene, start: number, comma: number): number {
  let at = comma
  while (at > start && comma - at < longestSubject && wordAt(scene, at - 1) !== ',') at -= 1
  if (at === start) return at
  at -= 1
  while (at > start && !clauseOpeners.test(wordAt(scene, at - 1))) at -= 1
  return at
}

function firstFinite(scene: Scene, start: number, end: number): number {
  let at = start
  while (at < end && !isFiniteVerb(scene, at)) at += 1
  while (at > start && at < end && isAuxiliary(scene, at - 1)) at -= 1
  return at
}

function credit(scene: Scene, first: number, verb: TokenRange, cue = verb): Credit | undefined {
  let last = verb.first - 1
  while (last >= first && !scene.isWord[last]) last -= 1
  if (last < first || last - first > longestSubject || !startsNounPhrase(scene, first)) return undefined
  return { cue, source: { first, last } }
}

/** Two words that say together what neither says alone: “she went on”, “as Ortega put it”. */
const phrases: ReadonlySet<string> = new Set(['went on', 'goes on', 'put it', 'puts it'])

const isPhrase = (scene: Scene, at: number): boolean =>
  phrases.has(`${wordAt(scene, at)} ${wordAt(scene, at + 1)}`.toLowerCase())

const isFiniteVerb = ({ tokens }: Scene, at: number): boolean => /^(?:VB[DZP]|MD)$/.test(tokens[at]!.tag)

function isSaying(scene: Scene, at: number): boolean {
  if (!/^VB[DZPNG]$/.test(scene.tokens[at]!.tag) && !isMistaken(scene, at)) return false
  return lemmasOf(wordAt(scene, at).toLowerCase()).some((lemma) => verbActs.get(lemma) === 'says' || lemma === 'think')
}

/** “The group Open Pass states “…””: after a name and right before the quotation, or its comma, what is tagged as a plural is a verb. */
function isMistaken(scene: Scene, at: number): boolean {
  const { tokens } = scene
  if (tokens[at]!.tag !== 'NNS' || !tokens[at - 1]?.tag.startsWith('NNP') || at + 2 >= tokens.length) return false
  return isDoubleQuote(wordAt(scene, wordAt(scene, at + 1) === ',' ? at + 2 : at + 1))
}

function isAuxiliary(scene: Scene, at: number): boolean {
  const { tag } = scene.tokens[at]!
  if (tag === 'MD' || tag === 'RB') return true
  return tag !== 'POS' && /^(?:has|have|had|is|are|was|were|been|be|'s|’s|did)$/i.test(wordAt(scene, at))
}

/** A verb of saying with its auxiliaries and adverbs that begins at this token. */
function verbGroupAt(scene: Scene, first: number, end: number): TokenRange | undefined {
  let at = first
  while (at <= end && at - first < 4 && isAuxiliary(scene, at) && !isSaying(scene, at)) at += 1
  if (at < end && isPhrase(scene, at)) return { first, last: at + 1 }
  const isVerb = at <= end && isSaying(scene, at) && scene.tokens[at]!.tag !== 'VBG'
  return isVerb ? { first, last: at } : undefined
}

function isInRelative({ tokens }: Scene, first: number, at: number): boolean {
  for (let i = at - 1; i >= first && at - i < 4; i--) if (/^(?:WP|WDT|WP\$)$/.test(tokens[i]!.tag)) return true
  return false
}
