import type { Report } from '../../model/report.js'
import { anchor } from '../addresses.js'
import type { ChainNode } from '../chain-tree.js'
import { directnessParts, kindWords, removesWord } from '../directness.js'
import { rowsOf, type SourceFamily, shareWords } from '../families.js'
import { type GroupedSources, groupSources } from '../group-sources.js'
import { noteNumber } from '../marks/note.js'
import { saidOf } from '../said-of.js'
import type { ShownFindings } from '../shown-findings.js'
import type { SourceRow, Summary } from '../summary.js'
import { tonesOf } from '../tones.js'
import { capitalised, shorten, wordsOf, wordsOfAll } from '../wording.js'
import { findingsList } from './findings-html.js'
import { el, type Html, isolated, joined } from './markup.js'
import { swatch } from './voices-html.js'

/** What stands beside the article. A panel with nothing to show says so only where that is news to a reader. */
export function panels(report: Report, summary: Summary, findings: ShownFindings): Html {
  const { article, problems } = report
  const grouped = groupSources(summary.families)
  const sentenceNumber = new Map(report.sentences.map((sentence, index) => [sentence, index + 1]))
  return joined(
    panel('sources', `Sources (${grouped.heard.flatMap(rowsOf).length})`, sourcesTable(report, summary, grouped)),
    panel('chains', 'At second hand and beyond', chainTree(report, summary)),
    panel('findings', `Findings (${findings.shown + findings.more})`, findingsList(report, findings)),
    panel(
      'writer-alone',
      `The writer alone (${summary.writerSentences.length})`,
      list(
        'Sentences that no source stands behind.',
        summary.writerSentences.map((sentence) =>
          el('a', { href: `#w${sentenceNumber.get(sentence)}` }, isolated(shorten(wordsOf(article, sentence), 110))),
        ),
      ),
    ),
    panel(
      'orphans',
      'Quotations without a speaker',
      list(
        'Quoted words that the article gives to nobody.',
        summary.orphans.map(({ id, content }) =>
          el('a', { href: `#${anchor('', id)}` }, isolated(shorten(wordsOfAll(article, content), 140))),
        ),
      ),
    ),
    panel(
      'problems',
      'Met while reading',
      list(
        '',
        problems.map(({ message }) => joined(isolated(message))),
      ),
    ),
  )
}

function panel(id: string, heading: string, body: Html | undefined): Html | undefined {
  if (!body) return undefined
  return el('section', { class: 'panel', id, 'aria-labelledby': `${id}-h` }, el('h2', { id: `${id}-h` }, heading), body)
}

function list(about: string, items: readonly Html[]): Html | undefined {
  if (items.length === 0) return undefined
  const entries = items.map((item) => el('li', {}, item))
  return joined(about === '' ? undefined : el('p', { class: 'about' }, about), el('ul', {}, ...entries))
}

function sourcesTable(report: Report, summary: Summary, { heard, others }: GroupedSources): Html | undefined {
  if (summary.sources.length === 0) return undefined
  const toneOf = tonesOf(summary)
  const head = el(
    'tr',
    {},
    el('th', { scope: 'col' }, 'Who'),
    el('th', { scope: 'col' }, 'How directly'),
    el('th', { scope: 'col', class: 'figure' }, 'Removes'),
    el('th', { scope: 'col', class: 'figure' }, 'Words'),
  )
  const show = (row: SourceRow, family?: SourceFamily): Html => sourceRow(report, row, toneOf(row.source.id), family)
  const apart = others.map(({ words, rows }) => {
    const heading = el('th', { scope: 'rowgroup', class: 'apart', colspan: 4 }, capitalised(words))
    return el('tbody', {}, el('tr', {}, heading), ...rows.map((row) => show(row)))
  })
  return el(
    'table',
    {},
    el('thead', {}, head),
    el('tbody', {}, ...heard.flatMap((family) => rowsOf(family).map((row) => show(row, family)))),
    ...apart,
  )
}

function sourceRow({ article }: Report, row: SourceRow, tone: string, family?: SourceFamily): Html {
  const { source, attributions } = row
  const { office, standing } = saidOf(article, source)
  const places = attributions.map(({ id }) =>
    joined(' ', el('a', { class: 'place', href: `#${anchor('', id)}` }, noteNumber(id))),
  )
  const forms = directnessParts(row).flatMap((words, index) => [
    index === 0 ? '' : ', ',
    el('span', { class: 'form' }, words),
  ])
  const isMember = family !== undefined && family.head !== row
  return el(
    'tr',
    { id: anchor('', source.id), class: isMember ? `${source.naming} member` : source.naming },
    el(
      'th',
      { scope: 'row' },
      swatch(tone),
      ' ',
      el('span', { class: 'who' }, isolated(capitalised(row.label))),
      el('span', { class: 'kind' }, kindWords(source)),
      ...[office, standing].map((words) =>
        words === undefined ? undefined : el('span', { class: 'title-words' }, isolated(words)),
      ),
    ),
    el('td', {}, ...forms, places.length > 0 ? el('span', { class: 'places' }, 'at', ...places) : undefined),
    el('td', { class: 'figure' }, removesWord(row)),
    el('td', { class: 'figure' }, shareWords(row, family)),
  )
}

function chainTree(report: Report, { chains }: Summary): Html | undefined {
  if (chains.length === 0) return undefined
  return el('ul', { class: 'tree' }, ...chains.map((node) => branch(report, node, 0)))
}

function branch(report: Report, { label, speaker, attributions, children }: ChainNode, depth: number): Html {
  const name = isolated(capitalised(label))
  const words = (depth === 0 ? [] : attributions).map(({ id, cue, content }) =>
    el(
      'span',
      { class: 'passed' },
      el('a', { class: 'place', href: `#${anchor('', id)}` }, noteNumber(id)),
      ' ',
      el('i', {}, isolated(wordsOfAll(report.article, cue))),
      ' ',
      isolated(shorten(wordsOfAll(report.article, content), 110)),
    ),
  )
  return el(
    'li',
    {},
    speaker === undefined
      ? el('span', { class: 'who' }, name)
      : el('a', { class: 'who', href: `#${anchor('', speaker)}` }, name),
    ...words,
    children.length > 0 ? el('ul', {}, ...children.map((child) => branch(report, child, depth + 1))) : undefined,
  )
}
