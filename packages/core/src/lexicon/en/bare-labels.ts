import { type Entries, wordsOf } from './entry.js'

const heads: readonly Entries[] = [
  {
    from: 'newsroom guides: labels that say nothing of who this is unless something stands with them',
    words: `source insider official officials expert analyst observer authority specialist`,
  },
]

/** Heads that are a bare label when no word beside a determiner or a number stands with them: “a source”, “officials”. */
export const bareHeads = wordsOf(heads)

/** Adverbs that say that somebody reported this and leave out who. */
export const reportAdverbs: ReadonlyMap<string, string> = new Map([
  ['reportedly', 'newsroom guides name it as a way to leave out who reported'],
  ['purportedly', 'as reportedly'],
])
