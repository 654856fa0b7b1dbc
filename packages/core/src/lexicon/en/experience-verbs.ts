import { wordsOf } from './entry.js'

/** Verbs by which an article tells that somebody was there, or has long had to do with the matter: “Roe watched the tower fall”. */
export const experienceVerbs = wordsOf([
  {
    from: 'verbs of perceiving and of coming through, in thesauri',
    words:
      'saw sees watched watches heard hears witnessed witnesses smelled smelt survived survives escaped escapes fled flees',
  },
  {
    from: 'verbs of living and working somewhere',
    words: `lives lived works worked serves served teaches taught attends attended owns owned runs ran farms farmed fishes fished drives drove
      manages managed cares cared treats treated`,
  },
])

/** Words that deny: what somebody has not done tells nothing of what he can know. */
export const denials: ReadonlySet<string> = new Set("not n't never no nothing nobody none without hardly".split(' '))
