import type { SourceRow } from './summary.js'
import { countOf, listOf, percentWord, shorten } from './wording.js'

/** A source with its people and papers: those that belong to it, as the article words it. Most stand alone. */
export interface SourceFamily {
  /** The one that the others belong to. */
  readonly head: SourceRow
  /** Those with the most words first. */
  readonly members: readonly SourceRow[]
  /** Of all together. */
  readonly words: number
  readonly share: number
  readonly percent: number
}

const deepest = 8

/** Those with the most words together first; `rows` stand in that order by themselves. */
export function familiesOf(rows: readonly SourceRow[]): SourceFamily[] {
  const byId = new Map(rows.map((row) => [row.source.id, row]))
  const headOf = (row: SourceRow): SourceRow => {
    let at = row
    for (let step = 0; at.source.belongsTo !== undefined && step < deepest; step++)
      at = byId.get(at.source.belongsTo) ?? at
    return at
  }
  const members = new Map<SourceRow, SourceRow[]>()
  for (const row of rows) {
    const head = headOf(row)
    const known = members.get(head) ?? []
    members.set(head, row === head ? known : [...known, row])
  }
  const families = [...members].map(([head, others]): SourceFamily => {
    const sum = (field: 'words' | 'share' | 'percent') => others.reduce((all, row) => all + row[field], head[field])
    return { head, members: others, words: sum('words'), share: sum('share'), percent: sum('percent') }
  })
  return families.sort((a, b) => b.words - a.words || b.head.attributions.length - a.head.attributions.length)
}

/** The head, then the others. */
export const rowsOf = ({ head, members }: SourceFamily): readonly SourceRow[] => [head, ...members]

/** `the office with Ada Roe and the order`, `the papers with two documents`; the one who is heard, where that one alone is. */
export function familyLabel({ head, members }: SourceFamily): string {
  // One of several is already counted among them.
  if (head.source.kind === 'group' && head.words > 0) return brief(head.label)
  const heard = members.filter(({ words }) => words > 0)
  if (head.words === 0 && heard.length === 1) return brief(heard[0]!.label)
  const short = heard.filter(({ label }) => label.length <= longestMember)
  const named = short.length > mostNamed ? short.slice(0, mostNamed - 1) : short
  const others = heard.filter((row) => !named.includes(row))
  const documents = others.filter(({ source }) => source.kind === 'document').length
  const parts = [
    ...named.map(({ label }) => label),
    ...(documents > 0 ? [countOf(documents, named.length > 0 ? 'more document' : 'document')] : []),
    ...(others.length > documents ? [countOf(others.length - documents, 'other voice')] : []),
  ]
  return parts.length === 0 ? brief(head.label) : `${brief(head.label)} with ${listOf(parts)}`
}

/** Without what a long description hangs on: “, who asked not to be named”. */
export function brief(label: string): string {
  const comma = label.search(/, (?:who|which|whose|in|from)\b/)
  return shorten(comma > 0 ? label.slice(0, comma) : label, 60)
}

/** `7 %`, and of one with others `7 of 18 %`: its own words, and those of all together. */
export function shareWords(row: SourceRow, family?: SourceFamily): string {
  const own = percentWord(row.percent, row.share)
  if (family === undefined || family.head !== row || family.words === row.words) return row.words === 0 ? '–' : own
  return `${row.words === 0 ? 'none' : own.replace(/\u00a0%$/, '')} of ${percentWord(family.percent, family.share)}`
}

const mostNamed = 2
// In UTF-16 units; what is longer is counted.
const longestMember = 30
