import type { Report } from '../model/report.js'
import type { Source } from '../model/source.js'
import type { ComparedSource, ComparedVoice, MatchedBy } from './comparison.js'
import { agreeAsPerson, foldName, initialsOf } from './names.js'

interface Named extends ComparedVoice {
  readonly name: string
  readonly kind: Source['kind']
  readonly words: readonly string[]
}

interface Group {
  readonly members: readonly Named[]
  readonly matchedBy?: MatchedBy
}

/**
 * The named sources of all reports, with those that are one brought together: by their full names, or by names that agree where nobody
 * else could be meant. Two sources of one article stay two.
 */
export function matchSources(reports: readonly Report[]): readonly ComparedSource[] {
  const named = reports.flatMap(namedOf)
  const people = named.filter(({ kind }) => kind === 'person')
  const bodies = named.filter(({ kind }) => kind !== 'person')
  const groups = [
    ...joinPeople(gather(people, ({ words }) => words.join(' '))),
    ...joinInitials(gather(bodies, ({ kind, words }) => `${classOf(kind)} ${words.join(' ')}`)),
  ]
  return groups.map(settle).sort(byArticlesAndHeard)
}

function namedOf({ sources, attributions }: Report, article: number): Named[] {
  const heard = new Map<string | undefined, number>()
  for (const { speaker } of attributions) heard.set(speaker, (heard.get(speaker) ?? 0) + 1)
  return sources.flatMap(({ id, name, kind }) =>
    name === undefined ? [] : [{ article, source: id, heard: heard.get(id) ?? 0, name, kind, words: foldName(name) }],
  )
}

// A ministry can be read as a group in one article and as an organization in another; a document is neither.
const classOf = (kind: Source['kind']): string => (kind === 'document' ? 'document' : 'body')

function gather(named: readonly Named[], keyOf: (one: Named) => string): Group[] {
  const groups = new Map<string, Named[]>()
  for (const one of named) {
    const key = keyOf(one)
    const members = groups.get(key)
    if (members === undefined) groups.set(key, [one])
    else if (members.every(({ article }) => article !== one.article)) members.push(one)
    else groups.set(`${key} ${one.article} ${one.source}`, [one])
  }
  return [...groups.values()].map((members) => ({
    members,
    ...(members.length > 1 && { matchedBy: wayOf(members[0]!) }),
  }))
}

const wayOf = ({ kind, words }: Named): MatchedBy =>
  kind === 'person' && words.length === 1 ? 'last-name' : 'full-name'

/** Brings together those of one last name, if all of them can be one person. */
function joinPeople(groups: readonly Group[]): Group[] {
  const byLast = new Map<string, Group[]>()
  for (const group of groups) {
    const last = group.members[0]!.words.at(-1) ?? ''
    byLast.set(last, [...(byLast.get(last) ?? []), group])
  }
  return [...byLast.values()].flatMap((same) => {
    const ways = pairsOf(same).map(([a, b]) => agree(a, b))
    return same.length > 1 && ways.every((way) => way !== undefined) ? [join(same, ways)] : same
  })
}

function agree(a: Group, b: Group): MatchedBy | undefined {
  return areApart(a, b) ? agreeAsPerson(a.members[0]!.words, b.members[0]!.words) : undefined
}

const areApart = (a: Group, b: Group): boolean =>
  a.members.every(({ article }) => b.members.every((other) => other.article !== article))

/** “The MSO” in one article is “the Maritime Safety Office” of another, if no second body has these initials. */
function joinInitials(groups: readonly Group[]): Group[] {
  const joined = new Set<Group>()
  const made = groups.flatMap((short) => {
    const [name] = short.members
    if (!/^(?:The )?(?:\p{Lu}\.?){3,6}$/u.test(name!.name)) return []
    const same = groups.filter(({ members: [one] }) => initialsOf(one!.words) === name!.words.join(''))
    if (same.length !== 1 || !areApart(short, same[0]!) || joined.has(same[0]!)) return []
    joined.add(short).add(same[0]!)
    return [join([same[0]!, short], ['initials'])]
  })
  return [...groups.filter((group) => !joined.has(group)), ...made]
}

// The weakest last.
const strength: readonly MatchedBy[] = ['full-name', 'given-name', 'last-name', 'initials']

function join(groups: readonly Group[], ways: readonly (MatchedBy | undefined)[]): Group {
  const all = [...ways, ...groups.map(({ matchedBy }) => matchedBy)].filter((way) => way !== undefined)
  const weakest = Math.max(...all.map((way) => strength.indexOf(way)))
  return { members: groups.flatMap(({ members }) => members), matchedBy: strength[weakest]! }
}

function pairsOf<T>(all: readonly T[]): (readonly [T, T])[] {
  return all.flatMap((one, index) => all.slice(index + 1).map((other) => [one, other] as const))
}

function settle({ members, matchedBy }: Group): ComparedSource {
  const fullest = members.reduce((best, one) => (one.name.length > best.name.length ? one : best))
  return {
    label: fullest.name,
    kind: fullest.kind,
    ...(matchedBy && { matchedBy }),
    voices: members
      .map(({ article, source, heard }) => ({ article, source, heard }))
      .sort((a, b) => a.article - b.article),
  }
}

function byArticlesAndHeard(a: ComparedSource, b: ComparedSource): number {
  const heardIn = ({ voices }: ComparedSource): number => voices.filter(({ heard }) => heard > 0).length
  const heard = ({ voices }: ComparedSource): number => voices.reduce((sum, voice) => sum + voice.heard, 0)
  return heardIn(b) - heardIn(a) || heard(b) - heard(a)
}
