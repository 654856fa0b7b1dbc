import type { Article } from '../model/article.js'
import type { Report } from '../model/report.js'
import type { ChainNode } from './chain-tree.js'
import { directnessOf, kindWords, removesWord } from './directness.js'
import { rowsOf, type SourceFamily, shareWords } from './families.js'
import { isCalledByFirstWords } from './first-words.js'
import { type FindingsOptions, type ShownFindings, showFindings } from './shown-findings.js'
import { type SourceRow, type Summary, summarise } from './summary.js'
import { capitalised, dateWords, moreFindings, percentWord, shorten, wordsOf, wordsOfAll } from './wording.js'

/** The report as a Markdown document. Words of the article are escaped, so they stay words. */
export function toMarkdown(report: Report, options: FindingsOptions = {}): string {
  const summary = summarise(report)
  const findings = showFindings(report, options)
  const parts = [
    `# ${plain(report.article.title ?? report.article.input)}`,
    lineAboutArticle(report),
    plain(summary.paragraph),
    section('Whose words', voicesTable(summary)),
    section('Sources', sourcesTable(report, summary)),
    section('Voices at second hand and beyond', summary.chains.map((node) => chainLines(report, node, 0)).join('\n')),
    section(`Findings (${findings.shown + findings.more})`, findingGroups(report, findings)),
    section(
      'Sentences that rest on the writer alone',
      list(summary.writerSentences.map((s) => wordsOf(report.article, s))),
    ),
    section(
      'Quotations without a speaker',
      list(summary.orphans.map(({ content }) => wordsOfAll(report.article, content))),
    ),
    section('Every attribution', attributionsTable(report, summary)),
    section('Problems met while reading', list(report.problems.map(({ message }) => message))),
    `<sub>Read by Whence ${plain(report.madeBy.version)}, model ${plain(report.madeBy.model)}. It describes the text and does not judge it.</sub>`,
  ]
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}

function section(heading: string, body: string): string {
  return body === '' ? '' : `## ${heading}\n\n${body}`
}

function lineAboutArticle({ article }: Report): string {
  const { bylines, outlet, published, url } = article
  const place = url ?? (isCalledByFirstWords(article) ? '' : article.input)
  const parts = [bylines.join(', '), outlet ?? '', dateWords(published ?? ''), place].filter((part) => part !== '')
  return plain(parts.join(' · '))
}

function voicesTable({ voices }: Summary): string {
  const rows = voices.map(({ label, words, share, percent }) => [
    plain(label),
    String(words),
    percentWord(percent, share),
    '█'.repeat(Math.round(share * 40)),
  ])
  return table(['Voice', 'Words', 'Share', ''], rows)
}

function sourcesTable({ article }: Report, { families }: Summary): string {
  const rows = families.flatMap((family) => rowsOf(family).map((row) => sourceCells(article, row, family)))
  return table(['Who', 'What', 'Times', 'How directly', 'Removes', 'Words'], rows)
}

function sourceCells(article: Article, row: SourceRow, family: SourceFamily): string[] {
  const who = row.source.title ? `${row.label} (${wordsOf(article, row.source.title)})` : row.label
  return [
    `${row === family.head ? '' : '└ '}${plain(who)}`,
    kindWords(row.source),
    String(row.attributions.length),
    directnessOf(row),
    removesWord(row),
    shareWords(row, family),
  ]
}

function chainLines(report: Report, node: ChainNode, depth: number): string {
  const indent = '  '.repeat(depth)
  const lines = [`${indent}- ${plain(capitalised(node.label))}`]
  for (const { cue, content } of depth > 0 ? node.attributions : []) {
    const said = [wordsOfAll(report.article, cue), shorten(wordsOfAll(report.article, content), 160)]
    lines.push(
      `${indent}  - ${said
        .filter((words) => words !== '')
        .map(plain)
        .join(' → ')}`,
    )
  }
  return [...lines, ...node.children.map((child) => chainLines(report, child, depth + 1))].join('\n')
}

function findingGroups({ article }: Report, { groups, more }: ShownFindings): string {
  const parts = groups.map(({ next, findings }) => {
    const items = findings.map((finding) => {
      const { id, rule, level, message } = finding
      return `- **${level}** ${plain(id)}: “${plain(shorten(wordsOf(article, finding), 140))}” ${plain(message)} (${plain(rule)})`
    })
    return `### ${next}\n\n${items.join('\n')}`
  })
  return [...parts, ...(more === 0 ? [] : [plain(moreFindings(more))])].join('\n\n')
}

function attributionsTable({ article, attributions }: Report, { whoSays, removesOf }: Summary): string {
  const rows = attributions.map((one) => [
    one.id,
    plain(whoSays(one)),
    plain(wordsOfAll(article, one.cue)),
    plain(shorten(wordsOfAll(article, one.content), 200)),
    one.form,
    one.act,
    String(removesOf.get(one.id) ?? ''),
    one.confidence.toFixed(2),
  ])
  return table(['', 'Who', 'Cue', 'What', 'Form', 'Act', 'Removes', 'Confidence'], rows)
}

function list(items: readonly string[]): string {
  return items.map((item) => `- ${plain(item)}`).join('\n')
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return ''
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n')
}

/** Every mark that Markdown or HTML could read as its own; controls and turns of direction become visible. */
function plain(words: string): string {
  return (
    words
      .replace(/\s+/g, (space) => (space === '\u00a0' ? space : ' '))
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
      .replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '\ufffd')
      .replace(/&/g, '&amp;')
      .replace(/</g, '&lt;')
      .replace(/>/g, '&gt;')
      .replace(/[\\`*_{}[\]()#+!|~$-]/g, (mark) => (mark === '-' || mark === '(' || mark === ')' ? mark : `\\${mark}`))
      // A list at the line's start: `- `, `1. `, `1) `.
      .replace(/^(\d{0,9})([-.)])/, '$1\\$2')
  )
}
