import type { Ground } from '../ground.js'
import { byWords, type Name } from './name.js'
import { memberOf } from './people-words.js'

const small: ReadonlySet<string> = new Set(['of', 'and', 'for', 'the', 'on', 'in', '&', 'to', 'at'])

// “the House” is no short form of the White House, nor “State” of “New Velden State”.
const chambers: ReadonlySet<string> = new Set(['house', 'senate', 'state'])
// “Velden County” is no short form of the Velden County Superior Court: it is the county.
const jurisdictions: ReadonlySet<string> = new Set(['county', 'city', 'borough', 'township', 'parish', 'province'])

/** One list of names an organization, place or other thing: equal words, acronyms, and short forms of a longer name. */
export function gatherOrganizations(names: readonly Name[], ground: Ground): readonly (readonly Name[])[] {
  const byKey = byWords(names)
  const aliases = findDefinitions(names, ground)
  const longer = indexParts(byKey)
  const target = new Map<string, string>()
  for (const [key, [name]] of byKey) {
    const parts = name!.kind === 'place' ? longer.places : longer.parts
    const goal = aliases.get(key) ?? longer.initials.get(key) ?? parts.get(key) ?? membersOf(key, byKey)
    if (goal === undefined || goal === key || goal === '') continue
    // A name that stood by itself from the start is no short form of a longer one that comes late.
    const list = byKey.get(key)!
    const full = byKey.get(goal)?.[0]
    const isTied = aliases.has(key) || (key.length > 2 && longer.initials.get(key) === goal)
    const early =
      full !== undefined &&
      list.length > 2 &&
      list[2]!.first < full.first &&
      !isTied &&
      !isTail(name!.words, full.words)
    if (!early) target.set(key, goal)
  }
  const merged = new Map<string, Name[]>()
  for (const [key, list] of byKey) {
    const goal = follow(target, key)
    const all = merged.get(goal)
    if (all === undefined) merged.set(goal, [...list])
    else for (const name of list) all.push(name)
  }
  return [...merged.values()].map((list) => list.sort((a, b) => a.first - b.first))
}

/** “River Council” of the “United Towns River Council”: two words or more that end a longer name are no other's. */
function isTail(words: readonly string[], full: readonly string[]): boolean {
  return (
    words.length > 1 && full.length > words.length && full.slice(-words.length).every((word, i) => word === words[i])
  )
}

/** “the Fabian view”, “the Technocratic view”: that of the Fabians, of the Technocrats, if the article has them. */
function membersOf(word: string, byKey: ReadonlyMap<string, readonly Name[]>): string | undefined {
  return [`${word}s`, `${memberOf(word)}s`].find((plural) => byKey.has(plural))
}

/** At most three steps, so that a ring of names ends. */
function follow(target: ReadonlyMap<string, string>, key: string): string {
  let at = key
  for (let step = 0; step < 3; step++) {
    const next = target.get(at)
    if (next === undefined || next === key) break
    at = next
  }
  return at
}

/** “Name (ABC)”, “Name, or ABC,” and “Department of Roads (Department)”. */
function findDefinitions(names: readonly Name[], { lower, forms }: Ground): ReadonlyMap<string, string> {
  const aliases = new Map<string, string>()
  for (let index = 1; index < names.length; index++) {
    const before = names[index - 1]!
    const name = names[index]!
    if (name.words.length !== 1 || before.words.length < 2) continue
    const gap = lower.slice(before.last + 1, Math.min(name.first, before.last + 5)).join(' ')
    const opens = name.first - before.last <= 3 && /^(?:\(|-lrb-|, or|, known as|\( the)$/.test(gap)
    const [word] = name.words
    // “NEW VELDEN (WNN) —”: an agency after the place in a dateline.
    if (before.kind === 'place' && !before.words.some((one) => one.startsWith(word!.charAt(0)))) continue
    if (opens && (isAcronym(forms[name.first]!) || before.words.includes(word!)))
      aliases.set(word!, before.words.join(' '))
  }
  return aliases
}

function isAcronym(form: string): boolean {
  return /^\p{Lu}[\p{Lu}&.\d-]{1,7}s?$/u.test(form)
}

interface Parts {
  /** First or last words of exactly one longer name; '' where several share them. */
  readonly parts: ReadonlyMap<string, string>
  /** The same for counties and cities. */
  readonly places: ReadonlyMap<string, string>
  readonly initials: ReadonlyMap<string, string>
}

function indexParts(byKey: ReadonlyMap<string, readonly Name[]>): Parts {
  const parts = new Map<string, string>()
  const places = new Map<string, string>()
  const initials = new Map<string, string>()
  for (const [key, list] of byKey) {
    const { words, kind } = list[0]!
    if (words.length < 2 || kind === 'misc') continue
    // A headline's capitals make names of what is none.
    const told = list.some(({ headline }) => !headline)
    const put = (map: Map<string, string>, part: string) =>
      map.set(part, map.has(part) && map.get(part) !== key ? '' : key)
    if (kind === 'organization') {
      for (let cut = 1; told && cut < words.length; cut++) {
        const head = words.slice(0, cut)
        if (!small.has(head.at(-1)!) && !jurisdictions.has(head.at(-1)!)) put(parts, head.join(' '))
        const tail = words.slice(cut).join(' ')
        if (!small.has(words[cut]!) && !chambers.has(tail)) put(parts, tail)
      }
      const letters = words.filter((word) => !small.has(word)).map((word) => word.charAt(0))
      if (letters.length > 1) put(initials, letters.join(''))
      const every = words.map((word) => word.charAt(0)).join('')
      if (every.length > 2 && every.length !== letters.length) put(initials, every)
    } else if (/^(?:county|city)$/.test(words.at(-1)!)) put(places, words.slice(0, -1).join(' '))
  }
  return { parts, places, initials }
}
