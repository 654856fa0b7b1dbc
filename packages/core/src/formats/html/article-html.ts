import type { Report } from '../../model/report.js'
import { anchor } from '../addresses.js'
import { articleMarks } from '../marks/article-marks.js'
import { articleRows } from '../marks/article-rows.js'
import { nestMarks } from '../marks/nest-marks.js'
import { type Note, noteOf } from '../marks/note.js'
import type { ShownFindings } from '../shown-findings.js'
import type { Summary } from '../summary.js'
import { noteAnchor } from './anchors.js'
import { hoverGroups, markWriter } from './mark-html.js'
import { el, type Html, isolated } from './markup.js'

const elementOf = {
  title: 'h1',
  heading: 'h2',
  paragraph: 'p',
  quote: 'blockquote',
  'list-item': 'p',
  caption: 'p',
} as const

/** Every block of the article with its marks, each beside the notes on the attributions that begin in it. */
export function articleHtml(
  report: Report,
  summary: Summary,
  findings: ShownFindings,
): { title?: Html; rows: readonly Html[] } {
  const { article, attributions } = report
  const marks = articleMarks(report, findings)
  const parts = articleRows(report, marks)
  const groups = new Map<string, number>()
  for (const part of parts)
    for (const [index, { id }] of part.attributions.entries()) groups.set(id, index % hoverGroups)
  const groupOf = (id: string): number => groups.get(id) ?? 0
  const write = markWriter(summary, marks, groupOf)
  const byId = new Map(attributions.map((one) => [one.id, one]))
  const rows = parts.map(({ block, marks, attributions }) => {
    const text = write(nestMarks(article.text, block, marks))
    const words = el(elementOf[block.kind], { class: `block ${block.kind}`, dir: 'auto', lang: language(report) }, text)
    const notes = attributions.map((one) => noteHtml(noteOf(one, summary, byId), groupOf(one.id)))
    return el('div', { class: 'row' }, words, notes.length > 0 ? el('ul', { class: 'notes' }, ...notes) : undefined)
  })
  const titleAt = parts.findIndex(({ block }) => block.kind === 'title')
  if (titleAt < 0) return { rows }
  return { title: rows[titleAt]!, rows: rows.filter((_, index) => index !== titleAt) }
}

const language = ({ article }: Report): string | undefined =>
  /^[a-z]{2,3}$/i.test(article.language ?? '') ? article.language : undefined

function noteHtml({ attribution: { id, form }, number, way, how }: Note, group: number): Html {
  const voices = way.map(({ who, speaker }) =>
    speaker === undefined
      ? el('span', { class: 'nobody' }, isolated(who))
      : el('a', { href: `#${anchor('', speaker)}` }, isolated(who)),
  )
  const steps = voices.flatMap((voice, index) =>
    index === 0 ? [voice] : [el('span', { class: 'passes' }, ' → '), voice],
  )
  return el(
    'li',
    { class: `note k${group} form-${form}`, id: noteAnchor(id) },
    el('a', { class: 'num', href: `#${anchor('', id)}`, 'aria-label': `${number}, to its words` }, number),
    el('span', { class: 'way' }, ...steps, ' ', el('span', { class: 'how' }, how.join(' · '))),
  )
}
