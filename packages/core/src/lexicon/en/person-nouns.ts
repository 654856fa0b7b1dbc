import { wordsOf } from './entry.js'
import { roleNouns } from './role-nouns.js'

/** Many people in a singular noun. */
export const collectiveNouns = wordsOf([
  {
    from: 'nouns of number in grammars',
    words: `public crowd majority minority community media press clergy laity family couple household crew tribe generation faculty
      staff audience electorate opposition establishment left right royal-family citizenry trio duo pair jury panel posse`,
  },
])

/** Words for people by what they hold. They only tell a person from a thing; no rule on an article reads this table. */
const holders = wordsOf([{ from: 'nouns for people by what they hold', words: 'liberal evangelical' }])

export const personNouns: ReadonlySet<string> = new Set([...roleNouns, ...holders])
