import type { Phrase } from '../../rules/find-phrases.js'
import { type Entries, wordsOf } from './entry.js'

const stands: readonly Entries[] = [
  {
    from: 'newsroom guides against weasel words: crowds known by nothing but where they stand on the matter',
    words: `critic supporter opponent proponent detractor skeptic sceptic defender advocate backer admirer doubter foe naysayer
      pundit commentator`,
  },
]

/** Heads that name a crowd by nothing but its stand; bare when nothing beside a quantity stands with them. */
export const crowdHeads = wordsOf(stands)

/** Words that may stand before a crowd and say nothing of who it is. “The critics”, “her critics” and “other critics” say a little of who they are. */
export const crowdQuantities = wordsOf([
  {
    from: 'quantities of English that count nobody',
    words: 'some many most several numerous various countless',
  },
])

/** Quantities that stand for a crowd, alone or with “people”: “some say”. “Others” and “most” mostly point back. */
export const loneCrowds = wordsOf([{ from: 'as the quantities', words: 'some many' }])

/** What a lone “some” or “many” does when it stands for a crowd that holds a view. */
export const viewVerbs = wordsOf([
  {
    from: 'verbs of saying and holding, for telling “some say” from “some have urged their fans”',
    words: `say believe argue think contend claim fear worry call see suggest insist maintain question speculate warn complain
      consider regard describe dismiss view suspect assert allege feel`,
  },
])

const passive = 'newsroom guides: a passive leaves out who believes it'

/** Passives that give the belief of an unnamed crowd. */
export const crowdPassives: readonly Phrase[] = [
  'it is|was widely|generally|commonly|often|sometimes believed|thought|said|assumed|held|felt|feared|rumored|rumoured|acknowledged|understood',
  "it 's|is believed|rumored|rumoured|feared|whispered|alleged|claimed|thought|said|suspected that",
  'it has been said|suggested|rumored|rumoured|alleged|claimed that',
  'is|are|was|were|been widely believed|thought|said|assumed|seen|regarded|considered|viewed|perceived|suspected|rumored|rumoured|credited|blamed|condemned|criticized|criticised|praised|panned',
  // “Generally considered” mostly tells of a convention: “20 knots is generally considered a gale”.
  'is|are|was|were|been generally|commonly|universally believed|thought|assumed|seen|suspected|perceived',
  'is|are rumored|rumoured|whispered to',
].map((words) => ({ words, from: passive }))

/** Ways to say that something is said, with nobody who says it. */
export const crowdSayings: readonly Phrase[] = [
  'rumor|rumour|gossip has it',
  'rumors|rumours have it',
  'word on the street is',
].map((words) => ({ words, from: 'newsroom guides: a rumour is no source' }))
