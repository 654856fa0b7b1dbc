import { personNouns } from '../../lexicon/en/person-nouns.js'
import { titleNouns, widerTitles } from '../../lexicon/en/title-nouns.js'
import { isCapitalized, isNoun, isProper } from '../ground.js'
import { genderOfNoun } from '../nouns/gender-of-noun.js'
import type { Phrase } from '../phrases/read-phrase.js'
import type { Cast, Who } from '../scene/cast.js'
import type { Scene } from '../scene/scene.js'
import { fitOf, modifiersOf } from '../titles/modifiers.js'
import { findPerson, nameBefore } from './resolve-pronoun.js'

const mostNames = 30
const mostBlocks = 2
// Adjectives that tell who somebody just named is, rather than bring in somebody else.
const retelling: ReadonlySet<string> = new Set(
  'former ex onetime presumptive then incumbent veteran liberal conservative progressive retired freshman outgoing'.split(
    ' ',
  ),
)

/** “the former Harbor aide”, “the Velden star”: the person named close before, in other words. */
export function resolveVariation(scene: Scene, cast: Cast, phrase: Phrase): Who | undefined {
  if (!isVariation(scene, phrase)) return undefined
  const { head, noun } = phrase
  const gender = genderOfNoun(noun)
  const wanted = { token: head, isOwn: () => false, ...(gender === undefined ? {} : { gender }) }
  const nearest = findPerson(scene, cast, wanted)
  const isOther = nearest !== undefined && holding(scene, nearest, phrase) === 'other'
  const who = isOther
    ? findPerson(scene, cast, { ...wanted, fits: (who) => holding(scene, who, phrase) === 'same' })
    : nearest
  return who !== undefined && isNamedNear(scene, who, head) ? who : undefined
}

function isVariation({ ground, entities, quoted }: Scene, phrase: Phrase): boolean {
  const { lower, forms, tokens } = ground
  const { core, head, noun, last, owner } = phrase
  // “the Fabian view” is that of a party.
  if (isCapitalized(forms[head]!) && isNoun(tokens[head + 1]?.tag ?? '')) return false
  if (phrase.ownerPhrase !== undefined || phrase.ownerPronoun !== undefined || quoted[head]) return false
  if (core.first === head || lower[core.first - 1] !== 'the' || (last > head && lower[head + 1] !== ',')) return false
  if (!personNouns.has(noun) && !titleNouns.has(noun) && !isProper(tokens[head]!.tag)) return false
  const words = lower.slice(core.first, head)
  if (words.some((word) => retelling.has(word))) return true
  // “the Harbor Office secretary” is whoever has that post.
  if (titleNouns.has(noun) && owner !== undefined && entities.all[owner]!.kind === 'organization') return false
  return words.some((_, index) => isCapitalized(forms[core.first + index]!))
}

function isNamedNear(scene: Scene, who: Who, token: number): boolean {
  const { ground, entities } = scene
  const { block } = ground.tokens[token]!
  for (let index = nameBefore(scene, token), n = 0; index >= 0 && n < mostNames; index--, n++) {
    const { first } = entities.names[index]!
    if (block - ground.tokens[first]!.block > mostBlocks) return false
    if (entities.at[first] === who.entity) return true
  }
  return false
}

/** Whether the article gives a person the office that the phrase names, another one, or none. */
function holding({ ground, titles }: Scene, { entity }: Who, { noun, core }: Phrase): 'same' | 'other' | undefined {
  const own = titles.filter((title) => title.entity === entity && title.noun !== '')
  // A former office goes with any other.
  if (!titleNouns.has(noun) || own.length === 0 || retelling.has(ground.lower[core.first]!)) return undefined
  const wanted = modifiersOf(ground, core)
  const same = own.filter((title) => title.noun === noun || widerTitles.get(noun)?.has(title.noun))
  return same.some((title) => fitOf(wanted, modifiersOf(ground, title)) !== 'against') ? 'same' : 'other'
}
