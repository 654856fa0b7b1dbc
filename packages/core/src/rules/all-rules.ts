import type { Rule } from './rule.js'
import { bareSource } from './sourcing/bare-source.js'
import { eitherOr } from './wording/either-or.js'
import { exaggeration } from './wording/exaggeration.js'
import { fewToGroup } from './wording/few-to-group.js'
import { loadedWord } from './wording/loaded-word.js'
import { repeatedPhrase } from './wording/repeated-phrase.js'
import { scareQuotes } from './wording/scare-quotes.js'
import { soCalled } from './wording/so-called.js'
import { unsupportedCertainty } from './wording/unsupported-certainty.js'
import { veiledSource } from './wording/veiled-source.js'

/** Every rule, in the order of `docs/rules.md`. */
export const allRules: readonly Rule[] = [
  bareSource,
  veiledSource,
  loadedWord,
  unsupportedCertainty,
  soCalled,
  repeatedPhrase,
  fewToGroup,
  scareQuotes,
  exaggeration,
  eitherOr,
]
