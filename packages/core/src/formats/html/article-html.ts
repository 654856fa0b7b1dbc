import type { Report } from '../../model/report.js'
import { anchor } from '../addresses.js'
import { articleMarks } from '../marks/article-marks.js'
import { articleRows } from '../marks/article-rows.js'
import { blockElements, languageTag } from '../marks/block-elements.js'
import { nestMarks } from '../marks/nest-marks.js'
import { type Note, noteOf } from '../marks/note.js'
import type { ShownFindings } from '../shown-findings.js'
import type { Summary } from '../summary.js'
import { tonesOf } from '../tones.js'
import { noteAnchor } from './anchors.js'
import { hoverGroups, markWriter } from './mark-html.js'
import { el, type Html, isolated } from './markup.js'

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
  const toneOf = tonesOf(summary)
  const byId = new Map(attributions.map((one) => [one.id, one]))
  const speakerOf = (id: string | undefined) => (id === undefined ? undefined : byId.get(id)?.speaker)
  const write = markWriter(summary, marks, { groupOf, toneOf, speakerOf })
  const rows = parts.map(({ block, marks, attributions }) => {
    const text = write(nestMarks(article.text, block, marks))
    const words = el(
      blockElements[block.kind],
      { class: `block ${block.kind}`, dir: 'auto', lang: languageTag(article) },
      text,
    )
    const notes = attributions.map((one) =>
      noteHtml(noteOf(one, summary, byId), `k${groupOf(one.id)} ${toneOf(one.speaker)}`),
    )
    return el('div', { class: 'row' }, words, notes.length > 0 ? el('ul', { class: 'notes' }, ...notes) : undefined)
  })
  const titleAt = parts.findIndex(({ block }) => block.kind === 'title')
  if (titleAt < 0) return { rows }
  return { title: rows[titleAt]!, rows: rows.filter((_, index) => index !== titleAt) }
}

function noteHtml({ attribution: { id, form }, number, way, how }: Note, classes: string): Html {
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
    { class: `note ${form} ${classes}`.trim(), id: noteAnchor(id) },
    el('a', { class: 'num', href: `#${anchor('', id)}`, 'aria-label': `${number}, to its words` }, number),
    el('span', { class: 'way' }, ...steps, ' ', el('span', { class: 'how' }, how.join(' · '))),
  )
}
