import type { Phrase } from '../../rules/find-phrases.js'

const blame = 'desk guides: blame can be disputed; say who lays it'
const harm =
  'mess|crisis|deaths|death|failure|failures|collapse|disaster|catastrophe|chaos|decline|loss|losses|damage|debacle|fiasco|violence|bloodshed|killing|killings|suffering|tragedy|problem|problems|divide|division|gridlock|rise|fall|spread|stalemate|impasse'

/** Words that lay blame on somebody. */
export const blamePhrases: readonly Phrase[] = [
  "is|are|was|were|'s|'re to blame",
  "is|are|was|were|'s|'re largely|mostly|partly|entirely|solely|squarely|also|clearly to blame",
  'only himself|herself|itself|themselves|ourselves|yourself to blame',
  'no one|nobody but himself|herself|itself|themselves to blame',
  `is|are|was|were responsible for the|this|that|these|those|his|her|their|our|its ${harm}`,
  `is|are|was|were largely|mostly|partly|entirely|solely|directly responsible for the|this|that|these|those ${harm}`,
  'blood on his|her|their|its hands',
  'bears|bear|bore the blame',
  'bears|bear|bore much|most|all|some of the blame',
  'bears|bear|bore responsibility for',
  'bears|bear|bore full|direct|sole|some|primary|ultimate responsibility',
  'deserves|deserve|deserved the|much|most|all|some blame',
  'deserves|deserve|deserved much|most|all|some of the blame',
  "it 's|is his|her|their|your|our fault",
  'is|was his|her|their own fault',
].map((words) => ({ words, from: blame }))
