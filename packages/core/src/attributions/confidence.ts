import type { Model } from '../net/model.js'
import type { Belief } from './decode.js'

/** How sure an attribution is, from what the net believes of it: a logistic curve fitted on articles that the net was not trained on. */
export function confidenceOf({ cue, links }: Belief, depth: number, { calibration }: Model): number {
  const { bias, cue: cueWeight, links: linksWeight, nested } = calibration
  const sum = bias + cueWeight * logit(cue) + linksWeight * logit(links) + (depth > 0 ? nested : 0)
  return Math.round(1000 / (1 + Math.exp(-sum))) / 1000
}

/** Log odds, kept within those of 0.001 and 0.999. */
export function logit(chance: number): number {
  const inside = Math.min(0.999, Math.max(0.001, chance))
  return Math.log(inside / (1 - inside))
}
