import { organizationNouns } from '../../lexicon/en/organization-nouns.js'
import type { Phrase } from '../phrases/read-phrase.js'
import { type Cast, type Who, whoOf } from '../scene/cast.js'
import type { Scene } from '../scene/scene.js'
import { fitOf, modifiersOf } from '../titles/modifiers.js'

const bare = { rank: '', places: [], bodies: [] }

/** Whom a headline's bare words stand for: “Ministry knew” is the Health Ministry of the text, “papers show” the internal papers. */
export function takenUpInText(scene: Scene, cast: Cast, phrase: Phrase): Who | undefined {
  const { entities, ground, titles } = scene
  const { noun, plural, core, head, owner, ownerPhrase } = phrase
  if (owner !== undefined || ownerPhrase !== undefined || core.first < head) return undefined
  if (organizationNouns.has(noun) && !plural)
    for (const { first, kind } of entities.names) {
      const entity = entities.at[first] ?? -1
      if (kind !== 'person' && entity >= 0 && entities.all[entity]!.fullest.words.includes(noun))
        return whoOf(cast, scene, entity)
    }
  const titled = plural
    ? undefined
    : titles.find((title) => title.noun === noun && fitOf(modifiersOf(ground, title), bare) !== 'against')
  if (titled !== undefined) return whoOf(cast, scene, titled.entity)
  return cast.all.find((who) => who.entity === undefined && who.noun === noun && who.plural === plural)
}
