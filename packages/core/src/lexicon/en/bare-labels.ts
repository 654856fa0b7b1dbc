import { type Entries, wordsOf } from './entry.js'

const heads: readonly Entries[] = [
  {
    from: 'newsroom guides: labels that say nothing of who this is unless something stands with them',
    words: `source insider official expert analyst observer specialist`,
  },
]

/** Heads that are a bare label when no word beside a determiner or a number stands with them: “a source”, “officials”. */
export const bareHeads = wordsOf(heads)

/** Words behind a label that say more of it: “officials of the port”, “a source familiar with the sale”, “officials there”. */
export const moreBehind: ReadonlySet<string> = new Set(
  'of in at from with on within inside who familiar close briefed near for there here'.split(' '),
)

/** Verbs by which a label claims nothing that somebody has to answer for: “what experts call a rogue wave”, “analysts are waiting to see”. */
export const noClaimVerbs = wordsOf([
  { from: 'verbs of naming', words: 'call describe term dub label name classify refer' },
  { from: 'verbs that leave the matter open', words: 'know wait differ disagree watch debate' },
])

/** Labels that say nothing of a part in the matter, whatever quantity or request stands with them: a person who works for the body that is spoken of is taken to know. */
export const placelessHeads = wordsOf([
  { from: 'the labels above that name no part in life, and the words for anyone', words: 'source person individual' },
])
