import type { Rule } from './rule.js'
import { anonymousOpinion } from './sourcing/anonymous-opinion.js'
import { bareSource } from './sourcing/bare-source.js'
import { boilerplateAnonymity } from './sourcing/boilerplate-anonymity.js'
import { declinedAndUnnamed } from './sourcing/declined-and-unnamed.js'
import { headlineCertainty } from './sourcing/headline-certainty.js'
import { lateAttribution } from './sourcing/late-attribution.js'
import { missingStanding } from './sourcing/missing-standing.js'
import { noAnswer } from './sourcing/no-answer.js'
import { orphanQuotation } from './sourcing/orphan-quotation.js'
import { pluralSources } from './sourcing/plural-sources.js'
import { runTogether } from './sourcing/run-together.js'
import { secondHand } from './sourcing/second-hand.js'
import { singleOrigin } from './sourcing/single-origin.js'
import { sourceMix } from './sourcing/source-mix.js'
import { unexplainedAnonymity } from './sourcing/unexplained-anonymity.js'
import { unsourcedAllegation } from './sourcing/unsourced-allegation.js'
import { unsourcedBlame } from './sourcing/unsourced-blame.js'
import { unsourcedEstimate } from './sourcing/unsourced-estimate.js'
import { unsourcedMotive } from './sourcing/unsourced-motive.js'
import { unsourcedSuperlative } from './sourcing/unsourced-superlative.js'
import { unstatedKnowledge } from './sourcing/unstated-knowledge.js'
import { eitherOr } from './wording/either-or.js'
import { exaggeration } from './wording/exaggeration.js'
import { fewToGroup } from './wording/few-to-group.js'
import { headlineForm } from './wording/headline-form.js'
import { headlineMismatch } from './wording/headline-mismatch.js'
import { loadedVerb } from './wording/loaded-verb.js'
import { loadedWord } from './wording/loaded-word.js'
import { repeatedPhrase } from './wording/repeated-phrase.js'
import { scareQuotes } from './wording/scare-quotes.js'
import { soCalled } from './wording/so-called.js'
import { unevenVerbs } from './wording/uneven-verbs.js'
import { unsupportedCertainty } from './wording/unsupported-certainty.js'
import { veiledSource } from './wording/veiled-source.js'

/** Every rule, in the order of `docs/rules.md`. */
export const allRules: readonly Rule[] = [
  sourceMix,
  bareSource,
  unexplainedAnonymity,
  boilerplateAnonymity,
  unstatedKnowledge,
  anonymousOpinion,
  singleOrigin,
  pluralSources,
  unsourcedEstimate,
  unsourcedBlame,
  unsourcedMotive,
  unsourcedAllegation,
  unsourcedSuperlative,
  lateAttribution,
  runTogether,
  orphanQuotation,
  secondHand,
  noAnswer,
  headlineCertainty,
  missingStanding,
  declinedAndUnnamed,
  loadedVerb,
  unevenVerbs,
  veiledSource,
  loadedWord,
  unsupportedCertainty,
  soCalled,
  repeatedPhrase,
  headlineForm,
  headlineMismatch,
  fewToGroup,
  scareQuotes,
  exaggeration,
  eitherOr,
]
