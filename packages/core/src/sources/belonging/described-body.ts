import { organizationNouns } from '../../lexicon/en/organization-nouns.js'
import { isCapitalized, singularOf } from '../ground.js'
import { organizationBefore } from '../pointing-back/organization-before.js'
import type { Cast, Who } from '../scene/cast.js'
import type { Scene } from '../scene/scene.js'

// Nouns that take up a body whatever it is called; “the laboratory” or “the agency” can be a new one.
const takingUp: ReadonlySet<string> = new Set('company firm corporation group organization organisation'.split(' '))

/** The body spoken of before that the noun at a token takes up: its name holds the noun, or the noun stands for any. */
export function describedBody(scene: Scene, cast: Cast, at: number): Who | undefined {
  const noun = singularOf(scene.ground.lower[at]!)
  const body =
    namedByNoun(scene, cast, at) ?? (takingUp.has(noun) ? organizationBefore(scene, cast, noun, at) : undefined)
  return body?.kind === 'organization' && body.entity !== undefined ? body : undefined
}

/** The body spoken of before whose name holds the noun at a token. */
export function namedByNoun(scene: Scene, cast: Cast, at: number): Who | undefined {
  const { ground, entities } = scene
  const noun = singularOf(ground.lower[at]!)
  // “the Senate Foreign Relations Committee” takes up no Senate.
  if (!organizationNouns.has(noun) || isCapitalized(ground.forms[at]!)) return undefined
  const body = organizationBefore(scene, cast, noun, at)
  if (body?.entity === undefined || body.kind !== 'organization') return undefined
  return entities.all[body.entity]!.fullest.words.includes(noun) ? body : undefined
}
