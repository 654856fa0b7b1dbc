import { certainties } from '../../lexicon/en/certainty.js'
import { findPhrases, indexPhrases } from '../find-phrases.js'
import type { Rule } from '../rule.js'
import { isWritersOwn } from '../writers-own.js'

const phrases = indexPhrases(certainties)

export const unsupportedCertainty: Rule = {
  id: 'unsupported-certainty',
  concerns: 'wording',
  next: 'reword',
  level: 'note',
  what: 'The writer calls this certain; the word gives no ground for it.',
  why: 'A claim that is plain needs no such word, and one that is not is not made so by it.',
  reader: 'Read the sentence without the word and ask what it then rests on.',
  editor: 'Take the word out, or say what makes the matter certain.',
  guides: [
    { guide: 'ap', says: 'Attribute what can be disputed and was not witnessed or confirmed.' },
    { guide: 'bbc', says: 'Say what is not known as well as what is, in clear and precise words.' },
  ],
  finds: [
    'The ministry [clearly] wanted the sheets to vanish.',
    '[Of course], the ferry line kept the two boats in port only when it was told to.',
    'The bridge at Merrow will [undoubtedly] fall before the spring.',
    '[There is no doubt] that the owners of the mine chose money over water.',
    'The order was [obviously] written by somebody who had never seen a ramp.',
    '[Make no mistake], the contract will go to the line that lied.',
  ],
  passes: [
    '“The ministry clearly wanted the sheets to vanish,” Hanne Brask said.',
    'Hanne Brask said the ministry clearly wanted the sheets to vanish.',
    'The number of the boat could be seen clearly from the quay.',
    'The harbour office did not say clearly who had signed the order.',
    'In the course of the day three boats were kept in port.',
    'The inspectors asked the line to mark the ramps more clearly.',
  ],
  *check(ground) {
    for (const { phrase, first, last } of findPhrases(ground.lower, phrases)) {
      if (!isWritersOwn(ground, first, last) || isOfManner(ground.lower, phrase.words, first)) continue
      yield { start: ground.tokens[first]!.start, end: ground.tokens[last]!.end }
    }
  },
}

/** “could be seen clearly”, “more clearly”, “did not say clearly”: how something is done. */
function isOfManner(lower: readonly string[], words: string, at: number): boolean {
  if (words !== 'clearly') return false
  if (/^(?:more|less|most|so|as|very|how|too|not|n't)$/.test(lower[at - 1] ?? '')) return true
  return /^(?:see|seen|say|said|speak|spoke|state|stated|define|defined|mark|marked|hear|heard|show|shown|explain|explained|think|visible|write|written|communicate|label|labeled|labelled|identify|identified|articulate|read)$/.test(
    lower[at - 1] ?? '',
  )
}
