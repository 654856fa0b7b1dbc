import type { Block } from '../../model/article.js'
import type { Attribution } from '../../model/attribution.js'
import type { Report } from '../../model/report.js'
import { wayTo } from '../chain-tree.js'
import type { ShownFindings } from '../shown-findings.js'
import type { Summary } from '../summary.js'
import { articleMarks, firstSpan, hoverGroups, noteNumber } from './article-marks.js'
import { type Mark, markText } from './marked-text.js'
import { anchor, el, type Html, isolated } from './markup.js'

const elementOf = {
  title: 'h1',
  heading: 'h2',
  paragraph: 'p',
  quote: 'blockquote',
  'list-item': 'p',
  caption: 'p',
} as const

/** Every block of the article with its marks, each beside the notes on the attributions that begin in it. */
export function articleRows(
  report: Report,
  summary: Summary,
  findings: ShownFindings,
): { title?: Html; rows: readonly Html[] } {
  const { article, attributions } = report
  const blocks = article.blocks.length > 0 ? article.blocks : [wholeText(article.text)]
  const begun = intoBlocks(
    blocks,
    attributions.map((one) => ({ start: firstSpan(one)?.start ?? 0, one })),
  )
  const groups = new Map<string, number>()
  for (const here of begun) for (const [index, { one }] of here.entries()) groups.set(one.id, index % hoverGroups)
  const marks = marksOfBlocks(
    blocks,
    articleMarks(report, summary, findings, (id) => groups.get(id) ?? 0),
  )
  const byId = new Map(attributions.map((one) => [one.id, one]))
  const rows = blocks.map((block, index) => {
    const text = { markup: markText(article.text, block, marks[index] ?? []) }
    const words = el(elementOf[block.kind], { class: `block ${block.kind}`, dir: 'auto', lang: language(report) }, text)
    const notes = begun[index]!.map(({ one }) => note(one, summary, byId, groups.get(one.id) ?? 0))
    return el('div', { class: 'row' }, words, notes.length > 0 ? el('ul', { class: 'notes' }, ...notes) : undefined)
  })
  const titleAt = blocks.findIndex(({ kind }) => kind === 'title')
  if (titleAt < 0) return { rows }
  return { title: rows[titleAt]!, rows: rows.filter((_, index) => index !== titleAt) }
}

const wholeText = (text: string): Block => ({ kind: 'paragraph', start: 0, end: text.length })
const language = ({ article }: Report): string | undefined =>
  /^[a-z]{2,3}$/i.test(article.language ?? '') ? article.language : undefined

/** Who is heard here, by which way and in which form. */
function note(
  one: Attribution,
  { whoSays, removesOf }: Summary,
  byId: ReadonlyMap<string, Attribution>,
  group: number,
): Html {
  const removes = removesOf.get(one.id) ?? 1
  const voices = wayTo(one, byId).map((step) =>
    step.speaker === undefined
      ? el('span', { class: 'nobody' }, isolated(whoSays(step)))
      : el('a', { href: `#${anchor('', step.speaker)}` }, isolated(whoSays(step))),
  )
  const way = voices.flatMap((voice, index) =>
    index === 0 ? [voice] : [el('span', { class: 'passes' }, ' → '), voice],
  )
  const how = [
    formWords[one.form],
    one.act === 'says' ? '' : one.act,
    removes > 1 ? `${removes} removes` : '',
    one.confidence < 0.7 ? `unsure, ${Math.round(one.confidence * 100)} %` : '',
  ].filter((words) => words !== '')
  return el(
    'li',
    { class: `note k${group} form-${one.form}`, id: anchor('n-', one.id) },
    el(
      'a',
      { class: 'num', href: `#${anchor('', one.id)}`, 'aria-label': `${noteNumber(one.id)}, to its words` },
      noteNumber(one.id),
    ),
    el('span', { class: 'way' }, ...way, ' ', el('span', { class: 'how' }, how.join(' · '))),
  )
}

const formWords = { direct: 'quoted', mixed: 'quoted in part', indirect: 'retold' } as const

/** Items in the block in which they start; `blocks` stand in text order. */
function intoBlocks<T extends { readonly start: number }>(blocks: readonly Block[], items: readonly T[]): T[][] {
  const lists: T[][] = blocks.map(() => [])
  for (const item of items) lists[blockAt(blocks, item.start)]!.push(item)
  return lists
}

function marksOfBlocks(blocks: readonly Block[], marks: readonly Mark[]): Mark[][] {
  const lists: Mark[][] = blocks.map(() => [])
  for (const mark of marks) {
    for (let index = blockAt(blocks, mark.start); index < blocks.length; index++) {
      if (blocks[index]!.start >= mark.end) break
      lists[index]!.push(mark)
    }
  }
  return lists
}

/** The last block that starts at the offset or before it. */
function blockAt(blocks: readonly Block[], offset: number): number {
  let low = 0
  let high = blocks.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (blocks[middle]!.start <= offset) low = middle
    else high = middle - 1
  }
  return low
}
