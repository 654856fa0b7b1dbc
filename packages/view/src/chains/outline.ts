import { type Way, writer } from './chain-graph.js'

/** A voice in the outline; each has one place, below the voice that it is first heard through. */
export interface Row {
  readonly key: string
  readonly parent?: string
  /** Of the writer 0. */
  readonly depth: number
}

/** The voices of these ways as an outline: each followed by those that it passes on. */
export function outlineOf(ways: readonly Way[]): readonly Row[] {
  const below = new Map<string, string[]>([[writer, []]])
  for (const way of ways)
    for (const [index, key] of way.entries()) {
      if (below.has(key)) continue
      below.set(key, [])
      below.get(way[index - 1]!)!.push(key)
    }
  const rows: Row[] = []
  const grow = (row: Row): void => {
    rows.push(row)
    for (const key of below.get(row.key)!) grow({ key, parent: row.key, depth: row.depth + 1 })
  }
  grow({ key: writer, depth: 0 })
  return rows
}
