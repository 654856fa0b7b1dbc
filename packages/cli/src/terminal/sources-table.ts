import { directnessOf, namingWord, removesWord, type SourceRow, type Summary } from '@whence/core'
import { cut, padEnd, padStart, widthOf, wrap } from './layout.js'
import type { Paint } from './paint.js'
import { visible } from './visible.js'

interface Cells {
  readonly who: string
  readonly kind: string
  readonly naming: string
  readonly times: string
  readonly how: string
  readonly removes: string
  readonly share: string
}

const heads: Cells = {
  who: 'Who',
  kind: 'Kind',
  naming: 'Named',
  times: 'Times',
  how: 'How directly',
  removes: 'Removes',
  share: 'Words',
}

// Below this many columns a table does not fit, and each source gets two lines.
const narrowest = 76

/** The sources, one a line, or two lines each where the screen is narrow. */
export function sourcesTable({ sources }: Summary, width: number, paint: Paint): string[] {
  const rows = sources.map(cellsOf)
  return width < narrowest ? rows.flatMap((row) => twoLines(row, width, paint)) : tableLines(rows, width, paint)
}

function cellsOf(row: SourceRow): Cells {
  return {
    who: visible(row.label),
    kind: row.source.kind,
    naming: namingWord(row.source),
    times: String(row.attributions.length),
    how: directnessOf(row),
    removes: removesWord(row),
    share: row.words === 0 ? '–' : `${row.percent} %`,
  }
}

function twoLines(row: Cells, width: number, paint: Paint): string[] {
  const about = `${row.kind}, ${row.naming}; ${row.how}; removes: ${row.removes}; words: ${row.share}`
  return [paint.bold(cut(row.who, width)), ...wrap(about, width - 2).map((line) => `  ${line}`)]
}

function tableLines(rows: readonly Cells[], width: number, paint: Paint): string[] {
  const kind = widestOf(rows, 'kind')
  const naming = widestOf(rows, 'naming')
  const times = widestOf(rows, 'times')
  const removes = widestOf(rows, 'removes')
  const share = widestOf(rows, 'share')
  const left = width - (kind + naming + times + removes + share + 6 * 2)
  const how = Math.min(widestOf(rows, 'how'), Math.max(18, Math.floor(left * 0.5)))
  const who = Math.min(widestOf(rows, 'who'), left - how)
  const before = ' '.repeat(kind + naming + times + 6)
  const line = (row: Cells): string[] => {
    const names = wrap(row.who, who)
    const hows = wrap(row.how, how)
    const first = [
      padEnd(names[0] ?? '', who),
      padEnd(row.kind, kind),
      padEnd(row.naming, naming),
      padStart(row.times, times),
      padEnd(hows[0] ?? '', how),
      padStart(row.removes, removes),
      padStart(row.share, share),
    ]
    // What is left of a long name or of a long account stands under its first line.
    const more = Array.from({ length: Math.max(names.length, hows.length) - 1 }, (_, index) =>
      `${padEnd(names[index + 1] ?? '', who)}  ${before}${hows[index + 1] ?? ''}`.trimEnd(),
    )
    return [first.join('  '), ...more]
  }
  return [...line(heads).map(paint.dim), ...rows.flatMap(line)]
}

function widestOf(rows: readonly Cells[], column: keyof Cells): number {
  return rows.reduce((widest, row) => Math.max(widest, widthOf(row[column])), widthOf(heads[column]))
}
