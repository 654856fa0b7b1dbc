import { type Entries, wordsOf } from './entry.js'

const verbs: readonly Entries[] = [
  {
    from: 'general English: verbs by which somebody tells what he knows or thinks, and no others',
    words: `say tell add confirm describe note report claim predict warn explain argue allege suggest acknowledge recall insist
      stress reveal quote state believe expect think cite speculate estimate caution concede deny dispute admit maintain contend
      emphasize emphasise disclose relate recount assert mention express voice complain praise criticize criticise blast hail
      dismiss deride mock lament according per`,
  },
]

/** Heads of a cue that bring in somebody who tells. */
export const tellingVerbs = wordsOf(verbs)
