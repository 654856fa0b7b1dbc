import { type ArticleRow, articleRows, groupRows, type Report } from '@whence/core'
import { type Mark, marksOf } from './marks.js'

/** Some blocks in a row that are put on the page in one go. */
export interface Part {
  readonly rows: readonly ArticleRow<Mark>[]
  /** Which findings it shows: all that can change while the article stays. */
  readonly findings: string
}

// In characters, a mark counting as so many: about a screen at first, then what takes well under 50 ms.
const first = 3_000
const further = 6_000
const perMark = 60

/** The title, and the rest of the article in parts. */
export function partsOf(report: Report): { title?: Part; parts: readonly Part[] } {
  const rows = articleRows(report, marksOf(report))
  const titleAt = rows.findIndex(({ block }) => block.kind === 'title')
  const parts: ArticleRow<Mark>[][] = []
  let room = 0
  for (const group of groupRows(rows.filter((_, index) => index !== titleAt))) {
    if (room <= 0) {
      room = parts.length === 0 ? first : further
      parts.push([])
    }
    parts.at(-1)!.push(...group.rows)
    for (const { block, marks } of group.rows) room -= block.end - block.start + marks.length * perMark
  }
  const rest = parts.map(partOf)
  return titleAt < 0 ? { parts: rest } : { title: partOf([rows[titleAt]!]), parts: rest }
}

function partOf(rows: readonly ArticleRow<Mark>[]): Part {
  const findings = rows.flatMap(({ marks }) =>
    marks.flatMap((mark) => (mark.as === 'finding' ? [mark.finding.id] : [])),
  )
  return { rows, findings: findings.join(' ') }
}
