import type { RuleGround } from './rule-ground.js'

/** What several rules ask of one article, looked up for the first of them and kept with the ground. */
export function once<T>(lookUp: (ground: RuleGround) => T): (ground: RuleGround) => T {
  const known = new WeakMap<RuleGround, { readonly value: T }>()
  return (ground) => {
    const before = known.get(ground)
    if (before !== undefined) return before.value
    const value = lookUp(ground)
    known.set(ground, { value })
    return value
  }
}
