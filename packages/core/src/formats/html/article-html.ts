import type { Report } from '../../model/report.js'
import { anchor } from '../addresses.js'
import { type ArticleMark, articleMarks } from '../marks/article-marks.js'
import { type ArticleRow, articleRows } from '../marks/article-rows.js'
import { blockElements, languageTag } from '../marks/block-elements.js'
import { groupRows } from '../marks/group-rows.js'
import { nestMarks } from '../marks/nest-marks.js'
import { joint, type Note, noteOf, shortName } from '../marks/note.js'
import type { ShownFindings } from '../shown-findings.js'
import type { Summary } from '../summary.js'
import { tonesOf } from '../tones.js'
import { noteAnchor } from './anchors.js'
import { hoverGroups, markWriter } from './mark-html.js'
import { el, type Html, isolated, joined } from './markup.js'

/** Every block of the article with its marks, each beside the notes on the attributions that begin in it. */
export function articleHtml(
  report: Report,
  summary: Summary,
  findings: ShownFindings,
): { title?: Html; rows: readonly Html[] } {
  const { article, attributions } = report
  const marks = articleMarks(report, findings)
  const parts = articleRows(report, marks)
  const title = parts.find(({ block }) => block.kind === 'title')
  const together = groupRows(parts.filter((part) => part !== title)).map(({ rows }) => rows)
  const groups = new Map<string, number>()
  for (const rows of title === undefined ? together : [[title], ...together])
    for (const [index, { id }] of rows.flatMap(({ attributions }) => attributions).entries())
      groups.set(id, index % hoverGroups)
  const groupOf = (id: string): number => groups.get(id) ?? 0
  const toneOf = tonesOf(summary)
  const byId = new Map(attributions.map((one) => [one.id, one]))
  const speakerOf = (id: string | undefined) => (id === undefined ? undefined : byId.get(id)?.speaker)
  const write = markWriter(summary, marks, { groupOf, toneOf, speakerOf })
  const blockHtml = ({ block, marks, attributions }: ArticleRow<ArticleMark>): Html => {
    const text = write(nestMarks(article.text, block, marks))
    const words = el(
      blockElements[block.kind],
      { class: `block ${block.kind}`, dir: 'auto', lang: languageTag(article) },
      text,
    )
    const notes = attributions.map((one) =>
      noteHtml(noteOf(one, summary, byId), `k${groupOf(one.id)} ${toneOf(one.speaker)}`),
    )
    return joined(words, notes.length > 0 ? el('ul', { class: 'notes' }, ...notes) : undefined)
  }
  const rowHtml = (rows: readonly ArticleRow<ArticleMark>[]): Html =>
    el('div', { class: 'row' }, ...rows.map(blockHtml))
  const rows = together.map(rowHtml)
  return title === undefined ? { rows } : { title: rowHtml([title]), rows }
}

function noteHtml({ attribution: { id, form }, number, way, how }: Note, classes: string): Html {
  const voices = way.map(({ who, speaker }) =>
    speaker === undefined
      ? el('span', { class: 'nobody' }, isolated(shortName(who)))
      : el('a', { href: `#${anchor('', speaker)}` }, isolated(shortName(who))),
  )
  const steps = voices.flatMap((voice, index) =>
    index === 0 ? [voice] : [el('span', { class: 'passes' }, joint(way[index]!)), voice],
  )
  return el(
    'li',
    { class: `note ${form} ${classes}`.trim(), id: noteAnchor(id) },
    el('a', { class: 'num', href: `#${anchor('', id)}`, 'aria-label': `${number}, to its words` }, number),
    el('span', { class: 'way' }, ...steps, ' ', el('span', { class: 'how' }, how.join(' · '))),
  )
}
