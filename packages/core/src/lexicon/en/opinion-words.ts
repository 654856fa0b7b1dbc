import { type Entries, wordsOf } from './entry.js'

const verdicts: readonly Entries[] = [
  {
    from: 'general English: adjectives that only praise or only blame a person or a deed; those with a plain sense beside it are left out',
    words: `pathetic ridiculous laughable shameful disgraceful embarrassing incompetent clueless spineless cowardly arrogant
      delusional unhinged deranged idiotic moronic stupid dumb foolish outrageous disgusting despicable
      abysmal atrocious awful horrible dreadful appalling brilliant masterful superb fantastic terrific phenomenal
      magnificent courageous admirable tone-deaf inept amateurish reckless irresponsible naive infuriating insulting absurd
      ludicrous petulant insane crazy nuts insufferable untrustworthy unprofessional`,
  },
  {
    from: 'general English: nouns that only praise or only blame',
    words: `idiot moron imbecile fool clown buffoon liar coward bully phony fraudster disgrace embarrassment farce
      travesty fiasco debacle abomination insanity lunacy idiocy stupidity incompetence cowardice arrogance genius
      nightmare disaster`,
  },
]

/** Words by which somebody judges in place of telling. */
export const verdictWords = wordsOf(verdicts)

/** Cues that say by themselves that what follows is praise or an attack. */
export const judgingCues = wordsOf([
  {
    from: 'general English: verbs of praising and of attacking in words',
    words: `praise laud hail extol applaud commend blast slam lambaste lambast deride ridicule mock denounce condemn excoriate
      castigate skewer berate lament bemoan`,
  },
])

/** Cues that say by themselves that what follows is a forecast. */
export const foretellingCues = wordsOf([
  { from: 'general English: verbs of foretelling', words: 'predict forecast foresee prophesy speculate' },
])
