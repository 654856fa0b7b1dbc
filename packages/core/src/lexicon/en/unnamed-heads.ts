import { type Entries, wordsOf } from './entry.js'

const heads: readonly Entries[] = [
  {
    from: 'newsroom guides on sources without a name: words for one who speaks from inside and not for the record',
    words: `source insider official aide staffer employee executive officer adviser advisor diplomat person worker`,
  },
]

/** Words for a source without a name. Spokespeople are left out: they speak for the record. */
export const unnamedHeads = wordsOf(heads)

/** Words that set a source apart from the body it once served: “a former official”. */
export const formerWords: ReadonlySet<string> = new Set(['former', 'ex', 'retired', 'then', 'ousted', 'onetime'])
