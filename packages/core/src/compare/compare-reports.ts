import type { Report } from '../model/report.js'
import type { Comparison } from './comparison.js'
import { findLoneStatements } from './find-lone-statements.js'
import { findSameUtterances } from './find-same-utterances.js'
import { introduceSame } from './introduce-same.js'
import { matchSources } from './match-sources.js'

/** What two to six articles on one event have in common and what stands in one alone. */
export function compareReports(reports: readonly Report[]): Comparison {
  if (reports.length < 2 || reports.length > 6)
    throw new Error(`Cannot compare ${reports.length} ${reports.length === 1 ? 'report' : 'reports'}: give two to six.`)
  const matched = matchSources(reports)
  return {
    sources: matched.filter(({ voices }) => voices.some(({ heard }) => heard > 0)),
    unnamed: reports.map(unnamedOf),
    utterances: findSameUtterances(reports, matched),
    statements: findLoneStatements(reports),
    introductions: introduceSame(reports, matched),
  }
}

function unnamedOf({ sources, attributions }: Report): readonly string[] {
  const heard = new Set(attributions.map(({ speaker }) => speaker))
  return sources.filter(({ id, name }) => name === undefined && heard.has(id)).map(({ id }) => id)
}
