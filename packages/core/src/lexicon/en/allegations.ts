import type { Phrase } from '../../rules/find-phrases.js'
import { wordsOf } from './entry.js'

const passive = 'desk guides: words that bring in an accusation and let its author go unnamed'

/** Words that say that something is alleged and not by whom. */
export const allegationPhrases: readonly Phrase[] = [
  'allegedly',
  'is|are|was|were|been|stands|stand accused of',
  'is|are|was|were|been alleged to',
  'is|are|was|were|been rumored|rumoured to',
  'is|are|was|were|been suspected of',
  'is|are|was|were|been widely|long|also accused|suspected of',
  'rumor|rumour has it',
  'faces|face|faced accusations|allegations of|that',
].map((words) => ({ words, from: passive }))

/** Words anywhere in an article that tell of somebody who accuses, or of a case in which the accuser is plain. */
export const accuserWords = wordsOf([
  {
    from: 'desk guides and the language of courts',
    words: `accuser accusers accuse accuses accusing alleges allege alleging prosecutor prosecutors prosecution police investigators detectives
      sheriff fbi indicted indictment charged charges arrested arrest lawsuit lawsuits suit sued sue suing complaint complaints plaintiff
      plaintiffs trial testified testimony affidavit court warrant whistleblower whistle-blower victim victims witnesses probe investigation
      inquiry investigating report reports reported reporter`,
  },
])
