import { anonymityPhrases, veiledHeads } from '../../lexicon/en/anonymity.js'
import type { TokenRange } from '../../model/span.js'
import type { Ground } from '../ground.js'

const mostBack = 400

type Step = readonly (readonly string[])[]

// By first word, so that a look costs one step a token.
const inSentence = index('sentence')
const inPhrase = index('phrase')

/** Whether the words for a source, or its sentence around what is said, say or imply that the name is withheld. */
export function isWithheld(
  ground: Ground,
  phrase: TokenRange,
  noun: string,
  isSaid: (token: number) => boolean,
): boolean {
  if (veiledHeads.has(noun)) return true
  for (let at = phrase.first; at <= phrase.last; at++)
    if (stands(ground, inPhrase, at) || stands(ground, inSentence, at)) return true
  const sentence = ground.sentences[ground.sentenceOf[phrase.first]!]
  if (sentence === undefined || sentence.last - sentence.first > 200) return false
  for (let at = sentence.first; at <= sentence.last; at++)
    if ((!isSaid(at) || isBeside(at, phrase)) && stands(ground, inSentence, at)) return true
  return false
}

/** The first token of words that say a name is withheld, inside these; absent if none do. */
export function withheldAt(ground: Ground, { first, last }: TokenRange): number | undefined {
  for (let at = first; at <= last; at++) if (stands(ground, inSentence, at)) return at
  return undefined
}

/** “two officials, who asked not to be named”: the request is reported too. */
function isBeside(at: number, { last }: TokenRange): boolean {
  return at > last && at <= last + 12
}

/**
 * The last “people” before a token whose name the text implies to be withheld: “five people with knowledge of the
 * request”, which “these people” takes up. Looks back over a few paragraphs at most.
 */
export function withheldPeopleBefore(ground: Ground, token: number): number | undefined {
  for (let at = token - 1; at >= 0 && at > token - mostBack; at--) {
    if (ground.lower[at] !== 'people') continue
    for (let next = at + 1; next <= at + 4; next++) if (stands(ground, inPhrase, next)) return at
  }
  return undefined
}

function stands({ lower }: Ground, phrases: ReadonlyMap<string, Step>, at: number): boolean {
  const candidates = phrases.get(lower[at]!)
  return candidates?.some((words) => words.every((word, offset) => lower[at + offset] === word)) ?? false
}

function index(where: 'phrase' | 'sentence'): ReadonlyMap<string, Step> {
  const map = new Map<string, string[][]>()
  for (const phrase of anonymityPhrases) {
    if (phrase.where !== where) continue
    const words = phrase.words.split(' ')
    map.set(words[0]!, [...(map.get(words[0]!) ?? []), words])
  }
  return map
}
