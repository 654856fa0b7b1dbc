import { certainties } from '../../lexicon/en/certainty.js'
import { sourceHints } from '../../lexicon/en/source-hints.js'
import { findPhrases, indexPhrases } from '../find-phrases.js'
import { isGivenToOthers, isWritersSentence } from '../given-to-others.js'
import { notTheText } from '../not-the-text.js'
import type { Rule } from '../rule.js'
import type { RuleGround } from '../rule-ground.js'
import { isWritersOwn } from '../writers-own.js'

const phrases = indexPhrases(certainties)

export const unsupportedCertainty: Rule = {
  id: 'unsupported-certainty',
  concerns: 'wording',
  next: 'reword',
  level: 'note',
  trial:
    '26 of 41 judged findings held, the newest 7 of 16: irony, and ground given a little further on, are not in the words.',
  what: 'The writer calls this certain; the word gives no ground for it.',
  why: 'A claim that is plain needs no such word, and one that is not is not made so by it.',
  reader: 'Read the sentence without the word and ask what it then rests on.',
  editor: 'Take the word out, or say what makes the matter certain.',
  guides: [
    { guide: 'bbc', says: 'Be open about what is not known, and avoid speculation without ground.' },
    { guide: 'ap', on: 'attribution', says: 'Attribute what can be disputed and was not witnessed or confirmed.' },
  ],
  finds: [
    'The ministry [undoubtedly] wanted the sheets to vanish.',
    'The two boats were [undeniably] kept in port to please the minister.',
    'The bridge at Merrow will [undoubtedly] fall before the spring.',
    'The owners of the mine [no doubt] chose money over water.',
    'The ramp was [unquestionably] spared the tests for the sake of the harbour.',
    '[Make no mistake], the contract will go to the line that lied.',
  ],
  passes: [
    '“The ministry undoubtedly wanted the sheets to vanish,” Hanne Brask said.',
    'Hanne Brask said the ministry undoubtedly wanted the sheets to vanish.',
    'The number of the boat could be seen clearly from the quay.',
    'In the course of the day three boats were kept in port.',
    'Of course, the ferry line has other boats, but none of them is fit for lorries.',
    'Of course, the ferry line kept the two boats in port only when it was told to.',
    'No doubt the ferry line would keep all its boats in port.',
    'The yard sorted out the undoubtedly wrong pins by hand.',
    'The order will make life harder on the islands without undoubtedly making the boats safer.',
    'So it is undoubtedly not a matter of the pins.',
    'The owners of the mine undoubtedly love a joke: they sent a bottle of water to the ministry.',
    'There is undoubtedly concern on the islands.',
    'The owners of the mine undoubtedly love a joke. Remember the bottle that they sent to the ministry.',
    'Would the bridge undoubtedly fall before the spring?',
    'No fine was paid even when a line unquestionably broke the rules.',
    'One week is enough for the ministry, no doubt.',
    'Undoubtedly you have heard of the ramp at Merrow.',
    'There is no doubt that better boats would serve the islands.',
    'There is no doubt that the owners are ready to leave. Their families went in May.',
    'The bridge will undoubtedly fall. A survey puts it at three years.',
    'Some speak of what they say is undoubtedly a plan against the islands.',
    'Clerk: You cannot close a bridge by letter. ¶ Minister: The islanders undoubtedly want it closed. ¶ Clerk: No.',
    'The outer islands, of course, have had no clinic since the war.',
    'Of course not, though the line has asked for one more week.',
    'The pins are no doubt old, but the yard found them sound.',
    'The order was undoubtedly late, because the office had been told in March.',
    'I have absolutely no doubt that the bridge will fall.',
    'The pins are, without a doubt, sound. Study after study has found so.',
    'The bridge is old. There is no doubt about that.',
    'We need one more boat. There is no question that it would serve the islands.',
    'Obviously, the order was late.',
    'Although the pins were undoubtedly old, the yard let them be.',
  ],
  *check(ground) {
    const isStray = notTheText(ground)
    for (const { phrase, first, last } of findPhrases(ground.lower, phrases)) {
      if (!isWritersOwn(ground, first, last)) continue
      if (isConcession(ground, phrase.words, first, last)) continue
      if (isStray(first) || isPassing(ground, phrase.words, last) || isGivenAway(ground, first)) continue
      if (isShownNext(ground, last) || isInDialogue(ground, first)) continue
      yield { start: ground.tokens[first]!.start, end: ground.tokens[last]!.end }
    }
  },
}

/** “An undeniably wrong answer”, “without undeniably making”, “there is undoubtedly concern”, “undoubtedly not”: the word is said in passing. */
function isPassing({ lower, tokens }: RuleGround, words: string, last: number): boolean {
  if (lower.slice(Math.max(0, last - 4), last).includes('there')) return true
  if (words === 'no doubt' && lower[last + 1] === '.') return true
  if (words.includes(' ')) return false
  const next = tokens[last + 1]?.tag ?? ''
  if (/^(?:JJ|VB[NG])/.test(next) && /^(?:NN|JJ|VBG)/.test(tokens[last + 2]?.tag ?? '')) return true
  if (/^(?:not|you|[.!])$/.test(lower[last + 1] ?? '')) return true
  const before = lower.slice(Math.max(0, last - 3), last)
  return before.includes('without')
}

/** “what they say is undoubtedly a plan”, “so it is undoubtedly …”: somebody else’s words, or what was shown before. */
function isGivenAway(ground: RuleGround, first: number): boolean {
  const { lower, forms, sentences, sentenceOf } = ground
  if (!isWritersSentence(ground, first) || isGivenToOthers(ground, first)) return true
  const index = sentenceOf[first]!
  const from = sentences[index]?.first ?? first
  // Whoever says “we” speaks for himself, or is somebody whose words were set without marks.
  const begin = Math.max(sentences[index - 1]?.first ?? from, first - near)
  const end = Math.min(sentences[index]?.last ?? first, first + near)
  for (let at = begin; at <= end; at++)
    if (/^(?:i|me|my|we|us|our)$/.test(lower[at]!) && forms[at] !== 'US') return true
  for (let at = Math.max(from, first - 12); at < first; at++) if (leadsTo.has(lower[at]!)) return true
  return false
}

const leadsTo: ReadonlySet<string> = new Set(
  'so thus therefore hence say says said believe believes believed think thinks thought argue argues argued feel feels felt see sees'.split(
    ' ',
  ),
)

/** The ground stands behind a colon or a dash, or in the next sentence: “Remember …”, “For example …”. */
function isShownNext({ lower, sentences, sentenceOf, isQuoted }: RuleGround, last: number): boolean {
  const index = sentenceOf[last]!
  const sentence = sentences[index]
  if (sentence === undefined || lower[sentence.last] === '?') return true
  for (let at = last + 1; at <= Math.min(sentence.last, last + near); at++)
    if (/^(?::|;|—|–|--|-|including|when|after|as|that's)$/.test(lower[at]!)) return true
  const next = sentences[index + 1]
  if (next === undefined) return lower[last + 1] === 'about'
  if (lower[last + 1] === 'about' || shows.has(lower[next.first]!) || isQuoted(next.first)) return true
  for (let at = next.first; at <= Math.min(next.last, next.first + near); at++)
    if (sourceHints.has(lower[at]!)) return true
  for (let at = next.first; at < Math.min(next.last, next.first + 12); at++)
    if (/^(?:example|instance)$/.test(lower[at]!)) return true
  return false
}

const shows: ReadonlySet<string> = new Set(
  'remember consider take look recall witness just for although though after when as first that this these he she they his her their ( oh'.split(
    ' ',
  ),
)

/** A script: this paragraph and one beside it begin with a speaker and a colon. */
function isInDialogue({ article, tokens, text }: RuleGround, at: number): boolean {
  const { block } = tokens[at]!
  const speaks = (index: number): boolean => {
    const one = article.blocks[index]
    return (
      one !== undefined && /^\p{Lu}[\p{L} .’'-]{0,30}:/u.test(text.slice(one.start, Math.min(one.end, one.start + 40)))
    )
  }
  return article.blocks[block]!.kind !== 'title' && speaks(block) && (speaks(block - 1) || speaks(block + 1))
}

/** “Though they are undoubtedly old, …”, “they are no doubt old, but …”: to be sure; the rest takes it back. */
function isConcession(ground: RuleGround, words: string, first: number, last: number): boolean {
  const { lower, sentences, sentenceOf } = ground
  const index = sentenceOf[first]!
  const sentence = sentences[index]
  if (sentence === undefined) return true
  // “I have no doubt” says whose certainty it is.
  if (
    words === 'no doubt' &&
    (first === sentence.first || lower.slice(Math.max(0, first - 3), first).some((word) => hasDoubt.test(word)))
  )
    return true
  const next = sentences[index + 1]
  if (next !== undefined && lower.slice(next.first, next.first + 4).some((word) => takesBack.has(word))) return true
  for (let at = Math.max(sentence.first, first - 12); at < first; at++) if (concedes.has(lower[at]!)) return true
  if (words === 'make no mistake') return false
  for (let at = last + 1; at <= Math.min(sentence.last, last + near); at++) if (takesBack.has(lower[at]!)) return true
  return false
}

/** Tokens looked at; keeps the time linear in sentences without end. */
const near = 60

const hasDoubt = /^(?:have|has|had|leave|leaves|left|leaving|with|little|or)$/

const concedes: ReadonlySet<string> = new Set([
  'when',
  'whenever',
  'while',
  'although',
  'though',
  'if',
  'unless',
  'whether',
  'whereas',
])

/** Takes it back, or gives a ground for it. */
const takesBack: ReadonlySet<string> = new Set(
  'but yet still however although though nevertheless nonetheless because since given'.split(' '),
)
