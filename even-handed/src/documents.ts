import { countries, faiths, men, movements, outlets, type Pair, women } from './pairs.js'
import type { Place } from './swap-names.js'
import { templates } from './templates.js'

/** Names by slot: `m1.last`. */
export type Cast = ReadonlyMap<string, string>

const sides = 2
const perTemplate = 24

/** Every template with many casts of names. */
export function makeDocuments(): readonly string[] {
  return casts().flatMap((cast) => templates.map((template) => fill(template, cast).text))
}

/** The same documents twice: of politics, and with clubs and trainers in place of parties and politicians. */
export function makePlacebos(): readonly {
  readonly one: string
  readonly other: string
  readonly places: readonly Place[]
}[] {
  return casts().flatMap((cast, index) =>
    templates.map((template) => {
      const one = fill(template, cast)
      const other = fill(template, inSport(cast, index))
      const places = one.slots.map((from, slot) => ({ from, to: other.slots[slot]! }))
      return { one: one.text, other: other.text, places }
    }),
  )
}

function casts(): readonly Cast[] {
  return Array.from({ length: perTemplate }, (_, round) => castOf(round))
}

/** Pairs in turn, and of each now the one name and now the other. */
function castOf(round: number): Cast {
  const side = round % sides
  const name = (pairs: readonly Pair[], index: number) => {
    const pair = pairs[index % pairs.length]!
    return side === 0 ? pair.one : pair.other
  }
  const cast = new Map<string, string>()
  const person = (slot: string, pairs: readonly Pair[], index: number) => {
    const full = pairs.filter(({ one }) => one.includes(' '))
    cast.set(slot, name(full, index)).set(`${slot}.last`, name(full, index).split(' ').at(-1)!)
  }
  person('m1', men, round)
  person('m2', men, round + 7)
  person('f1', women, round)
  const [first, second] = side === 0 ? ['Republican', 'Democrat'] : ['Democrat', 'Republican']
  for (const [slot, party] of [
    ['p1', first],
    ['p2', second],
  ] as const)
    cast
      .set(slot, `${party}s`)
      .set(`${slot}.one`, party!)
      .set(`${slot}.adj`, party === 'Democrat' ? 'Democratic' : party!)
  const lands = countries.filter(({ one }) => adjectiveOf(one) !== undefined)
  for (const [slot, index] of [
    ['c1', round],
    ['c2', round + 3],
  ] as const) {
    const land = name(lands, index)
    cast.set(slot, land).set(`${slot}.adj`, adjectiveOf(land)!)
  }
  cast.set('o1', name(outlets, round)).set('o2', name(outlets, round + 2))
  const people = faiths.filter(({ one }) => one.endsWith('s'))
  for (const [slot, index] of [
    ['r1', round],
    ['r2', round + 1],
  ] as const) {
    const believers = name(people, index)
    cast.set(slot, believers).set(`${slot}.one`, believers.slice(0, -1))
  }
  cast.set('b1', name(movements, round))
  return cast
}

/** “Russian” of Russia: the name of the next pair, where it begins the same. */
function adjectiveOf(land: string): string | undefined {
  for (const [index, { one, other }] of countries.entries()) {
    const next = countries[index + 1]
    if (next === undefined) continue
    if (one === land && next.one.startsWith(land.slice(0, 4)) && /(?:n|i|ese|ish)$/.test(next.one)) return next.one
    if (other === land && next.other.startsWith(land.slice(0, 4)) && /(?:n|i|ese|ish)$/.test(next.other))
      return next.other
  }
  return undefined
}

const trainers = [
  'Alex Ferguson',
  'Carlo Ancelotti',
  'Bruce Arena',
  'Phil Jackson',
  'Joe Torre',
  'Tom Landry',
  'Brian Clough',
  'Bill Belichick',
  'Roy Hodgson',
  'Sam Allardyce',
  'Tony Dungy',
  'Frank Lampard',
  'Steve Kerr',
  'Andy Reid',
  'Mike Ditka',
  'Pete Carroll',
]
const trainersToo = ['Emma Hayes', 'Jill Ellis', 'Pat Summitt', 'Dawn Staley', 'Hope Powell', 'Kim Mulkey']

function inSport(cast: Cast, round: number): Cast {
  const sport = new Map(cast)
  const person = (slot: string, names: readonly string[], index: number) => {
    const full = names[index % names.length]!
    sport.set(slot, full).set(`${slot}.last`, full.split(' ').at(-1)!)
  }
  person('m1', trainers, round)
  person('m2', trainers, round + 5)
  person('f1', trainersToo, round)
  sport.set('p1', 'Falcons').set('p1.one', 'Falcon').set('p1.adj', 'Falcon')
  sport.set('p2', 'Broncos').set('p2.one', 'Bronco').set('p2.adj', 'Bronco')
  return sport
}

/** A template with a cast's names in it, and where each word of them stands. */
export function fill(
  template: string,
  cast: Cast,
): { readonly text: string; readonly slots: readonly { start: number; end: number }[] } {
  const slots: { start: number; end: number }[] = []
  const titleEnd = template.indexOf('\n')
  const title = template.slice(0, titleEnd)
  let text = ''
  let done = 0
  for (const match of template.matchAll(/\{([\w.]+)\}/g)) {
    const name = cast.get(match[1]!)
    if (name === undefined) throw new Error(`No name for the slot ${match[0]}.`)
    text += template.slice(done, match.index)
    const inCapitals = match.index < titleEnd && !/[a-z]/.test(title.replace(/\{[^}]*\}/g, ''))
    for (const word of (inCapitals ? name.toUpperCase() : name).split(' ')) {
      slots.push({ start: text.length, end: text.length + word.length })
      text += `${word} `
    }
    text = text.slice(0, -1)
    done = match.index + match[0].length
  }
  return { text: text + template.slice(done), slots }
}
