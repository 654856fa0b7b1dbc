import type { Rule } from './rule.js'
import { bareSource } from './sourcing/bare-source.js'
import { declinedAndUnnamed } from './sourcing/declined-and-unnamed.js'
import { pluralSources } from './sourcing/plural-sources.js'
import { secondHand } from './sourcing/second-hand.js'
import { singleOrigin } from './sourcing/single-origin.js'
import { sourceMix } from './sourcing/source-mix.js'
import { unsupportedCertainty } from './wording/unsupported-certainty.js'

/** Every rule, in the order of `docs/rules.md`. */
export const allRules: readonly Rule[] = [
  sourceMix,
  bareSource,
  singleOrigin,
  pluralSources,
  secondHand,
  declinedAndUnnamed,
  unsupportedCertainty,
]
