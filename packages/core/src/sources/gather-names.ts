import { organizationNameWords } from '../lexicon/en/organization-nouns.js'
import { gatherOrganizations } from './gather-organizations.js'
import { gatherPeople } from './gather-people.js'
import type { Ground } from './ground.js'
import type { Entity, Name, NameKind } from './name.js'

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
  const names = settleKinds(found)
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
  const [first, ...rest] = names
  return rest.reduce((best, name) => (name.words.length > best.words.length ? name : best), first!)
}

/** The same words have one kind all through the article: the one found most often. */
function settleKinds(names: readonly Name[]): readonly Name[] {
  const votes = new Map<string, Map<NameKind, number>>()
  const surnames = new Set<string>()
  for (const { words, kind } of names) {
    const key = words.join(' ')
    const counts = votes.get(key) ?? new Map<NameKind, number>()
    counts.set(kind, (counts.get(kind) ?? 0) + (kind === 'misc' ? 0.5 : 1))
    votes.set(key, counts)
    if (kind === 'person' && words.length > 1 && words.length < 5) surnames.add(words.at(-1)!)
  }
  const kinds = new Map<string, NameKind>()
  for (const [key, counts] of votes) {
    const [kind] = [...counts].reduce((best, next) => (next[1] > best[1] ? next : best))
    const words = key.split(' ')
    if (words.length > 2 && kind === 'person' && words.some((word) => organizationNameWords.has(word)))
      kinds.set(key, 'organization')
    else if (words.length === 1 && surnames.has(key) && (counts.has('person') || kind === 'misc'))
      kinds.set(key, 'person')
    else kinds.set(key, kind)
  }
  return names.map((name) => {
    const kind = kinds.get(name.words.join(' '))!
    return kind === name.kind ? name : { ...name, kind }
  })
}
