import { addressByWord } from '../../lexicon/en/forms-of-address.js'
import { feminineNames, masculineNames } from '../../lexicon/en/given-names.js'
import { longForms } from '../../lexicon/en/short-names.js'
import type { Ground } from '../ground.js'
import { titleWord } from '../nouns/title-word.js'
import type { Name } from './name.js'

interface Person {
  readonly names: Name[]
  readonly given: string
  /** The full names alone, to tell whom a bare surname means. */
  readonly full: Name[]
}

// Keeps the cost linear in a text that lists thousands of one name.
const mostOfOneName = 30

/** One list of names a person. Full names first; then surnames and given names join the person they fit best. */
export function gatherPeople(found: readonly Name[], ground: Ground): readonly (readonly Name[])[] {
  const people: Person[] = []
  const names = withSharedSurnames(found, ground)
  const bySurname = new Map<string, Person[]>()
  const byGiven = new Map<string, Person[]>()
  for (const name of names) {
    if (name.words.length < 2) continue
    const given = name.words[0]!
    const surname = name.words.at(-1)!
    let person = bySurname
      .get(surname)
      ?.slice(-mostOfOneName)
      .find((other) => isSameGiven(other.given, given) || isMiddle(other, name))
    if (person === undefined) {
      person = { names: [], given, full: [] }
      people.push(person)
      addTo(bySurname, surname, person)
      addTo(byGiven, given, person)
    }
    person.names.push(name)
    person.full.push(name)
  }
  const alone = new Map<string, Person>()
  const own = standingAlone(names, bySurname)
  for (const name of names) {
    if (name.words.length !== 1) continue
    const word = name.words[0]!
    const address = addressByWord.get(ground.lower[name.first - 1]?.replace('.', '') ?? '')
    const gender = address?.gender
    const candidates = (own.has(word) ? [] : (bySurname.get(word) ?? byGiven.get(word) ?? []))
      .slice(-mostOfOneName)
      .filter(({ given }) => fits(given, gender))
    // “Mr. Roe” showed that another Roe than Mara Roe is in the article; an office means that one too.
    const other = alone.get(word)
    const isOther =
      other !== undefined && (titleWord(ground.lower[name.first - 1] ?? '') !== undefined || gender !== undefined)
    const person = candidates.length === 0 || isOther ? other : choose(candidates, name)
    if (person !== undefined) person.names.push(name)
    else {
      const fresh: Person = { names: [name], given: word, full: [] }
      alone.set(word, fresh)
      people.push(fresh)
    }
  }
  return people.map((person) => person.names.sort((a, b) => a.first - b.first))
}

// A surname may open an article; a name that is heard so often before any longer one is no part of that.
const oftenAlone = 5

/** Words that are names of their own though longer names end in them: heard first, and no known given name before them. */
function standingAlone(names: readonly Name[], bySurname: ReadonlyMap<string, readonly Person[]>): ReadonlySet<string> {
  const counts = new Map<string, number>()
  const own = new Set<string>()
  for (const { words, first, headline } of names) {
    const [word] = words
    const people = bySurname.get(word!)
    if (words.length !== 1 || headline || people === undefined) continue
    const isBefore = people.every(
      ({ full, given }) => full[0]!.first > first && !feminineNames.has(given) && !masculineNames.has(given),
    )
    const count = (counts.get(word!) ?? 0) + 1
    counts.set(word!, count)
    if (isBefore && count >= oftenAlone) own.add(word!)
  }
  return own
}

/** “Tom and Mara Roe”: the surname is that of both. */
function withSharedSurnames(names: readonly Name[], { lower }: Ground): readonly Name[] {
  return names.map((name, index) => {
    const next = names[index + 1]
    if (name.words.length > 1 || next === undefined || next.words.length !== 2 || next.first !== name.last + 2)
      return name
    const [word] = name.words
    if (lower[name.last + 1] !== 'and' || !(feminineNames.has(word!) || masculineNames.has(word!))) return name
    return { ...name, words: [word!, next.words[1]!] }
  })
}

/** The one named in full by far most often, else the one named last before, else the first after. */
function choose(candidates: readonly Person[], name: Name): Person {
  if (candidates.length === 1) return candidates[0]!
  const [most, second] = candidates.toSorted((a, b) => b.full.length - a.full.length)
  if (most!.full.length >= 2 * second!.full.length) return most!
  let best = candidates[0]!
  let bestAt = -1
  for (const person of candidates) {
    const at = lastBefore(person.full, name.first)
    if (at > bestAt) {
      best = person
      bestAt = at
    }
  }
  return best
}

function lastBefore(names: readonly Name[], token: number): number {
  let low = 0
  let high = names.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (names[middle]!.first < token) low = middle + 1
    else high = middle
  }
  return low === 0 ? -1 : names[low - 1]!.first
}

function fits(given: string, gender: 'she' | 'he' | undefined): boolean {
  return gender === undefined || !(gender === 'he' ? feminineNames : masculineNames).has(given)
}

function isSameGiven(one: string, other: string): boolean {
  if (one === other) return true
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  return (short.length >= 3 && long.startsWith(short)) || isShortFor(one, other) || isShortFor(other, one)
}

/** “Imara Roe Lund” and “Roe Lund”, “J. Mara Roe” and “Mara Roe”: one is called by the middle name. */
function isMiddle({ given, full }: Person, { words }: Name): boolean {
  return words.slice(1, -1).includes(given) || (full[0]?.words.slice(1, -1).includes(words[0]!) ?? false)
}

function isShortFor(short: string, long: string): boolean {
  return longForms.get(short)?.has(long) ?? false
}

function addTo<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [value])
  else list.push(value)
}
