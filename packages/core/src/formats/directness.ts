import type { Source } from '../model/source.js'
import type { SourceRow } from './summary.js'

/** `2 quoted, 1 in part, 3 retold`: how often word for word, with quoted words, and in the writer’s words. */
export function directnessOf(row: SourceRow): string {
  return directnessParts(row).join(', ')
}

export function directnessParts({ direct, mixed, indirect }: SourceRow): string[] {
  const parts = [
    direct > 0 ? `${direct} quoted` : '',
    mixed > 0 ? `${mixed} in part` : '',
    indirect > 0 ? `${indirect} retold` : '',
  ].filter((part) => part !== '')
  return parts.length === 0 ? ['not heard itself'] : parts
}

/** `at 2 removes`, `directly and at up to 3 removes`; empty where it is heard directly alone, or not itself. */
export function distanceWords({ nearest, furthest }: SourceRow): string {
  if (furthest <= 1) return ''
  const far = `${nearest === furthest ? '' : 'up to '}${furthest} removes`
  return nearest === 1 ? `directly and at ${far}` : `at ${far}`
}

/** `1`, or `1–3` where this source is heard at several removes. */
export function removesWord({ nearest, furthest }: SourceRow): string {
  if (furthest === 0) return '–'
  return nearest === furthest ? String(furthest) : `${nearest}–${furthest}`
}

function namingWord({ naming }: Source): string {
  return naming === 'anonymous' ? 'name withheld' : naming
}

/** What it is, and whether it has a name: `person, named`; of a document without one there is nothing to say. */
export const kindWords = (source: Source): string =>
  source.kind === 'document' && source.naming === 'unnamed' ? 'document' : `${source.kind}, ${namingWord(source)}`
