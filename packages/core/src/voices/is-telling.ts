import { actOfWords, type CueWords } from '../attributions/form-and-act.js'
import { deedsOrWords } from '../lexicon/en/deeds-or-words.js'
import { lemmasOf } from '../lexicon/en/lemmas.js'

/**
 * Whether a cue that is taken for speech is one. A cue that no table knows (“is churning out”) is taken for a deed, and so is a blow
 * without words: “attacked the plan”, not “attacked it as weak”.
 */
export function isTelling({ words, tags }: CueWords, content: string): boolean {
  if (words.every((word) => prepositions.has(word))) return true
  if (actOfWords(words, tags) === undefined) return false
  return !words.some((word) => lemmasOf(word).some((lemma) => deedsOrWords.has(lemma))) || wordsFollow.test(content)
}

/** “In the filing, …”, “under the order, …”. */
const prepositions: ReadonlySet<string> = new Set([
  'in',
  'for',
  'of',
  'under',
  'to',
  'about',
  'on',
  'by',
  'from',
  'with',
  'per',
])

const wordsFollow = /["“]|^(?:that|whether|to)\b|\b(?:as|for|over)\b/i
