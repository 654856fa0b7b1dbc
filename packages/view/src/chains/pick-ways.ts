import { type ChainGraph, type Way, writer } from './chain-graph.js'

/** The ways of what one voice has from another, the longest first: who is heard directly needs no drawing. If there are none, all ways. */
export function pickWays(graph: ChainGraph, most: number): readonly Way[] {
  const all = allWays(graph)
  const chains = all.filter((way) => graph.told.has(way.join('\n')))
  const drawn = new Set([writer])
  return (chains.length > 0 ? chains : all).filter((way) => {
    const missing = way.filter((key) => !drawn.has(key))
    if (drawn.size + missing.length > most + 1) return false
    for (const key of missing) drawn.add(key)
    return true
  })
}

/** Every way once, the longest first, in text order; of those heard directly, the most frequent first. */
export function allWays({ voices, ways }: ChainGraph): readonly Way[] {
  const times = new Map(voices.map(({ key, attributions }) => [key, attributions.length]))
  const timesOf = (way: Way): number => (way.length > 2 ? 0 : (times.get(way.at(-1)!) ?? 0))
  const different = new Map(ways.map((way) => [way.join('\n'), way]))
  return [...different.values()].sort((a, b) => b.length - a.length || timesOf(b) - timesOf(a))
}
