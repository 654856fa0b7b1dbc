import { wordsOf } from './entry.js'

/** Lemmas of verbs that tell of a deed as often as of words: who attacks a plan may have spoken, and none of his words are given. */
export const deedsOrWords = wordsOf([
  {
    from: 'verbs of blows',
    words: `attack assail assault slam blast rip bash trash torch hammer savage lash target hit strike confront ambush grill harass bully
      threaten intimidate taunt shame mock ridicule insult smear`,
  },
  { from: 'verbs of taking sides', words: 'side defend resist fight protest march rally campaign' },
])
