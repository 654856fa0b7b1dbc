import { extractArticle } from './article/extract-article.js'
import { findAttributions } from './attributions/find-attributions.js'
import { traceChains } from './chains/trace-chains.js'
import type { Capture } from './model/capture.js'
import type { Dismissal } from './model/dismissal.js'
import type { Report } from './model/report.js'
import type { Model } from './net/model.js'
import { makeReport } from './report.js'
import { checkRules } from './rules/check-rules.js'
import { rulesOf } from './rules/profiles.js'
import { resolveSources } from './sources/resolve-sources.js'
import { readWords } from './text/read-words.js'
import { giveVoices } from './voices/give-voices.js'

/**
 * Reads one page or text. The same bytes and model always give the same report. An article in another language than English is
 * named as such and not analysed. Throws `UnreadableCapture` if there is nothing to read.
 */
export function read(
  capture: Capture,
  model: Model,
  rules = rulesOf('default'),
  dismissals: readonly Dismissal[] = [],
): Report {
  const { article, problems } = extractArticle(capture)
  if ((article.language ?? 'en') !== 'en') return makeReport({ article, ...unread, problems }, model)
  const { words, seen } = readWords(article, model)
  const found = findAttributions(words, seen, article, model)
  const { attributions, sources } = resolveSources(found, words, article)
  const chains = traceChains(attributions, sources, article)
  const voiced = giveVoices(attributions, sources, words, article)
  const reading = { article, attributions, sources, chains, ...voiced }
  const checked = checkRules({ ...reading, words }, rules, dismissals)
  return makeReport({ ...reading, findings: checked.findings, problems: [...problems, ...checked.problems] }, model)
}

const unread = { attributions: [], sources: [], chains: [], sentences: [], voices: [], findings: [] }
