import type { SourceRow } from '@whence/core'

/** The sources, by how they are heard. */
export interface GroupedSources {
  /** Words of the text are theirs. */
  readonly heard: readonly SourceRow[]
  /** What they say stands in the words of another. */
  readonly within: readonly SourceRow[]
  /** The writer tells what they do, think or want; no words are theirs. */
  readonly toldOf: readonly SourceRow[]
  /** Nothing of theirs is more likely than not to be read right. */
  readonly unlikely: readonly SourceRow[]
  /** Named, and nothing is told of them. */
  readonly named: readonly SourceRow[]
}

const likely = 0.5

export function groupSources(sources: readonly SourceRow[]): GroupedSources {
  const groupOf = ({ words, attributions }: SourceRow): keyof GroupedSources => {
    if (attributions.length === 0) return 'named'
    if (words > 0) return 'heard'
    const sure = attributions.filter(({ confidence }) => confidence >= likely)
    if (sure.length === 0) return 'unlikely'
    return sure.some(({ within }) => within !== undefined) ? 'within' : 'toldOf'
  }
  const of = (group: keyof GroupedSources) => sources.filter((row) => groupOf(row) === group)
  return {
    heard: of('heard'),
    within: of('within'),
    toldOf: of('toldOf'),
    unlikely: of('unlikely'),
    named: of('named'),
  }
}
