import type { FoundAttribution } from '../attributions/found.js'
import { spokespeople } from '../lexicon/en/title-nouns.js'
import type { TokenRange } from '../model/span.js'
import type { Cast, Who } from './cast.js'
import { rangeOf } from './ground.js'
import { resolveSource } from './resolve-source.js'
import type { Scene } from './scene.js'
import { speakerWithoutSource } from './without-source.js'

/** An attribution with its places in tokens. */
export interface Placed {
  readonly found: FoundAttribution
  readonly source?: TokenRange
  readonly cue?: TokenRange
  /** The first piece of content. */
  readonly content?: TokenRange
  /** Where it is taken to stand: its source, else its cue, else its content. */
  readonly token: number
  readonly depth: number
}

/** Who speaks in each attribution, by its id. Those at the top first, in text order; then what they report of others. */
export function giveSpeakers(found: readonly FoundAttribution[], scene: Scene, cast: Cast): ReadonlyMap<string, Who> {
  const placed = place(found, scene)
  const speakers = new Map<string, Who>()
  const byId = new Map(placed.map((one) => [one.found.id, one]))
  const top = placed.filter(({ depth }) => depth === 0)
  for (const one of top) {
    const who = one.source && resolveSource(one, one.source, scene, cast)
    if (who === undefined) continue
    speakers.set(one.found.id, who)
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
      ? resolveSource(one, one.source, scene, cast, { placed: byId.get(one.found.within!), who: parent })
      : inherits(one, scene)
        ? parent
        : undefined
    if (who !== undefined) speakers.set(one.found.id, who)
  }
  return speakers
}

function place(found: readonly FoundAttribution[], { ground }: Scene): readonly Placed[] {
  const byId = new Map(found.map((one) => [one.id, one]))
  const depths = new Map<string, number>()
  const depthOf = (one: FoundAttribution): number => {
    const chain: string[] = []
    let at: FoundAttribution | undefined = one
    while (at !== undefined && !depths.has(at.id) && chain.length < 50) {
      chain.push(at.id)
      at = at.within === undefined ? undefined : byId.get(at.within)
    }
    let depth = at === undefined ? -1 : (depths.get(at.id) ?? -1)
    for (const id of chain.reverse()) depths.set(id, ++depth)
    return depths.get(one.id)!
  }
  const placed: Placed[] = []
  for (const one of found) {
    const source = widest(one.source.map((span) => rangeOf(ground, span)))
    const cue = one.cue[0] && rangeOf(ground, one.cue[0])
    const content = one.content[0] && rangeOf(ground, one.content[0])
    const token = (source ?? cue ?? content)?.first
    if (token === undefined) continue
    placed.push({
      found: one,
      token,
      depth: depthOf(one),
      ...(source === undefined ? {} : { source }),
      ...(cue === undefined ? {} : { cue }),
      ...(content === undefined ? {} : { content }),
    })
  }
  return placed.sort((a, b) => a.depth - b.depth || a.token - b.token)
}

function widest(ranges: readonly (TokenRange | undefined)[]): TokenRange | undefined {
  let best: TokenRange | undefined
  for (const range of ranges)
    if (range && (best === undefined || range.last - range.first > best.last - best.first)) best = range
  return best
}

/** “She recalled telling …”: a participle or infinitive without a subject takes the one of the attribution around it. */
function inherits({ cue }: Placed, { ground }: Scene): boolean {
  if (cue === undefined) return false
  return /^(?:VBG|VB|TO)$/.test(ground.tokens[cue.first]!.tag)
}
