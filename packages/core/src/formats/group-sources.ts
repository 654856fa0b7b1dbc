import { rowsOf, type SourceFamily } from './families.js'
import { likely } from './farthest.js'
import type { SourceRow } from './summary.js'
import { countOf } from './wording.js'

/** The sources, by how they are heard. */
export interface GroupedSources {
  /** Words of the text are theirs, or of those who belong to them. */
  readonly heard: readonly SourceFamily[]
  /** All others; no group is empty. */
  readonly others: readonly SourceGroup[]
}

export interface SourceGroup {
  /** `three that are heard in the words of another`. */
  readonly words: string
  readonly rows: readonly SourceRow[]
}

const groups = {
  within: ['that is heard in the words of another', 'that are heard in the words of another'],
  toldOf: [
    'of which the writer tells what it did, thinks or wants',
    'of whom the writer tells what they did, think or want',
  ],
  named: ['source that is named and not heard', 'sources that are named and not heard'],
  unlikely: ['that is more likely no source', 'that are more likely no sources'],
} as const

export function groupSources(families: readonly SourceFamily[]): GroupedSources {
  const heard = families.filter(({ words }) => words > 0)
  const rest = families.filter(({ words }) => words === 0).flatMap(rowsOf)
  const others = (Object.keys(groups) as (keyof typeof groups)[]).flatMap((group) => {
    const rows = rest.filter((row) => groupOf(row) === group)
    const [one, many] = groups[group]
    return rows.length === 0 ? [] : [{ words: countOf(rows.length, one, many), rows }]
  })
  return { heard, others }
}

function groupOf({ attributions }: SourceRow): keyof typeof groups {
  if (attributions.length === 0) return 'named'
  // Nothing of an unlikely one is more likely than not to be read right.
  const sure = attributions.filter(({ confidence }) => confidence >= likely)
  if (sure.length === 0) return 'unlikely'
  return sure.some(({ within }) => within !== undefined) ? 'within' : 'toldOf'
}
