import { overlap, type TokenRoles } from './score-tokens.js'

/** Contents and sources share at least half of their tokens: `full.overlap` of `score_attribution.py`. */
export function agree(one: TokenRoles, other: TokenRoles): boolean {
  return overlap(one.content, other.content) >= 0.5 && overlap(one.source, other.source) >= 0.5
}

/**
 * The largest one-to-one matching of found to gold ones (augmenting paths): index of the gold one for every found one.
 * Those without content take no part.
 */
export function matchUp(
  found: readonly TokenRoles[],
  gold: readonly TokenRoles[],
  fits: (one: TokenRoles, other: TokenRoles) => boolean = agree,
): ReadonlyMap<number, number> {
  const edges = found.map((one) =>
    gold.flatMap((other, at) => (one.content.size > 0 && other.content.size > 0 && fits(one, other) ? [at] : [])),
  )
  const owner = new Map<number, number>()
  const assign = (at: number, seen: Set<number>): boolean => {
    for (const wanted of edges[at]!) {
      if (seen.has(wanted)) continue
      seen.add(wanted)
      const holder = owner.get(wanted)
      if (holder === undefined || assign(holder, seen)) {
        owner.set(wanted, at)
        return true
      }
    }
    return false
  }
  found.forEach((_, at) => {
    assign(at, new Set())
  })
  return new Map([...owner].map(([wanted, at]) => [at, wanted]))
}
