import type { Phrase } from '../../rules/find-phrases.js'

const from = 'desk guides: no superlative or absolute without the count or the record behind it'

/** Phrases that put a matter beyond all measure. Records that can be looked up (“the highest since 2009”) are not among them. */
export const exaggerations: readonly Phrase[] = [
  'in the history of the world|mankind|humanity|humankind',
  'the world has ever seen|known',
  'anyone|anybody has ever seen|known',
  'everyone|everybody knows|agrees|understands',
  'nobody|no-one believes|cares|doubts|knows',
  'no one believes|cares|doubts',
  'nobody|no-one would have guessed|believed|thought|dreamed|dreamt',
  'no one would have guessed|believed|thought|dreamed|dreamt',
  'each and every',
  'every last one',
  'nothing but lies|contempt|hatred|hate|trouble|chaos|excuses|greed|disdain',
  'beyond excuse|belief|words|comprehension',
  'never anything but',
  'absolutely nothing|nobody|everything|everyone',
  'utterly|totally|completely|thoroughly disgraced|discredited|dishonest|corrupt|incompetent|useless|worthless|insane|ridiculous|destroyed|ruined|devoid|bankrupt|clueless|baseless|meaningless',
  'the worst|best|greatest|dumbest|stupidest of all time',
  'like never before',
  'the end of civilization|civilisation|democracy|freedom|history',
].map((words) => ({ words, from }))
