import { fears } from '../../lexicon/en/anonymity-reasons.js'
import { stockReasons, stockTails } from '../../lexicon/en/stock-reasons.js'
import { findPhrases, indexPhrases } from '../find-phrases.js'
import type { Rule } from '../rule.js'
import type { RuleGround } from '../rule-ground.js'
import { signsIn } from '../withheld-names.js'

const reasons = indexPhrases(stockReasons)
const tails = indexPhrases(stockTails)
const fear = indexPhrases(fears.filter(({ words }) => !/^sensitivity$/.test(words)))

export const boilerplateAnonymity: Rule = {
  id: 'boilerplate-anonymity',
  concerns: 'sourcing',
  next: 'ask-who',
  level: 'note',
  what: 'The reason given for withholding the name is a stock phrase.',
  why: 'It would fit almost any source, and so says little of what this one has to lose by speaking.',
  reader: 'Take the phrase as no reason, and weigh the source by how it is described and how it knows.',
  editor: 'Say what the source would risk under its own name, or who forbids it to speak.',
  guides: [
    {
      guide: 'spj',
      says: 'Withhold a name only for those who may come to harm and know what cannot be learned elsewhere, and say why.',
    },
  ],
  finds: [
    'A ministry official, who was [not authorized to speak publicly], said the craft could be at Merrow by Friday.',
    'Two officials said the contract was lost, speaking on condition of anonymity [to discuss internal deliberations].',
    'A person familiar with the inquiry said the minister had read the letter, asking not to be named [discussing private conversations].',
    'An aide to the deputy minister, who spoke on condition of anonymity [to speak candidly], said the sheets were marked as drafts.',
    'A harbour official, who asked not to be named because of the [sensitivity of the matter], said the ramp had failed twice.',
    'Two people briefed on the order said the line would appeal. ¶ They spoke on condition of anonymity because they were [not authorized to discuss the matter publicly].',
  ],
  passes: [
    'A ministry official, who spoke on condition of anonymity because the talks were not finished, said the craft could be at Merrow by Friday.',
    'Two ministry officials, who asked not to be named because they feared dismissal, said the results were discussed.',
    'A clerk, who was not authorized to speak and feared losing his pension, said the papers had been burned.',
    'A clerk, who was not authorized to speak before the vote, said the council had the votes.',
    'The yard was not authorized to discuss the price with the islands, the order states.',
    '“I am not authorized to speak publicly,” Dorrin Pell said.',
    'The council met on Friday to discuss internal matters and to elect a chair.',
    'Oona Strick asked the ministry to speak openly about the wells.',
    'A former technician at the mine, who asked not to be named because he still works in the industry, said the liner was torn.',
  ],
  *check(ground) {
    const explained = sentencesOfWithheld(ground)
    const alsoFeared = new Set([...findPhrases(ground.lower, fear)].map(({ first }) => ground.sentenceOf[first]!))
    const tailAt = new Map([...findPhrases(ground.lower, tails)].map(({ first, last }) => [first, last]))
    for (const { phrase, first, last } of findPhrases(ground.lower, reasons)) {
      const sentence = ground.sentenceOf[first]!
      if (ground.isQuoted(first) || !ground.isRunning(first) || alsoFeared.has(sentence)) continue
      const signAt = explained.signs.get(sentence)
      const sourceAt = explained.sources.get(sentence)
      const isReason =
        phrase.gist === 'leave'
          ? signAt !== undefined || (sourceAt !== undefined && sourceAt < first)
          : signAt !== undefined && Math.abs(first - signAt) <= farthest
      if (!isReason) continue
      const to = tailAt.get(last + 1) ?? last
      if (saysMore(ground.lower, to)) continue
      const isCut = ground.lower[first] === "n't" || (phrase.gist === 'nature' && ground.lower[first - 1] === 'to')
      const from = isCut ? first - 1 : first
      yield { start: ground.tokens[from]!.start, end: ground.tokens[to]!.end }
    }
  },
}

/** Tokens between a request not to be named and its reason, at most. */
const farthest = 16

/** “Before it is announced”, “classified papers”: what holds the tongue is said after all. */
function saysMore(lower: readonly string[], to: number): boolean {
  for (let at = to + 1; at <= to + 5; at++)
    if (/^(?:before|until|ahead|pending|sealed|classified|still-classified|secret|while|during)$/.test(lower[at] ?? ''))
      return true
  return false
}

/** By sentence: where it says that a name is withheld, and where a source without a name stands. */
function sentencesOfWithheld(ground: RuleGround) {
  const signs = new Map<number, number>()
  for (const { first, last } of signsIn(ground))
    if (!/authori[sz]ed|permitted/.test(ground.lower.slice(first, last + 1).join(' ')))
      signs.set(ground.sentenceOf[first]!, first)
  const sources = new Map<number, number>()
  for (const attribution of ground.attributions) {
    const source = ground.sourceOf(attribution)
    if (source?.naming !== 'anonymous' || (source.kind !== 'person' && source.kind !== 'group')) continue
    for (const span of attribution.source)
      for (const at of ground.tokensIn(span).slice(0, 1)) sources.set(ground.sentenceOf[at]!, at)
  }
  return { signs, sources }
}
