import { type Entries, wordsOf } from './entry.js'

const blaming: readonly Entries[] = [
  {
    from: 'general English: verbs whose object is held to have done wrong',
    words: `accuse blame criticize criticise denounce condemn rebuke lambaste lambast slam blast fault castigate excoriate censure
      assail berate chastise admonish deride`,
  },
]
/** Verbs whose object is criticised or accused: “accused the line of”. */
export const blamingVerbs = wordsOf(blaming)

/** Where one of these stands, somebody answers, or is said not to. Lower case, as worded. */
export const answerWords = wordsOf([
  {
    from: 'desk guides: how a story gives an answer, or says that there is none',
    words: `comment comments respond responded responds responding response responses reply replied replies rebuttal retorted countered deny denied
      denies denying denial denials rejected rejects dismissed dismisses disputed disputes defended defends defense defence apologized apologised apology`,
  },
])
