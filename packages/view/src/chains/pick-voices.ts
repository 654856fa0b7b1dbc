import { type ChainGraph, type Voice, writer } from './chain-graph.js'

/** The voices that matter most, each with those it is heard through: first those of chains, then those heard most often. */
export function pickVoices({ voices, wayTo, passings }: ChainGraph, most: number): ReadonlySet<string> {
  const passOn = new Set(passings.filter(({ from }) => from !== writer).map(({ from }) => from))
  const isInChain = ({ key, furthest }: Voice): number => Number(furthest > 1 || passOn.has(key))
  const ranked = voices
    .filter(({ key }) => key !== writer)
    .sort((a, b) => isInChain(b) - isInChain(a) || b.attributions.length - a.attributions.length)
  const picked = new Set([writer])
  for (const { attributions } of ranked) {
    const missing = wayTo(attributions[0]!.id).filter((key) => !picked.has(key))
    if (picked.size + missing.length <= most + 1) for (const key of missing) picked.add(key)
  }
  return picked
}
