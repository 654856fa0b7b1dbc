import { allRules, type Finding, type Level, linkOf, type Problem } from '@whence/core'
import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver/node'
import { rulesPage } from '../rules-page.js'
import { visible } from '../terminal/visible.js'
import type { Client } from './client.js'
import { type Read, type Reading, rangeOf } from './reading.js'
import { shortWords } from './short-words.js'

/** The findings that nobody has set aside, and what else is to be said of the document, at its beginning. */
export function diagnosticsOf(reading: Reading, client: Client): Diagnostic[] {
  switch (reading.kind) {
    case 'blank':
      return []
    case 'unread':
      return [
        { ...atBeginning, severity: DiagnosticSeverity.Warning, code: 'unread', message: visible(reading.message) },
      ]
    case 'read': {
      const { findings, problems } = reading.report
      return [
        ...problems.filter(({ code }) => !unsaid.has(code)).map(ofProblem),
        ...findings.filter(({ dismissed }) => dismissed === undefined).map((one) => ofFinding(one, reading, client)),
      ]
    }
  }
}

const source = 'whence'
const atBeginning = { source, range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } } }

// An article that is being written begins as a stub; a buffer has no bytes.
const unsaid: ReadonlySet<string> = new Set(['stub', 'encoding'])

const severities: Readonly<Record<Level, DiagnosticSeverity>> = {
  note: DiagnosticSeverity.Information,
  warning: DiagnosticSeverity.Warning,
  problem: DiagnosticSeverity.Error,
}

function ofProblem({ code, message }: Problem): Diagnostic {
  return { ...atBeginning, severity: DiagnosticSeverity.Information, code, message: visible(message) }
}

function ofFinding(finding: Finding, { document, report }: Read, client: Client): Diagnostic {
  const { rule, level, message, related } = finding
  const href = client.hasLinks ? explanationOf(rule) : undefined
  return {
    source,
    range: rangeOf(document, finding),
    severity: severities[level],
    code: rule,
    ...(href === undefined ? {} : { codeDescription: { href } }),
    message: visible(message),
    ...(related.length === 0 || !client.hasRelated
      ? {}
      : {
          relatedInformation: related.map((span) => ({
            location: { uri: document.uri, range: rangeOf(document, span) },
            message: `“${shortWords(report.article.text.slice(span.start, span.end))}”`,
          })),
        }),
  }
}

/** Where it is said why the rule is there: in the page of rules, else in the guide behind it. */
function explanationOf(rule: string): string | undefined {
  if (rulesPage !== undefined) return `${rulesPage.href}#${rule}`
  const says = allRules.find(({ id }) => id === rule)?.guides[0]
  return says === undefined ? undefined : linkOf(says)
}
