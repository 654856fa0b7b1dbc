import { organizationNouns } from '../../lexicon/en/organization-nouns.js'
import type { TokenRange } from '../../model/span.js'
import { type Ground, isNoun } from '../ground.js'
import type { Entities } from '../names/gather-names.js'
import { titleWord } from '../nouns/title-word.js'

const bodyPrepositions: ReadonlySet<string> = new Set(['of', 'for', 'at', 'with', 'from', 'in', 'by', 'on', 'inside'])

/** Who owns or houses what a description names: “of the Acme Institute”. */
export function readTail(
  { tokens, lower }: Ground,
  { at }: Entities,
  first: number,
  last: number,
): { readonly owner?: number; readonly body?: TokenRange } {
  if (first > last || !bodyPrepositions.has(lower[first]!)) return {}
  let end = first
  while (end < last && !/^(?:,|who|which|that|;|—)$/.test(lower[end + 1]!)) end++
  if (end === first) return {}
  for (let here = first + 1; here <= end; here++) {
    if (at[here]! >= 0) return { owner: at[here]!, body: { first: first + 1, last: end } }
    if (tokens[here]!.tag === 'IN' && lower[here] !== 'of') break
  }
  return { body: { first: first + 1, last: end } }
}

/** The person at the end of a title with “of”, or after “named”: “secretary of state Jane Roe”, “a man named Jane Roe”. */
export function namedIn(
  { tokens, lower }: Ground,
  { at, all }: Entities,
  head: number,
  first: number,
  last: number,
): number | undefined {
  if (first > last || !/^(?:of|for|named|called)$/.test(lower[first]!)) return undefined
  if (/^(?:of|for)$/.test(lower[first]!) && titleWord(lower[head]!) === undefined) return undefined
  let end = first
  while (end < last && end < first + 8 && !/^(?:[,(;—]|-lrb-|who|which|that)$/.test(lower[end + 1]!)) end++
  const entity = at[end]!
  if (entity < 0 || all[entity]!.kind !== 'person') return undefined
  let start = end
  while (start > first && at[start - 1] === entity) start--
  const before = tokens[start - 1]!
  return /^(?:named|called)$/.test(lower[start - 1]!) || (start - 1 > first && isNoun(before.tag)) ? entity : undefined
}

/** Nouns that an organization's name can stand beside: “its owner, Acme Metals,”. */
export function isBody(noun: string): boolean {
  return organizationNouns.has(noun) || /^(?:owner|operator|publisher|maker|parent|rival)$/.test(noun)
}

/** Who is named right after a comma: “the chair of the panel, Jane Roe,”. */
export function apposed(
  { lower }: Ground,
  { at, all }: Entities,
  first: number,
  last: number,
  body: boolean,
): number | undefined {
  for (let here = first; here < last; here++) {
    if (lower[here] !== ',') continue
    let name = here + 1
    if (body && at[name]! >= 0 && all[at[name]!]!.kind === 'organization') return at[name]!
    // “his deputy, Lt. Gov. Jane Roe”
    while (
      name < last &&
      name < here + 5 &&
      (at[name]! < 0 || all[at[name]!]!.kind !== 'person') &&
      lower[name] !== ','
    )
      name++
    const entity = at[name]!
    if (entity < 0 || all[entity]!.kind !== 'person') continue
    if (name > here + 1 && titleWord(lower[name - 1]!) === undefined) continue
    let end = name
    while (end < last && at[end + 1] === entity) end++
    if (end === last || /^[,(]$|^(?:who|of)$|^-lrb-$/.test(lower[end + 1]!)) return entity
  }
  return undefined
}
