import { type Entries, wordsOf } from './entry.js'

const verbs: readonly Entries[] = [
  {
    from: 'reporting verbs of newsroom guides and grammars: words were passed on, in speech or in writing',
    words: `say tell write state add note remark report announce declare explain mention claim assert allege insist maintain
      argue warn caution confirm deny acknowledge admit concede testify recall recount promise pledge vow reply respond
      answer tweet post predict stress emphasize emphasise describe complain reveal disclose joke quip`,
  },
]

/** Verbs that say that somebody passed on words. */
export const tellings = wordsOf(verbs)
