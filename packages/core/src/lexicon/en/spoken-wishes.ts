import { wordsOf } from './entry.js'

/** Stems of verbs whose wish, plan or estimate is itself uttered: to demand is to say something. */
export const spokenWishes = wordsOf([
  {
    from: 'verbs of asking and bidding that take an utterance for granted',
    words: `demand urge call recommend insist ask plead beg propose promise vow pledge advise suggest warn appeal instruct petition
      challenge criticiz criticis condemn endorse`,
  },
  {
    from: 'verbs of stating a figure or finding',
    words: 'estimat calculat project predict conclud forecast find found',
  },
])
