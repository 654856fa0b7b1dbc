import type { Finding, Report, ShownFindings } from '@whence/core'
import { cut, wrap } from './layout.js'
import type { Paint } from './paint.js'
import { visible } from './visible.js'

/** Findings by what to do next: level, id and rule, the words, and below them what is there. */
export function findingLines({ groups, more }: ShownFindings, report: Report, width: number, paint: Paint): string[] {
  const lines = groups.flatMap(({ next, findings }, index) => [
    ...(index === 0 ? [] : ['']),
    paint.bold(next),
    ...findings.flatMap((finding) => linesOf(finding, report, width, paint)),
  ])
  return more === 0 ? lines : [...lines, '', `… and ${more} more, none graver: --all shows them`]
}

function linesOf(finding: Finding, { article }: Report, width: number, paint: Paint): string[] {
  const { id, rule, level, message, start, end } = finding
  const words = cut(visible(`“${article.text.slice(start, end).trim()}”`), width - 2)
  const head = cut(visible(`${level} ${id}, ${rule}`), width - 2)
  return [
    `- ${paint.level[level](head)}`,
    `  ${words}`,
    ...wrap(visible(message), width - 2).map((line) => `  ${line}`),
  ]
}
