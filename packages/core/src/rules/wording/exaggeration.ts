import { exaggerations } from '../../lexicon/en/exaggerations.js'
import { findPhrases, indexPhrases } from '../find-phrases.js'
import { isDenied, isGivenToOthers, isWritersSentence } from '../given-to-others.js'
import type { Rule } from '../rule.js'
import { isWritersOwn } from '../writers-own.js'

const phrases = indexPhrases(exaggerations)

export const exaggeration: Rule = {
  id: 'exaggeration',
  concerns: 'wording',
  next: 'look-for-support',
  level: 'note',
  trial: 'It is rare, and too few of its findings were looked at to say how many hold.',
  what: 'The phrase puts the matter beyond all measure.',
  why: 'Whatever is said of all, of none or of all time is hard to show, and seldom shown.',
  reader: 'Ask how many, how often, and by whose count.',
  editor: 'Give the number, the record or the period that can be shown.',
  guides: [{ guide: 'bbc', says: 'Rest on sound evidence, and use clear and precise language.' }],
  finds: [
    '[Everyone knows] that the mine paid for the road.',
    'It was the longest queue [the world has ever seen].',
    'The tenderness of the council for the yard is [beyond excuse].',
    '[Nobody would have guessed] that the ramp was made of tin.',
    'The yard was [utterly discredited] by the end of May.',
    'The tolls were [never anything but] a device to drive the towns off their land.',
  ],
  passes: [
    '“Everyone knows that the mine paid for the road,” Oona Strick said.',
    'Oona Strick said everyone knew that the mine had paid for the road.',
    'Not everyone knows that the mine paid for the road.',
    'The ferry carried more lorries in May than in any month since 1998.',
    'Every last boat of the day leaves Merrow at nine.',
    'Nobody was hurt when the ramp gave way.',
    'It was the worst winter on the outer islands since the war.',
  ],
  *check(ground) {
    for (const { phrase, first, last } of findPhrases(ground.lower, phrases)) {
      // “Everyone knows” is a source and its cue, so somebody speaks in the sentence.
      const isWriters = isWritersSentence(ground, first) || /^(?:every|no)(?:one|body| one)|^no-one/.test(phrase.words)
      if (!isWritersOwn(ground, first, last) || !isWriters) continue
      if (isDenied(ground, first) || isGivenToOthers(ground, first)) continue
      yield { start: ground.tokens[first]!.start, end: ground.tokens[last]!.end }
    }
  },
}
