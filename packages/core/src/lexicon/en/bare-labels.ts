import { type Entries, wordsOf } from './entry.js'

const heads: readonly Entries[] = [
  {
    from: 'newsroom guides: labels that say nothing of who this is unless something stands with them',
    words: `source insider official officials expert analyst observer specialist`,
  },
]

/** Heads that are a bare label when no word beside a determiner or a number stands with them: “a source”, “officials”. */
export const bareHeads = wordsOf(heads)

/** Labels that say nothing of a part in the matter, whatever quantity or request stands with them: a person who works for the body that is spoken of is taken to know. */
export const placelessHeads = wordsOf([
  { from: 'the labels above that name no part in life, and the words for anyone', words: 'source person individual' },
])

/** Adverbs that say that somebody reported this and leave out who. */
export const reportAdverbs: ReadonlyMap<string, string> = new Map([
  ['reportedly', 'newsroom guides name it as a way to leave out who reported'],
  ['purportedly', 'as reportedly'],
])
