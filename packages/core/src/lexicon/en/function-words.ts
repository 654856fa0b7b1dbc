import { wordsOf } from './entry.js'

/** Words that carry grammar and little meaning, contractions included. */
export const functionWords = wordsOf([
  {
    from: 'closed classes of English: determiners, pronouns, prepositions, conjunctions, auxiliaries',
    words: `a an the this that these those his her hers him he she it its they them their theirs we us our ours you your yours i me my mine
      who whom whose which what where when why how there here and or but nor so yet if as than then of in on at to from by with for about
      into over under after before between through against during without within among up down out off again not no n't
      is are was were be been being am has have had having do does did doing done will would shall should can could may might must
      just only also very too more most some any all both each own same such other another it's that's don't doesn't didn't isn't
      aren't wasn't weren't won't can't couldn't wouldn't shouldn't i'm i've i'll i'd we're we've we'll you're you've he's she's they're
      they've there's what's who's let's s t d ll re ve`,
  },
])
