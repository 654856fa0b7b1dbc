import type { Rule } from './rule.js'
import { anonymousOpinion } from './sourcing/anonymous-opinion.js'
import { bareSource } from './sourcing/bare-source.js'
import { boilerplateAnonymity } from './sourcing/boilerplate-anonymity.js'
import { unexplainedAnonymity } from './sourcing/unexplained-anonymity.js'
import { unstatedKnowledge } from './sourcing/unstated-knowledge.js'
import { unsupportedCertainty } from './wording/unsupported-certainty.js'

/** Every rule, in the order of `docs/rules.md`. */
export const allRules: readonly Rule[] = [
  bareSource,
  unexplainedAnonymity,
  boilerplateAnonymity,
  unstatedKnowledge,
  anonymousOpinion,
  unsupportedCertainty,
]
