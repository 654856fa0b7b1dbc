import { fears, reasonOpenings, severalAtOnce, takesUp, withoutLeave } from '../lexicon/en/anonymity-reasons.js'
import { findPhrases, indexPhrases } from './find-phrases.js'
import type { RuleGround } from './rule-ground.js'
import { signsIn, type WithheldSource } from './withheld-names.js'

const openings = indexPhrases(reasonOpenings)
const noLeave = indexPhrases(withoutLeave)
const fear = indexPhrases(fears)
const farthest = 14

/** For which sources the article says why the name is withheld. */
export function reasonsGiven(ground: RuleGround): (withheld: WithheldSource) => boolean {
  const reasoned = sentencesWithReason(ground)
  let explainsAll = false
  let lastBack = -1
  for (const index of reasoned) {
    const { first, last } = ground.sentences[index]!
    const words = ground.lower.slice(first, last + 1)
    if (words.some((word) => severalAtOnce.has(word))) explainsAll = true
    if (words.slice(0, 3).some((word) => takesUp.has(word))) lastBack = Math.max(lastBack, index)
  }
  for (const { first } of findPhrases(ground.lower, fear))
    if (!ground.isQuoted(first)) reasoned.add(ground.sentenceOf[first]!)
  return ({ sentences }) => explainsAll || sentences[0]! < lastBack || sentences.some((index) => reasoned.has(index))
}

/** Sentences that say why a name is withheld. */
function sentencesWithReason(ground: RuleGround): Set<number> {
  const { sentenceOf, lower, tokens } = ground
  const found = new Set<number>()
  for (const { first } of findPhrases(lower, noLeave))
    if (!ground.isQuoted(first) && sentenceOf[first]! >= 0) found.add(sentenceOf[first]!)
  const opens = new Set([...findPhrases(lower, openings)].map(({ first }) => first))
  for (const { first, last } of signsIn(ground)) {
    const sentence = sentenceOf[first]!
    if (sentence < 0) continue
    for (let at = last + 1; at <= last + farthest && sentenceOf[at] === sentence; at++) {
      // “on condition of anonymity to discuss”, not “to the paper”.
      if (opens.has(at) || (lower[at] === 'to' && /^(?:VB|RB)$/.test(tokens[at + 1]?.tag ?? ''))) found.add(sentence)
    }
    for (let at = first - 1; at >= first - 2 * farthest && sentenceOf[at] === sentence; at--)
      if (/^(?:citing|because|fearing|worried|wary|concerned)$/.test(lower[at]!)) found.add(sentence)
  }
  return found
}
