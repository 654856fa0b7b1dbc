import type { Phrase } from '../../rules/find-phrases.js'

const from = 'written for this table: phrases that leave two ways or one'

/** Phrases that say how many ways there are, and leave two or one. */
export const twoWays: readonly Phrase[] = [
  'there are|were only two choices|options|ways|possibilities|paths|alternatives',
  'there is|was only one choice|option|way|alternative|path',
  'the only alternative',
  'the only choice left',
  'the only other choice|option|way|alternative',
  'there is|was|can|could be no middle ground|way',
  'there is|was no middle ground|way',
  'there is|was no third way|choice|option',
  'there is|was no other way|choice|option|alternative',
  'there is|was no alternative',
  'left with no other choice|option|way',
  'the choice is|was simple|clear|stark',
  'the choice is|was between',
].map((words) => ({ words, from }))
