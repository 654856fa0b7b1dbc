import type { FoundAttribution } from '../../attributions/found.js'
import { spokespeople } from '../../lexicon/en/title-nouns.js'
import { isFirstPerson } from '../pointing-back/resolve-pronoun.js'
import type { Cast, Who } from '../scene/cast.js'
import type { Scene } from '../scene/scene.js'
import { type Placed, placeAttributions } from './place-attributions.js'
import { resolveSource } from './resolve-source.js'
import { speakerWithoutSource } from './without-source.js'

const mostDeep = 50

/** Who speaks in each attribution, by its id. Those at the top first, in text order; then what they report of others. */
export function giveSpeakers(found: readonly FoundAttribution[], scene: Scene, cast: Cast): ReadonlyMap<string, Who> {
  const placed = placeAttributions(found, scene)
  const speakers = new Map<string, Who>()
  const byId = new Map(placed.map((one) => [one.found.id, one]))
  const top = placed.filter(({ depth }) => depth === 0)
  const isHeadline = ({ token }: Placed) => scene.headline[token] === 1
  // A headline speaks of those whom the text brings in.
  for (const one of [...top.filter((other) => !isHeadline(other)), ...top.filter(isHeadline)]) {
    const who = one.source && resolveSource(one, one.source, scene, cast)
    if (who === undefined) continue
    speakers.set(one.found.id, who)
    if (isHeadline(one)) continue
    const noun = who.kind === 'person' ? undefined : scene.ground.lower[who.phrases.at(-1)?.head ?? -1]
    cast.spoken.push({ token: one.token, who, ...(noun !== undefined && spokespeople.has(noun) ? { noun } : {}) })
  }
  for (const [index, one] of top.entries()) {
    if (one.source !== undefined) continue
    const resumed = one.found.resumes === undefined ? undefined : speakers.get(one.found.resumes)
    const who = resumed ?? speakerWithoutSource(top, index, speakers, scene, cast)
    if (who !== undefined) speakers.set(one.found.id, who)
  }
  for (const one of placed) {
    if (one.depth === 0) continue
    const parent = speakers.get(one.found.within!)
    const who = one.source
      ? resolveSource(one, one.source, scene, cast, {
          placed: byId.get(one.found.within!),
          who: parent,
          voices: voicesAround(one, byId, speakers, scene),
        })
      : inherits(one, scene)
        ? parent
        : undefined
    if (who !== undefined) speakers.set(one.found.id, who)
  }
  return speakers
}

/** Whose own words stand here: they say “I” of themselves, and “he” of others. */
function voicesAround(
  one: Placed,
  byId: ReadonlyMap<string, Placed>,
  speakers: ReadonlyMap<string, Who>,
  { ground, quoted }: Scene,
): ReadonlySet<Who> {
  const voices = new Set<Who>()
  let at = byId.get(one.found.within!)
  for (let step = 0; at !== undefined && step < mostDeep; step++) {
    const who = speakers.get(at.found.id)
    const isQuoted = quoted[one.token] === 1 && quoted[at.token] !== 1
    if (who !== undefined && (isQuoted || (at.source !== undefined && isFirstPerson(ground.lower[at.source.first]!))))
      voices.add(who)
    at = at.found.within === undefined ? undefined : byId.get(at.found.within)
  }
  return voices
}

/** “She recalled telling …”: a participle or infinitive without a subject takes the one of the attribution around it. */
function inherits({ cue }: Placed, { ground }: Scene): boolean {
  if (cue === undefined) return false
  return /^(?:VBG|VB|TO)$/.test(ground.tokens[cue.first]!.tag)
}
