import type { Sentence, Words } from '../model/sentence.js'
import type { VoicedSentence } from '../model/voice.js'
import type { Spoken } from './mark-spoken.js'

/**
 * A sentence is sourced when all that it states stands in attributions: what is left over has no finite verb of its
 * own (“on Tuesday”, “told reporters”, an apposition). “She said.” after a quotation is part of it.
 */
export function voiceOf(spoken: Spoken, { tokens }: Words, sentence: Sentence, index: number): VoicedSentence {
  const { contentOf, frameOf } = spoken
  let said = 0
  let framed = 0
  let left = 0
  let states = false
  for (let at = sentence.first; at <= sentence.last; at++) {
    const { tag } = tokens[at]!
    if (!/^\p{L}|^CD/u.test(tag)) continue
    if (contentOf[at]! >= 0) said++
    else if (frameOf[at]! >= 0) framed++
    else {
      left++
      if (/^(?:VBD|VBZ|VBP|MD)$/.test(tag)) states = true
    }
  }
  const { start, end } = sentence
  const attributions = spoken.bySentence[index]!.map((one) => spoken.attributions[one]!.id)
  const voice = said === 0 && framed === 0 ? 'writer' : !states || left <= 2 ? 'sourced' : 'mixed'
  return { start, end, voice, attributions }
}
