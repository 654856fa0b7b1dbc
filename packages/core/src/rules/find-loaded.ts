import { type LoadedWord, loadedWords } from '../lexicon/en/loaded-words.js'
import type { TokenRange } from '../model/span.js'
import { findPhrases, indexPhrases } from './find-phrases.js'
import { isDenied, isGivenToOthers, isWritersSentence } from './given-to-others.js'
import type { RuleGround } from './rule-ground.js'
import { isWritersOwn } from './writers-own.js'

const index = indexPhrases(loadedWords)

/** Tokens looked at on each side; keeps the time linear in sentences without end. */
const near = 60

/** Every loaded word in the writer's own voice, its ordinary senses left out, in text order. */
export function* findLoaded(ground: RuleGround): Generator<{ readonly row: LoadedWord } & TokenRange> {
  const cues = tokensOfCues(ground)
  for (const { phrase: row, first, last } of findPhrases(ground.lower, index)) {
    if (!isWritersOwn(ground, first, last) || isOrdinaryBefore(row, last, ground)) continue
    if (row.notAfter?.includes(ground.lower[first - 1] ?? '') || isName(ground, first, last)) continue
    if (row.sense === 'speech' ? isSpeech(first, cues, ground) : isOwnVerdict(first, last, ground))
      yield { row, first, last }
  }
}

/** “Slammed shut”, “slam it shut”. */
function isOrdinaryBefore({ notBefore }: LoadedWord, last: number, { lower, tokens }: RuleGround): boolean {
  if (notBefore === undefined) return false
  const next = last + (tokens[last + 1]?.tag === 'PRP' ? 2 : 1)
  return notBefore.includes(lower[next] ?? '')
}

/** Tokens in the cue of an attribution whose source is a name or a pronoun: “the wind slammed the door” may pass for one. */
function tokensOfCues(ground: RuleGround): ReadonlySet<number> {
  const { tokens, tokensIn } = ground
  const found = new Set<number>()
  for (const { cue, source } of ground.attributions) {
    // The head is the last word: “U.S. warplanes” are nobody who speaks.
    const isSomebody = source.some((span) => {
      const head = tokens[tokensIn(span).at(-1) ?? -1]
      return head !== undefined && (head.entity !== undefined || /^(?:PRP|WP|NNPS?)$/.test(head.tag))
    })
    if (isSomebody) for (const span of cue) for (const at of tokensIn(span)) found.add(at)
  }
  return found
}

/** A verb that says that somebody spoke. */
function isSpeech(at: number, cues: ReadonlySet<number>, { tokens }: RuleGround): boolean {
  return cues.has(at) && tokens[at]!.tag.startsWith('VB')
}

/** The sentence is the writer's alone, and does not give the word to others. */
function isOwnVerdict(first: number, last: number, ground: RuleGround): boolean {
  if (!isWritersSentence(ground, first)) return false
  // A word in quotation marks nearby is most likely somebody's, and the rest of the sentence with it.
  const { first: from, last: to } = ground.sentences[ground.sentenceOf[first]!]!
  // “Witch hunt!” alone is mostly an echo.
  if (to - from < 4) return false
  for (let at = Math.max(from, first - near); at <= Math.min(to, last + near); at++)
    if (ground.isQuoted(at)) return false
  return !isGivenToOthers(ground, first) && !isDenied(ground, first) && ground.lower[last + 1] !== '?'
}

/** “Operation Hammer”, a Mr. Savage: capitals within a sentence of a paragraph, or a name. */
function isName({ tokens, forms, sentences, sentenceOf, article }: RuleGround, first: number, last: number): boolean {
  for (let at = first; at <= last; at++) if (tokens[at]!.entity !== undefined) return true
  const isOpening = sentences[sentenceOf[first]!]?.first === first
  const isTitle = article.blocks[tokens[first]!.block]!.kind === 'title'
  return !isOpening && !isTitle && /^\p{Lu}/u.test(forms[first]!)
}
