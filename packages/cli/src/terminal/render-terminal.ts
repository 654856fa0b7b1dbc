import { dateWords, type FindingsOptions, type Report, type Summary, showFindings, summarise } from '@whence/core'
import { chainLines } from './chain-lines.js'
import { findingLines } from './finding-lines.js'
import { cut, padEnd, widthOf, wrap } from './layout.js'
import { type Paint, paintWith } from './paint.js'
import { sourcesTable } from './sources-table.js'
import { visible } from './visible.js'

export interface TerminalOptions extends FindingsOptions {
  /** Columns of the screen; what is shown takes between 40 and 200. */
  readonly width: number
  readonly colour: boolean
}

// Lists longer than this are cut, and say so.
const longest = 15
// Prose wider than this is hard to read.
const widestProse = 96

/** The report for a terminal. Ends with a line break. */
export function renderTerminal(report: Report, { width: asked, colour, ...which }: TerminalOptions): string {
  const width = Math.min(200, Math.max(40, Math.floor(asked) || 80))
  const paint = paintWith(colour)
  const summary = summarise(report)
  const findings = showFindings(report, which)
  const { article, problems } = report
  const prose = Math.min(width, widestProse)
  const wordsAt = (spans: readonly { start: number; end: number }[]): string =>
    spans.map(({ start, end }) => visible(article.text.slice(start, end)).trim()).join(' … ')
  const parts: string[][] = [
    [...wrap(visible(article.title ?? article.input), prose).map(paint.bold), ...aboutArticle(report, prose, paint)],
    wrap(visible(summary.paragraph), prose),
    part('Whose words', voiceBars(summary, width, paint), paint),
    part('Sources', sourcesTable(summary, width, paint), paint),
    part('At second hand and beyond', chainLines(summary.chains, report, width, paint), paint),
    part(`Findings (${findings.shown + findings.more})`, findingLines(findings, report, prose, paint), paint),
    part(
      `The writer alone: ${summary.writerSentences.length} of ${summary.runningSentences.length} sentences`,
      list(
        summary.writerSentences.map((sentence) => wordsAt([sentence])),
        width,
      ),
      paint,
    ),
    part(
      'Quotations without a speaker',
      list(
        summary.orphans.map(({ content }) => wordsAt(content)),
        width,
      ),
      paint,
    ),
    part(
      'Met while reading',
      problems.flatMap(({ message }) => hanging(visible(message), prose)),
      paint,
    ),
  ]
  return parts
    .filter((lines) => lines.length > 0)
    .map((lines) => `${lines.join('\n')}\n`)
    .join('\n')
}

function part(heading: string, lines: readonly string[], paint: Paint): string[] {
  return lines.length === 0 ? [] : [paint.heading(heading), ...lines]
}

function aboutArticle({ article }: Report, width: number, paint: Paint): string[] {
  const { bylines, outlet, published, url, input } = article
  const parts = [bylines.join(', '), outlet ?? '', dateWords(published ?? ''), url ?? input].filter(
    (words) => words !== '',
  )
  return wrap(visible(parts.join(' · ')), width).map(paint.dim)
}

function list(items: readonly string[], width: number): string[] {
  const shown = items.slice(0, longest).map((words) => `- ${cut(words, width - 2)}`)
  const more = items.length - shown.length
  return more > 0 ? [...shown, `  … and ${more} more`] : shown
}

function hanging(words: string, width: number): string[] {
  return wrap(words, width - 2).map((line, index) => `${index === 0 ? '- ' : '  '}${line}`)
}

/** One bar a voice: the writer's of another make than the sources', so that both can be told apart without colour. */
function voiceBars({ voices }: Summary, width: number, paint: Paint): string[] {
  const shown = voices.slice(0, longest)
  const labels = shown.map(({ label, isMember }) =>
    cut(`${isMember ? '└ ' : ''}${visible(label)}`, Math.floor(width * 0.4)),
  )
  const figures = shown.map(({ shareWords }) => shareWords.replace('under 1', '<1'))
  const column = Math.max(0, ...labels.map(widthOf))
  const room = Math.min(60, width - column - 3 - Math.max(0, ...figures.map(widthOf)))
  const most = Math.max(0.01, ...shown.map(({ share }) => share))
  const lines = shown.map(({ speaker, share }, index) => {
    const length = Math.max(1, Math.round((share / most) * room))
    const bar = speaker === 'writer' ? paint.writer('░'.repeat(length)) : paint.source('█'.repeat(length))
    return `${padEnd(labels[index]!, column)}  ${bar} ${figures[index]!}`
  })
  const more = voices.length - shown.length
  return more > 0 ? [...lines, `… and ${more} more`] : lines
}
