import { allRules, type Finding, type Span, summarise } from '@whence/core'
import type { Hover, Position } from 'vscode-languageserver/node'
import { attributionAt, covers } from './attribution-at.js'
import type { Client } from './client.js'
import { type Prose, proseIn } from './prose.js'
import { type Read, rangeOf } from './reading.js'
import { attributionLines, voiceLines } from './source-lines.js'

/** Whose statement stands there, and under it the findings; undefined where there is no statement. */
export function hoverAt(reading: Read, position: Position, { hasMarkdown }: Client): Hover | undefined {
  const { document, report } = reading
  const offset = document.offsetAt(position)
  const kind = hasMarkdown ? 'markdown' : 'plaintext'
  const prose = proseIn(kind)
  const source = sourceAt(reading, offset, prose)
  const findings = report.findings.filter((one) => one.dismissed === undefined && covers(one, offset))
  const parts = [...(source === undefined ? [] : [source.lines]), ...findings.map((one) => findingLines(one, prose))]
  const span = findings[0] ?? source?.span
  if (span === undefined) return undefined
  const value = parts.map((lines) => lines.join('\n\n')).join(hasMarkdown ? '\n\n---\n\n' : '\n\n')
  return { contents: { kind, value }, range: rangeOf(document, span) }
}

function sourceAt({ report }: Read, offset: number, prose: Prose): { lines: string[]; span: Span } | undefined {
  const summary = summarise(report)
  const found = attributionAt(report, offset)
  if (found !== undefined) {
    return { lines: attributionLines(found.attribution, report, summary, prose), span: found.piece }
  }
  const sentence = report.sentences.find((one) => covers(one, offset))
  return sentence === undefined ? undefined : { lines: voiceLines(sentence, report, summary, prose), span: sentence }
}

function findingLines({ id, rule: name, level, message }: Finding, { words, bold }: Prose): string[] {
  const rule = allRules.find((one) => one.id === name)
  return [
    `${bold(`${level} ${id}, ${name}`)}: ${words(message)}`,
    ...(rule === undefined ? [] : [`Why: ${words(rule.why)}`, `For an editor: ${words(rule.editor)}`]),
  ]
}
