import type { FoundAttribution } from '../../attributions/found.js'
import type { TokenRange } from '../../model/span.js'
import { rangeOf } from '../ground.js'
import type { Scene } from '../scene/scene.js'

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

/** Attributions with a place in the text: those at the top first, then in text order. */
export function placeAttributions(found: readonly FoundAttribution[], { ground }: Scene): readonly Placed[] {
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
