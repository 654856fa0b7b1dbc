import { certainties } from '../../lexicon/en/certainty.js'
import { findPhrases, indexPhrases } from '../find-phrases.js'
import type { Rule } from '../rule.js'
import type { RuleGround } from '../rule-ground.js'
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
    'Of course, the ferry line has other boats, but none of them is fit for lorries.',
    'The outer islands, of course, have had no clinic since the war.',
    'Of course not, though the line has asked for one more week.',
    'The pins are no doubt old, but the yard found them sound.',
    'A reader can see this clearly in the log of the boat.',
    'The order was clearly late, because the office had been told in March.',
    'Although the pins were obviously old, the yard let them be.',
    'The limits are clearly marked on the ramp at Port Ansel.',
    'The new law can clearly signal to the yards what is wanted.',
  ],
  *check(ground) {
    for (const { phrase, first, last } of findPhrases(ground.lower, phrases)) {
      if (!isWritersOwn(ground, first, last) || isOfManner(ground, phrase.words, first)) continue
      if (isConcession(ground, phrase.words, first, last)) continue
      yield { start: ground.tokens[first]!.start, end: ground.tokens[last]!.end }
    }
  },
}

/** “could be seen clearly”, “more clearly”, “clearly labelled”, “can clearly signal”: how something is done. */
function isOfManner({ lower, tokens, sentences, sentenceOf }: RuleGround, words: string, at: number): boolean {
  if (words !== 'clearly') return false
  const before = lower[at - 1] ?? ''
  if (/^(?:more|less|most|so|as|very|how|too|not|n't|never|fairly|quite|pretty|can|could|must|should|to)$/.test(before))
    return true
  if (ofManner.has(before) || ofManner.has(lower[at + 1] ?? '')) return true
  // “you can see this clearly in the log”; but “it is clearly in the log”.
  const isBeing = /^(?:is|are|was|were|be|been|'s|'re|[,—–])$/.test(before)
  if (!isBeing && /^(?:IN|[.,:])$/.test(tokens[at + 1]?.tag ?? '') && sentences[sentenceOf[at]!]?.first !== at)
    return true
  // “a clearly worded order”; but “the order was clearly ignored”.
  return tokens[at + 1]?.tag === 'VBN' && /^(?:a|an|the|some|any|no|its|their|of|in|with|by|,|–|—|-)$/.test(before)
}

const ofManner: ReadonlySet<string> = new Set(
  `see saw seen say said saying speak spoke spoken state stated states stating define defined mark marked hear heard show shown
  explain explained understand understood think visible write wrote written communicate label labeled labelled identify identified articulate articulated
  read list listed spell spelled set show shows showing showed demonstrate demonstrates demonstrated suggest suggests suggested stand stands stood document documented describe described documenting delineated signal express expressed`.split(
    /\s+/,
  ),
)

/**
 * “The clinic boat, of course, sails on”: as you know; inside a sentence or at its end “of course” mostly means no more.
 * “Of course the line has other boats, but …”, “though they are clearly old, …”: to be sure; the rest takes it back.
 */
function isConcession(ground: RuleGround, words: string, first: number, last: number): boolean {
  const { lower, sentences, sentenceOf } = ground
  const index = sentenceOf[first]!
  const sentence = sentences[index]
  if (sentence === undefined) return true
  if (words === 'of course' && (first > sentence.first || /^(?:not|[.!])$/.test(lower[last + 1] ?? ''))) return true
  // “I have no doubt” says whose certainty it is.
  if (words === 'no doubt' && hasDoubt.test(lower[first - 1] ?? '')) return true
  const next = sentences[index + 1]
  if (/^(?:of course|no doubt|undoubtedly)$/.test(words) && next !== undefined && takesBack.has(lower[next.first]!))
    return true
  for (let at = Math.max(sentence.first, first - 12); at < first; at++) if (concedes.has(lower[at]!)) return true
  if (words === 'make no mistake') return false
  for (let at = last + 1; at <= Math.min(sentence.last, last + near); at++) if (takesBack.has(lower[at]!)) return true
  return false
}

/** Tokens looked at; keeps the time linear in sentences without end. */
const near = 60

const hasDoubt = /^(?:have|has|had|leave|leaves|left|leaving|with|little|or)$/

const concedes: ReadonlySet<string> = new Set(['while', 'although', 'though', 'if', 'unless', 'whether', 'whereas'])

/** Takes it back, or gives a ground for it. */
const takesBack: ReadonlySet<string> = new Set(
  'but yet still however although though nevertheless nonetheless because since given'.split(' '),
)
