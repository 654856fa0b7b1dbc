import { twoWays } from '../../lexicon/en/two-ways.js'
import { findPhrases, indexPhrases } from '../find-phrases.js'
import { isGivenToOthers, isWritersSentence } from '../given-to-others.js'
import type { Rule } from '../rule.js'
import type { RuleGround } from '../rule-ground.js'
import { isWritersOwn } from '../writers-own.js'

const phrases = indexPhrases(twoWays)

export const eitherOr: Rule = {
  id: 'either-or',
  concerns: 'wording',
  next: 'look-for-support',
  level: 'note',
  trial: 'Whether there are more ways than the words leave is not in the words.',
  what: 'The words leave two ways open, or one.',
  why: 'Where only two ways are named, a reader may not think to look for a third.',
  reader: 'Ask whether there is another way, and who has said so.',
  editor: 'Say who sees no other way, or name the others.',
  guides: [{ guide: 'bbc', on: 'impartiality', says: 'Reflect a breadth of opinion.' }],
  finds: [
    '[There is no middle ground] between the mine and the wells.',
    '[Either we] close the mine or the valley dies.',
    '[There are only two choices] for the islands.',
    'For the yard [there was no other way].',
    '[The choice is between] the ramp and the sea.',
    '[Either you] stand with the towns or you stand with the guns.',
  ],
  passes: [
    '“There is no middle ground,” Oona Strick said.',
    'Oona Strick said there was no middle ground between the mine and the wells.',
    'The boats leave either at nine or at ten.',
    'Either boat can carry nine lorries.',
    'The only alternative route was closed in May.',
    'The two owners never met, and neither has a boat.',
  ],
  *check(ground) {
    for (const { first, last } of findPhrases(ground.lower, phrases)) {
      // “The only alternative route”
      if (/^NN/.test(ground.tokens[last + 1]?.tag ?? '')) continue
      if (isOpen(first, last, ground)) yield spanOf(first, last, ground)
    }
    for (const { first, last } of ground.sentences)
      if (isEither(first, last, ground)) yield spanOf(first, first + 1, ground)
  },
}

function isOpen(first: number, last: number, ground: RuleGround): boolean {
  return isWritersOwn(ground, first, last) && isWritersSentence(ground, first) && !isGivenToOthers(ground, first)
}

/** “Either we … or …” at the beginning of a sentence. */
function isEither(first: number, last: number, ground: RuleGround): boolean {
  if (ground.lower[first] !== 'either' || !/^(?:we|you|they)$/.test(ground.lower[first + 1] ?? '')) return false
  return ground.lower.slice(first, last + 1).includes('or') && isOpen(first, first + 1, ground)
}

function spanOf(first: number, last: number, { tokens }: RuleGround): { start: number; end: number } {
  return { start: tokens[first]!.start, end: tokens[last]!.end }
}
