import { wordsOf } from './entry.js'

/** Words by which a writer leaves open whether something is so, or says that it is not. */
export const hedges = wordsOf([
  {
    from: 'modal verbs, adverbs and conjunctions that leave open',
    words: `may might could would can should if whether perhaps maybe possibly probably likely apparently apparent presumably seemingly seem
      seems seemed look looks looked sound sounds sounded why appear appears appeared allegedly reportedly supposedly purportedly potentially unless unclear unknown suspected`,
  },
  { from: 'negation', words: `not n't never no nobody none neither nor without hardly cannot rather` },
])
