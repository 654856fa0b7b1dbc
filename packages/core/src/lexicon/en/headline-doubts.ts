import { wordsOf } from './entry.js'

/** Words of saying, thinking and announcing that leave open whether a thing is so. */
export const headlineDoubts = wordsOf([
  {
    from: 'desk guides: verbs that report and do not vouch',
    words: `allege alleges alleged alleging allegation allegations claim claims claimed claiming accuse accuses accused accusing accusation
      accusations suspect suspects suspected suspicion believe believes believed believing speculate speculates speculated speculation suggest suggests
      suggested suggesting theory rumor rumors rumour rumours fear fears feared contend contends contended purport purports purported`,
  },
])
