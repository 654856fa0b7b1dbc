import { type Comparison, type Report, type Span, wordsOf } from '@whence/core'
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
  /** What is said where nothing stands. */
  readonly none: string
}

/** One thing as each article has it: side by side, and one under the other where there is no room. */
export function Cells({ columns, cell, none }: CellsProps) {
  return (
    <ul class="cells">
      {columns.map((column, article) => {
        const inside = cell(column, article)
        return (
          <li key={column.letter} class={inside === undefined ? 'none' : ''}>
            <Label column={column} />
            <div>{inside ?? none}</div>
          </li>
        )
      })}
    </ul>
  )
}

/** Which article it is, in each cell. */
export function Label({ column: { letter, name } }: { readonly column: Column }) {
  return (
    <span class="label">
      <b>{letter}</b> <bdi>{name}</bdi>
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
