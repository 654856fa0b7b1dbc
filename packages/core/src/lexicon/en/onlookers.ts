import { type Entries, wordsOf } from './entry.js'

const nouns: readonly Entries[] = [
  {
    from: 'people who are spoken of in general or were met by chance: no name was asked for, so none is withheld',
    words: `expert observer analyst critic pundit resident neighbor neighbour villager voter protester protestor demonstrator
      witness eyewitness bystander onlooker passer-by shopper commuter tourist fan crowd public historian scholar scientist`,
  },
]

/** Heads that bring in somebody without a name where no name is withheld. */
export const onlookers = wordsOf(nouns)

/** “News sources”, “open sources”: what is read, not who speaks. */
export const readSources = wordsOf([
  {
    from: 'general English: a source that is a text or a collection',
    words: 'news media open public data primary secondary official online web historical academic published press',
  },
])
