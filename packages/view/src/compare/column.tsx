import { type Comparison, listOf, type Report, type Span, wordsOf } from '@whence/core'
import type { ComponentChildren } from 'preact'

/** One of the articles compared. */
export interface Column {
  readonly report: Report
  /** `A`, `B`, … */
  readonly letter: string
  readonly name: string
  /** The address of a part of its page: `a12`, `s3`; without one, of the whole. */
  readonly linkTo: (part?: string) => string
}

export interface SectionProps {
  readonly columns: readonly Column[]
  readonly comparison: Comparison
}

interface CompareSectionProps {
  readonly id: string
  readonly heading: string
  readonly about: string
  readonly children: ComponentChildren
}

export function CompareSection({ id, heading, about, children }: CompareSectionProps) {
  return (
    <section id={id} aria-labelledby={`${id}-h`}>
      <h2 id={`${id}-h`}>{heading}</h2>
      <p class="about">{about}</p>
      {children}
    </section>
  )
}

interface CellsProps {
  readonly columns: readonly Column[]
  /** What stands under each article; undefined: nothing does. */
  readonly cell: (column: Column, article: number) => ComponentChildren | undefined
  /** What is said of articles that have nothing: `Not quoted in`. */
  readonly none: string
}

/** One thing as each article has it: side by side, and one under the other where there is no room. */
export function Cells({ columns, cell, none }: CellsProps) {
  const all = columns.map((column, article) => ({ column, article, inside: cell(column, article) }))
  const full = all.filter(({ inside }) => inside !== undefined)
  const lacking = all.filter(({ inside }) => inside === undefined).map(({ column }) => column.letter)
  return (
    <div>
      {full.length > 0 && (
        <ul class="cells">
          {full.map(({ column, article, inside }) => (
            <li key={column.letter} style={{ '--column': article + 1 }}>
              <Label column={column} />
              <div>{inside}</div>
            </li>
          ))}
        </ul>
      )}
      {lacking.length > 0 && (
        <p class="about lacking">
          {none} {listOf(lacking)}.
        </p>
      )}
    </div>
  )
}

/** Which article it is, in each cell: by its letter, to be seen; by its name too, to be heard. */
function Label({ column: { letter, name } }: { readonly column: Column }) {
  return (
    <span class="label" title={name}>
      <b>{letter}</b> <bdi class="unseen">{name}</bdi>
    </span>
  )
}

/** Words of an article that lead to where they stand. */
export function Words({ column, span, part }: { readonly column: Column; readonly span: Span; readonly part: string }) {
  return (
    <a href={column.linkTo(part)} dir="auto">
      {wordsOf(column.report.article, span)}
    </a>
  )
}
