import type { Attribution } from '../model/attribution.js'
import type { TokenRange } from '../model/span.js'
import type { RuleGround } from './rule-ground.js'

/** For each token the outermost attribution whose content holds it. */
export function outermostOwners({ attributions, saidIn }: RuleGround): (token: number) => Attribution | undefined {
  const byId = new Map(attributions.map((one) => [one.id, one]))
  const tops = attributions.map((one) => {
    let top = one
    for (let step = 0; top.within !== undefined && step < 20; step++) top = byId.get(top.within) ?? top
    return top
  })
  return (token) => (saidIn[token]! < 0 ? undefined : tops[saidIn[token]!])
}

/** The attribution that holds most of the tokens, if it holds more than half. */
export function ownerOfMost(
  ownerOf: (token: number) => Attribution | undefined,
  { first, last }: TokenRange,
): Attribution | undefined {
  const counts = new Map<Attribution, number>()
  for (let at = first; at <= last; at++) {
    const owner = ownerOf(at)
    if (owner !== undefined) counts.set(owner, (counts.get(owner) ?? 0) + 1)
  }
  for (const [owner, count] of counts) if (count * 2 > last - first + 1) return owner
  return undefined
}
