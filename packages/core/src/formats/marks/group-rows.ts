import type { ArticleRow } from './article-rows.js'

// In pixels: lines of about 68 characters and the space below a block; a note of three lines.
const heightOf = ({ start, end }: { start: number; end: number }): number => Math.ceil((end - start) / 68) * 33 + 17
const heightOfNote = 60

// In characters. A longer group would be laid out all at once.
const longest = 4_000

/** Rows that stand together, with about the height of their text. */
export interface RowGroup<M> {
  readonly rows: readonly ArticleRow<M>[]
  readonly height: number
}

/** Rows whose notes may run on beside the next block: a group ends where the text has caught up with its notes. */
export function groupRows<M>(rows: readonly ArticleRow<M>[]): RowGroup<M>[] {
  const groups: { rows: ArticleRow<M>[]; height: number }[] = []
  let surplus = 0
  let length = 0
  for (const row of rows) {
    if (surplus <= 0 || length > longest) {
      groups.push({ rows: [], height: 0 })
      surplus = 0
      length = 0
    }
    const height = heightOf(row.block)
    const group = groups.at(-1)!
    group.rows.push(row)
    group.height += height
    surplus += row.attributions.length * heightOfNote - height
    length += row.block.end - row.block.start
  }
  return groups
}
