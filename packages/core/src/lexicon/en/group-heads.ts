import { wordsOf } from './entry.js'

const own = 'written for this table'

/** Heads of a few: “two Lantern groups”. */
export const fewHeads = wordsOf([
  {
    from: `${own}: people and bodies that share a name or a cause with others`,
    words: `group member activist protester protestor demonstrator supporter follower backer chapter branch club cell leader official
      student worker union`,
  },
])

/** Heads of the whole: “the Lantern movement”, “Lantern members”. */
export const wholeHeads = wordsOf([
  { from: `${own}: words for all who share the name`, words: 'movement crowd camp creed faction lobby cause bloc' },
])

/** Plurals that stand for all when nothing counts them: “Lantern members have shown what they are”. */
export const barePlurals = wordsOf([
  {
    from: `${own}: as the heads of a few`,
    words: 'group member activist protester protestor demonstrator supporter follower backer',
  },
])

/** What makes it a few. */
export const fewQuantities = wordsOf([
  { from: 'small quantities of English', words: 'one two three four five some several few couple handful' },
])
