import { type LoadedWord, loadedWords } from '../lexicon/en/loaded-words.js'
import type { Attribution } from '../model/attribution.js'
import type { TokenRange } from '../model/span.js'
import { findPhrases, indexPhrases } from './find-phrases.js'
import { isDenied, isGivenToOthers } from './given-to-others.js'
import { cueTokens, isSpeech } from './loaded-speech.js'
import { attributionsBySentence, ownClause } from './own-clause.js'
import type { RuleGround } from './rule-ground.js'
import { isWritersOwn } from './writers-own.js'

const index = indexPhrases(loadedWords)

/** Tokens looked at on each side; keeps the time linear in sentences without end. */
const near = 60

/** Every loaded word in the writer's own voice, its ordinary senses left out, in text order. */
export function* findLoaded(ground: RuleGround): Generator<{ readonly row: LoadedWord } & TokenRange> {
  const cues = cueTokens(ground)
  const heard = attributionsBySentence(ground)
  const sources = tokensOfSources(ground)
  const names = namesBelowTitle(ground)
  for (const { phrase: row, first, last } of findPhrases(ground.lower, index)) {
    if (!isWritersOwn(ground, first, last) || isOrdinary(row, first, last, ground)) continue
    if (isName(ground, first, last, names)) continue
    if (
      row.sense === 'speech'
        ? isSpeech(row, first, last, cues, ground)
        : isOwnVerdict(first, last, sources.has(first), heard, ground)
    )
      yield { row, first, last }
  }
}

/** “Slammed shut”, “slam it shut”, “an unexploded bombshell”, “a cesspool had overflowed”. */
function isOrdinary(
  { notAfter, notBefore, unlessNear }: LoadedWord,
  first: number,
  last: number,
  { lower, tokens, sentences, sentenceOf }: RuleGround,
): boolean {
  const next = last + (tokens[last + 1]?.tag === 'PRP' ? 2 : 1)
  if (notBefore?.includes(lower[next] ?? '') || notAfter?.includes(lower[first - 1] ?? '')) return true
  if (unlessNear === undefined) return false
  const { first: from, last: to } = sentences[sentenceOf[first]!] ?? { first, last }
  return lower
    .slice(Math.max(from, first - near), Math.min(to, last + near) + 1)
    .some((word) => unlessNear.includes(word))
}

/** Tokens by which the writer names whoever speaks: “the minister’s cronies said”. */
function tokensOfSources(ground: RuleGround): ReadonlySet<number> {
  const found = new Set<number>()
  for (const { source, within } of ground.attributions)
    if (within === undefined) for (const span of source) for (const at of ground.tokensIn(span)) found.add(at)
  return found
}

/** The clause is the writer's alone, or the word is one for a speaker, and the words before do not give it to others. */
function isOwnVerdict(
  first: number,
  last: number,
  isForSpeaker: boolean,
  heard: ReadonlyMap<number, readonly Attribution[]>,
  ground: RuleGround,
): boolean {
  if (isGivenToOthers(ground, first) || isDenied(ground, first) || ground.lower[last + 1] === '?') return false
  if (isForSpeaker) return true
  const clause = ownClause(ground, first, heard)
  // “Witch hunt!” alone is mostly an echo.
  if (clause === undefined || clause.last - clause.first < 4) return false
  // A word in quotation marks nearby is most likely somebody's, and the rest of the clause with it.
  for (let at = Math.max(clause.first, first - near); at <= Math.min(clause.last, last + near); at++)
    if (ground.isQuoted(at)) return false
  return true
}

/** “Operation Hammer”, a Mr. Savage: capitals within a sentence of a paragraph, or a name. */
function isName(ground: RuleGround, first: number, last: number, names: ReadonlySet<string>): boolean {
  const { tokens, forms, lower, sentences, sentenceOf } = ground
  const isTitle = ground.isTitle(first)
  for (let at = first; at <= last; at++)
    if (tokens[at]!.entity !== undefined && (!isTitle || names.has(lower[at]!))) return true
  const isOpening = sentences[sentenceOf[first]!]?.first === first
  return !isOpening && !isTitle && /^\p{Lu}/u.test(forms[first]!)
}

/** Words of names in the paragraphs. A headline in capitals looks like one name from end to end, so they say what is one there. */
function namesBelowTitle({ tokens, lower, isTitle }: RuleGround): ReadonlySet<string> {
  return new Set(lower.filter((_, at) => tokens[at]!.entity !== undefined && !isTitle(at)))
}
