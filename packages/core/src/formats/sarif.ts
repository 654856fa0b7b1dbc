import type { Article } from '../model/article.js'
import type { Finding, Problem, Report } from '../model/report.js'
import type { Span } from '../model/span.js'
import { allRules } from '../rules/all-rules.js'
import { artifactUri, regionFinder } from './sarif-places.js'
import { sarifLevel, sarifRule } from './sarif-rules.js'
import { shorten, wordsOf } from './wording.js'

/** The findings of an article as SARIF 2.1.0, one run. Dismissed ones are suppressed, with their reason. */
export function toSarif(report: Report): string {
  const { article, findings, problems, madeBy } = report
  const location = locationsIn(article)
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Whence', version: madeBy.version, rules: allRules.map(sarifRule) } },
        columnKind: 'utf16CodeUnits',
        artifacts: [{ location: { uri: artifactUri(article) } }],
        results: findings.map((finding) => resultOf(finding, article, location)),
        invocations: [
          {
            executionSuccessful: true,
            toolExecutionNotifications: problems.map((problem) => notificationOf(problem, article)),
          },
        ],
      },
    ],
  }
  return `${JSON.stringify(log, null, 2)}\n`
}

function resultOf(finding: Finding, article: Article, location: (span: Span) => object) {
  const { id, rule, level, message, fingerprint, related, dismissed } = finding
  const ruleIndex = allRules.findIndex((one) => one.id === rule)
  return {
    ruleId: rule,
    ...(ruleIndex < 0 ? {} : { ruleIndex }),
    level: sarifLevel(level),
    message: { text: plain(`${message} “${shorten(wordsOf(article, finding), 140)}”`) },
    locations: [location(finding)],
    ...(related.length === 0
      ? {}
      : {
          relatedLocations: related.map((span) => ({
            ...location(span),
            message: { text: plain(`“${shorten(wordsOf(article, span), 140)}”`) },
          })),
        }),
    // Of the words and their sentence, not of the file: one of the marks that tell a result, not the only one.
    ...(fingerprint === undefined ? {} : { partialFingerprints: { 'whence/v1': fingerprint } }),
    // Where one result says whether it is suppressed, all must.
    suppressions: dismissed === undefined ? [] : [{ kind: 'external', justification: dismissed.reason }],
    properties: { id },
  }
}

function notificationOf({ stage, code, message }: Problem, article: Article) {
  return {
    level: 'note',
    descriptor: { id: code },
    message: { text: plain(message) },
    locations: [{ physicalLocation: { artifactLocation: { uri: artifactUri(article) } } }],
    properties: { stage },
  }
}

function locationsIn(article: Article): (span: Span) => object {
  const uri = artifactUri(article)
  const regionOf = regionFinder(article)
  return (span) => ({
    physicalLocation: { artifactLocation: { uri }, ...(regionOf === undefined ? {} : { region: regionOf(span) }) },
  })
}

/** Words that a viewer of SARIF takes neither for a placeholder nor for a link. */
function plain(words: string): string {
  return words.replace(/[{}]/g, '$&$&').replace(/\]\(/g, '] (')
}
