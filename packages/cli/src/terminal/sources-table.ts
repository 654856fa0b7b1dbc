import {
  kindWords,
  removesWord,
  rowsOf,
  type SourceFamily,
  type SourceRow,
  type Summary,
  shareWords,
} from '@whence/core'
import { cut, padEnd, padStart, widthOf, wrap } from './layout.js'
import type { Paint } from './paint.js'
import { visible } from './visible.js'

interface Cells {
  readonly who: string
  readonly kind: string
  /** Figures, right-aligned. */
  readonly figures: readonly string[]
}

const heads: Cells = { who: 'Who', kind: 'What', figures: ['Quoted', 'In part', 'Retold', 'Removes', 'Words'] }

// Below this many columns a table does not fit, and each source gets two lines.
const narrowest = 72
// More sources than this are counted and not shown.
const most = 40

/** The sources, one a line, or two lines each where the screen is narrow. */
export function sourcesTable({ sources, families }: Summary, width: number, paint: Paint): string[] {
  const all = families.flatMap((family) => rowsOf(family).map((row) => cellsOf(row, family)))
  const rows = all.slice(0, most)
  const lines = width < narrowest ? rows.flatMap((row) => twoLines(row, width, paint)) : tableLines(rows, width, paint)
  const more = sources.length - rows.length
  return more > 0 ? [...lines, `… and ${more} more`] : lines
}

function cellsOf(row: SourceRow, family: SourceFamily): Cells {
  const { source, direct, mixed, indirect } = row
  const count = (n: number): string => (n === 0 ? '–' : String(n))
  return {
    who: `${family.head === row ? '' : '└ '}${visible(row.label)}`,
    kind: kindWords(source),
    figures: [
      count(direct),
      count(mixed),
      count(indirect),
      removesWord(row),
      shareWords(row, family).replace('under 1', '<1'),
    ],
  }
}

function twoLines({ who, kind, figures }: Cells, width: number, paint: Paint): string[] {
  const said = figures.flatMap((figure, index) =>
    figure === '–' ? [] : [`${heads.figures[index]!.toLowerCase()} ${figure}`],
  )
  const about = `${kind}; ${said.length > 0 ? said.join(', ') : 'not heard itself'}`
  return [paint.bold(cut(who, width)), ...wrap(about, width - 2).map((line) => `  ${line}`)]
}

function tableLines(rows: readonly Cells[], width: number, paint: Paint): string[] {
  const widest = (cell: (row: Cells) => string): number =>
    rows.reduce((columns, row) => Math.max(columns, widthOf(cell(row))), widthOf(cell(heads)))
  const figures = heads.figures.map((_, index) => widest((row) => row.figures[index]!))
  const left = width - figures.reduce((sum, columns) => sum + columns + 2, 0) - 2
  const kind = Math.min(
    widest((row) => row.kind),
    Math.max(14, Math.floor(left * 0.42)),
  )
  const who = Math.min(
    widest((row) => row.who),
    left - kind,
  )
  const line = (row: Cells, paintName: (words: string) => string): string[] => {
    const names = wrap(row.who, who)
    const kinds = wrap(row.kind, kind)
    // What is left of a long name stands under its first line.
    return Array.from({ length: Math.max(names.length, kinds.length) }, (_, index) => {
      const numbers = index > 0 ? '' : row.figures.map((figure, at) => padStart(figure, figures[at]! + 2)).join('')
      const part = names[index] ?? ''
      const name = paintName(part) + ' '.repeat(Math.max(0, who - widthOf(part)))
      return `${name}  ${numbers === '' ? (kinds[index] ?? '') : padEnd(kinds[index] ?? '', kind) + numbers}`.trimEnd()
    })
  }
  return [...line(heads, (words) => words).map(paint.dim), ...rows.flatMap((row) => line(row, paint.bold))]
}
