import type { Ground } from '../ground.js'
import { correctNames } from './correct-names.js'
import { gatherOrganizations } from './gather-organizations.js'
import { gatherPeople } from './gather-people.js'
import type { Entity, Name } from './name.js'
import { settleKinds } from './settle-kinds.js'

export interface Entities {
  readonly all: readonly Entity[]
  /** All names in text order. */
  readonly names: readonly Name[]
  /** Index of the entity whose name covers each token; -1 for none. */
  readonly at: Int32Array
  /** Index in `names` of the name that covers each token; -1 for none. */
  readonly nameAt: Int32Array
}

/** Brings together the names that belong to one person, organization or place. Looks through the whole article. */
export function gatherNames(found: readonly Name[], ground: Ground): Entities {
  const names = correctNames(settleKinds(found, ground), ground)
  const groups = [
    ...gatherPeople(
      names.filter(({ kind }) => kind === 'person'),
      ground,
    ),
    ...gatherOrganizations(
      names.filter(({ kind }) => kind !== 'person'),
      ground,
    ),
  ]
  const at = new Int32Array(ground.tokens.length).fill(-1)
  const nameAt = new Int32Array(ground.tokens.length).fill(-1)
  const all = groups.map((members, index): Entity => {
    for (const { first, last } of members) at.fill(index, first, last + 1)
    return { index, kind: members[0]!.kind, names: members, fullest: fullestOf(members) }
  })
  for (const [index, { first, last }] of names.entries()) nameAt.fill(index, first, last + 1)
  return { all, names, at, nameAt }
}

function fullestOf(names: readonly Name[]): Name {
  const told = names.filter(({ headline }) => !headline)
  const [first, ...rest] = told.some(({ words }) => words.length > 1) ? told : names
  return rest.reduce((best, name) => (isFuller(name, best) ? name : best), first!)
}

// “Tom” of “Tom and Mara Roe” has two words as well, and stands in one.
function isFuller(one: Name, other: Name): boolean {
  if (one.words.length !== other.words.length) return one.words.length > other.words.length
  return other.words.length > 1 && other.first === other.last && one.last > one.first
}
