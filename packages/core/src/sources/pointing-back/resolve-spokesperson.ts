import { organizationNouns } from '../../lexicon/en/organization-nouns.js'
import { lastBefore, singularOf } from '../ground.js'
import { type Phrase, readPhrase } from '../phrases/read-phrase.js'
import { type Cast, type Who, whoOf } from '../scene/cast.js'
import type { Scene } from '../scene/scene.js'
import { titledBefore } from '../titles/find-titles.js'
import { organizationBefore } from './organization-before.js'
import { resolveGroup, resolvePerson } from './resolve-description.js'
import { findPerson, genderOfPronoun, spokenBefore } from './resolve-pronoun.js'

/** An unnamed official of a named organization is that organization; any other is an unnamed person or group. */
export function resolveSpokesperson(scene: Scene, cast: Cast, phrase: Phrase, depth: number): Who {
  const noun = phrase.noun === 'attorney' ? 'lawyer' : phrase.noun
  const holder = phrase.plural ? undefined : holderOf(scene, phrase)
  if (holder !== undefined) return whoOf(cast, scene, holder)
  const client = clientOf(scene, cast, phrase)
  const body = bodyOf(scene, cast, phrase, depth) ?? backTo(scene, cast, phrase, noun, client)
  if (body !== undefined) {
    if (body.kind !== 'person') {
      cast.bodies.set(noun, body)
      if (client !== undefined) cast.bodies.set(keyOf(noun, client), body)
    }
    return body
  }
  return phrase.plural ? resolveGroup(scene, cast, phrase) : resolvePerson(scene, cast, phrase)
}

/** “the city attorney”: a person was called exactly that. */
function holderOf({ ground, titles }: Scene, { noun, head, core, reference }: Phrase): number | undefined {
  if (reference !== 'definite' || core.first === head) return undefined
  const entity = titledBefore(ground, titles, noun, core, head)
  if (entity === undefined) return undefined
  const words = ground.lower.slice(core.first, head)
  for (let index = lastBefore(titles, head), n = 0; index >= 0 && n < 40; index--, n++) {
    const title = titles[index]!
    const own = title.entity === entity ? ground.lower.slice(title.first, title.last + 1) : []
    if (words.every((word) => own.includes(word))) return entity
  }
  return undefined
}

/** The organization named in the phrase or described there. */
function bodyOf(scene: Scene, cast: Cast, phrase: Phrase, depth: number): Who | undefined {
  const { ground, entities } = scene
  const { owner, body, ownerPhrase, head, core, last } = phrase
  if (owner !== undefined && entities.all[owner]!.kind !== 'person') return whoOf(cast, scene, owner)
  const member = memberOf(scene, head, last)
  if (member !== undefined) return whoOf(cast, scene, member)
  if (owner !== undefined) return undefined
  const before = singularOf(ground.lower[head - 1] ?? '')
  if (head > core.first && organizationNouns.has(before)) return organizationBefore(scene, cast, before, head - 1)
  const range = ownerPhrase ?? body
  if (range === undefined || depth > 1) return undefined
  const inner = readPhrase(ground, entities, range)
  if (inner?.form !== 'description' || inner.reference !== 'definite' || !organizationNouns.has(inner.noun))
    return undefined
  return organizationBefore(scene, cast, inner.noun, inner.head)
}

/** “her lawyers, from the firm Roe and Partners,” */
function memberOf({ ground, entities }: Scene, head: number, last: number): number | undefined {
  let tied = false
  for (let at = head + 1; at <= last; at++) {
    const word = ground.lower[at]!
    if (/^(?:who|which|that)$/.test(word)) return undefined
    if (/^(?:from|with|at|of|for)$/.test(word)) tied = true
    const entity = entities.at[at]!
    if (tied && entity >= 0 && entities.all[entity]!.kind === 'organization') return entity
  }
  return undefined
}

const keyOf = (noun: string, client: number): string => `${noun} of ${client}`

/** “Roe's lawyers”, “her lawyers”: the entity of the person whom they speak for. */
function clientOf(scene: Scene, cast: Cast, { owner, ownerPronoun }: Phrase): number | undefined {
  if (owner !== undefined) return scene.entities.all[owner]!.kind === 'person' ? owner : undefined
  if (ownerPronoun === undefined) return undefined
  const gender = genderOfPronoun(scene.ground.lower[ownerPronoun]!)
  if (gender === undefined) return undefined
  return findPerson(scene, cast, { token: ownerPronoun, gender, isOwn: () => false })?.entity
}

/** “the spokesperson”: whoever of that word spoke last; “her lawyers”: those that spoke for her. */
function backTo(
  scene: Scene,
  cast: Cast,
  { reference, head, core, plural }: Phrase,
  noun: string,
  client: number | undefined,
): Who | undefined {
  // “the county attorneys” are no others' though the county is not named.
  const isOthers = head > core.first && organizationNouns.has(singularOf(scene.ground.lower[head - 1]!))
  if (reference !== 'definite' || isOthers) return undefined
  const body = client === undefined ? cast.bodies.get(noun) : cast.bodies.get(keyOf(noun, client))
  if (body === undefined) return undefined
  if (plural) return body
  const titled = titledBefore(scene.ground, scene.titles, noun, core, head)
  if (titled === undefined) return body
  for (let index = spokenBefore(cast, head), n = 0; index >= 0 && n < 12; index--, n++) {
    const { who } = cast.spoken[index]!
    if (who === body || who.entity === titled) return who
  }
  return undefined
}
