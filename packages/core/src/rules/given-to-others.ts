import type { RuleGround } from './rule-ground.js'

/** Verbs and prepositions that give the words after them to somebody else: “call it a sham”, “dismissed as a sham”. */
const gives =
  /^(?:call(?:s|ed|ing)?|label(?:s|ed|led|ing|ling)?|describ(?:e|es|ed|ing)|brand(?:s|ed|ing)?|dub(?:s|bed|bing)?|denounc(?:e|es|ed|ing)|dismiss(?:es|ed|ing)?|accus(?:e|es|ed|ing)|decr(?:y|ies|ied|ying)|portray(?:s|ed|ing)?|paint(?:s|ed|ing)?|cast(?:s|ing)?|condemn(?:s|ed|ing)?|deem(?:s|ed|ing)?|consider(?:s|ed|ing)?|slam(?:s|med|ming)?|blast(?:s|ed|ing)?|criticiz(?:e|es|ed|ing)|criticis(?:e|es|ed|ing)|find|finds|found|term(?:s|ed)?|see|sees|saw|seen|regard(?:s|ed)?|view(?:s|ed)?|know|known|think|thinks|thought|believe(?:s|d)?|say|says|said|argu(?:e|es|ed|ing)|claim(?:s|ed|ing)?|alleg(?:e|es|ed|ing)|complain(?:s|ed|ing)?|insist(?:s|ed|ing)?|rail(?:s|ed|ing)?|refer(?:s|red|ring)?|mock(?:s|ed|ing)?|liken(?:s|ed|ing)?|compar(?:e|es|ed|ing)|perceived|identif(?:y|ies|ied|ying)|target(?:s|ed|ing)?|eyes|supposed(?:ly)?|alleged(?:ly)?|so-called|according)$/

const denies = /^(?:not|n't|no|never|neither|nor|without|hardly|barely|isn't|wasn't|if|whether|than)$/

/** Whether the words before, in the sentence and a dozen at most, give this one to somebody else. */
export function isGivenToOthers({ lower, sentences, sentenceOf }: RuleGround, at: number): boolean {
  const from = Math.max(sentences[sentenceOf[at]!]?.first ?? at, at - 12)
  for (let token = at - 1; token >= from; token--) if (gives.test(lower[token]!)) return true
  return false
}

/** Whether it is denied or left open: “not a witch hunt”, “no power grab”. */
export function isDenied({ lower, sentences, sentenceOf }: RuleGround, at: number): boolean {
  const from = Math.max(sentences[sentenceOf[at]!]?.first ?? at, at - 4)
  for (let token = at - 1; token >= from; token--) if (denies.test(lower[token]!)) return true
  return lower[sentences[sentenceOf[at]!]?.last ?? at] === '?'
}

/** Whether nobody but the writer speaks anywhere in the sentence of the token. */
export function isWritersSentence({ voiced, sentenceOf }: RuleGround, at: number): boolean {
  return voiced[sentenceOf[at]!]?.voice === 'writer'
}
