import type { Rule } from './rule.js'
import { bareSource } from './sourcing/bare-source.js'
import { headlineCertainty } from './sourcing/headline-certainty.js'
import { unsourcedAllegation } from './sourcing/unsourced-allegation.js'
import { unsourcedBlame } from './sourcing/unsourced-blame.js'
import { unsourcedEstimate } from './sourcing/unsourced-estimate.js'
import { unsourcedMotive } from './sourcing/unsourced-motive.js'
import { unsourcedSuperlative } from './sourcing/unsourced-superlative.js'
import { headlineForm } from './wording/headline-form.js'
import { headlineMismatch } from './wording/headline-mismatch.js'
import { unsupportedCertainty } from './wording/unsupported-certainty.js'

/** Every rule, in the order of `docs/rules.md`. */
export const allRules: readonly Rule[] = [
  bareSource,
  unsourcedEstimate,
  unsourcedBlame,
  unsourcedMotive,
  unsourcedAllegation,
  unsourcedSuperlative,
  headlineCertainty,
  unsupportedCertainty,
  headlineForm,
  headlineMismatch,
]
