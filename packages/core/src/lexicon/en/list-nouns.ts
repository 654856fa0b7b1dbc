import { wordsOf } from './entry.js'

/** What the items of a list are called in the headline above it. */
export const listNouns = wordsOf([
  {
    from: 'headlines of lists: nouns that stand for the items and say nothing of the matter',
    words: `things reasons ways takeaways facts questions lessons tips signs moments highlights truths myths mistakes secrets
      tricks hacks charts theories examples`,
  },
])
