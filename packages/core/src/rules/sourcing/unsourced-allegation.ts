import { accuserWords, allegationPhrases } from '../../lexicon/en/allegations.js'
import { spanOf } from '../../sources/ground.js'
import { findPhrases, indexPhrases } from '../find-phrases.js'
import type { Rule } from '../rule.js'
import type { RuleGround } from '../rule-ground.js'
import { isWritersOwn } from '../writers-own.js'

const phrases = indexPhrases(allegationPhrases)

export const unsourcedAllegation: Rule = {
  id: 'unsourced-allegation',
  concerns: 'sourcing',
  next: 'ask-who',
  level: 'warning',
  trial: 'Too few to measure: all of 15 findings held.',
  what: 'Somebody is accused here; neither this sentence nor the one before says by whom, and nobody in the article is said to accuse.',
  why: 'Without the one who accuses, a reader cannot weigh the accusation.',
  reader: 'Look for who first made the accusation and on what ground.',
  editor: 'Say who accuses, and give the answer of the one accused.',
  guides: [
    { guide: 'ap', on: 'attribution', says: 'Attribute what can be disputed and was not witnessed or confirmed.' },
    {
      guide: 'reuters',
      says: 'Give a source for every statement that is neither established nor on public record nor seen by the reporter.',
    },
    { guide: 'bbc', says: 'Attribute claims and allegations that cannot be corroborated.' },
  ],
  finds: [
    'The deputy minister [allegedly] burned the sheets in the yard behind his house.',
    'Gravelle Metals has [been accused of] pumping water into the river at night.',
    'The owner of the yard [is suspected of] taking money from both sides.',
    '[Rumour has it] that the minister owns a share of the mine.',
    'The line [faces allegations of] sailing with too few life jackets.',
    'The two superintendents [are alleged to] have signed a blank sheet.',
  ],
  passes: [
    'The deputy minister burned the sheets, Hanne Brask alleges.',
    'Gravelle Metals has been accused by the villages of pumping water into the river at night.',
    'The owner of the yard is suspected of fraud. The police of Dunmoor searched his house on Monday.',
    'Mirel Costin said the deputy minister had allegedly burned the sheets.',
    'Prosecutors in Ferrin have charged the owner of the yard. He allegedly took money from both sides.',
    'She sold him an allegedly new boat.',
    'The deputy minister was never accused of anything.',
    'The council of Upper Sannic accuses the mine of deceit. The owner faces allegations of fraud.',
  ],
  *check(ground) {
    if (ground.lower.some((word) => accuserWords.has(word))) return
    for (const { first, last } of findPhrases(ground.lower, phrases))
      if (isWritersOwn(ground, first, first) && isOfAct(ground, first) && !namesAccuser(ground, first, last))
        yield spanOf(ground, { first, last })
  },
}

/** A source in the sentence or in the one before in the paragraph, or “by” and “never” beside the words. */
function namesAccuser(ground: RuleGround, first: number, last: number): boolean {
  const { lower, sentences, sentenceOf, attributions, voiced, tokens } = ground
  const index = sentenceOf[first]!
  if (index < 0) return true
  for (let at = first - 2; at <= sentences[index]!.last; at++)
    if (/^(?:by|never|not|n't|if)$/.test(lower[at] ?? '')) return true
  const before = sentences[index - 1]?.block === tokens[first]!.block ? voiced[index - 1]!.start : voiced[index]!.start
  const end = voiced[index]!.end
  const accused = tokens[first]!.start
  return attributions.some(
    ({ source, cue }) =>
      source.some((span) => span.start >= before && span.start < end) &&
      // The engine may take the one who is accused for the source of the accusation.
      !cue.some((span) => span.start <= tokens[last]!.end && span.end >= accused),
  )
}

/** “Allegedly” beside a verb; “an allegedly new boat” only calls the word into doubt. */
function isOfAct({ tokens, lower }: RuleGround, at: number): boolean {
  if (lower[at] !== 'allegedly') return true
  return [tokens[at - 1], tokens[at + 1]].some((token) => token !== undefined && /^VB[DGN]?$/.test(token.tag))
}
