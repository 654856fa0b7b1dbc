import type { Article } from '../model/article.js'
import type { Attribution } from '../model/attribution.js'
import type { Words } from '../model/sentence.js'
import type { Source } from '../model/source.js'
import type { Voice, VoicedSentence } from '../model/voice.js'
import { markCarried } from './mark-carried.js'
import { markSpoken } from './mark-spoken.js'
import { measureVoices } from './measure-voices.js'
import { voiceOf } from './voice-of.js'

/**
 * Whose each sentence is, and how much of the text each voice has. Words that a source gave (see `isGiven`) are its
 * speaker's; the words that name the source, the cue and all the rest are the writer's. A carried sentence is the
 * speaker's that it goes on from.
 */
export function giveVoices(
  attributions: readonly Attribution[],
  sources: readonly Source[],
  words: Words,
  article: Article,
): { sentences: readonly VoicedSentence[]; voices: readonly Voice[] } {
  const spoken = markSpoken(attributions, sources, words, article.text)
  const own = words.sentences.map((sentence, index) => voiceOf(spoken, words, sentence, index))
  const sentences = markCarried(own, spoken, words, article)
  return { sentences, voices: measureVoices(sentences, spoken, words, article) }
}
