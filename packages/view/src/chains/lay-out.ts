import { type ChainGraph, type Passing, passingKey, type Way } from './chain-graph.js'
import { drawAside, drawBelow } from './draw-lines.js'
import { outlineOf } from './outline.js'
import { boxOf, type Measures, type PlacedVoice, type Point } from './placed-voice.js'

export interface PlacedPassing {
  readonly passing: Passing
  readonly key: string
  /** As SVG draws it. */
  readonly path: string
  /** Where the line ends, at the voice it leads to, and what is said of it stands. */
  readonly end: Point
  /** It comes from the right: the voice stands below another that it is heard through too. */
  readonly isAside: boolean
}

export interface Drawing {
  /** From top to bottom. */
  readonly voices: readonly PlacedVoice[]
  readonly passings: readonly PlacedPassing[]
  readonly width: number
  readonly height: number
}

const between = 7
const margin = 4
// Room for what is said of a line, before a voice and behind it.
const leastIndent = 60
const mostIndent = 74
const aside = 74
const leastWidth = 110
const widthWanted = 170
/** Room between two lines that arrive at one voice from the right. */
const portGap = 26

/** Places the voices of these ways one below the other, further in with each remove; `room` is the width to keep to. */
export function layOut(graph: ChainGraph, ways: readonly Way[], room: number, measures: Measures): Drawing {
  const rows = outlineOf(ways)
  const parents = new Map(rows.map(({ key, parent }) => [key, parent]))
  const drawn = new Set(ways.flatMap((way) => way.slice(1).map((to, index) => passingKey(way[index]!, to))))
  const passings = graph.passings.filter(({ from, to }) => drawn.has(passingKey(from, to)))
  const asides = passings.filter(({ from, to }) => parents.get(to) !== from)
  const deepest = Math.max(1, ...rows.map(({ depth }) => depth))
  const right = room - margin - (asides.length > 0 ? aside : 0)
  const indent = Math.min(mostIndent, Math.max(leastIndent, (right - margin - widthWanted) / deepest))
  const byKey = new Map(graph.voices.map((voice) => [voice.key, voice]))

  const placed = new Map<string, PlacedVoice>()
  let top = margin
  for (const { key, depth } of rows) {
    const left = margin + depth * indent
    const arriving = asides.filter(({ to }) => to === key).length
    const one = boxOf(byKey.get(key)!, { left, top }, Math.max(leastWidth, right - left), arriving * portGap, measures)
    placed.set(key, one)
    top += one.height + between
  }
  const below = passings.flatMap((passing): PlacedPassing[] =>
    parents.get(passing.to) === passing.from
      ? [{ ...named(passing), ...drawBelow(placed.get(passing.from)!, placed.get(passing.to)!), isAside: false }]
      : [],
  )
  const lines = drawAside(asides, placed, portGap)
  const voices = [...placed.values()]
  return {
    voices,
    passings: [...below, ...lines.map((one, index) => ({ ...named(asides[index]!), ...one, isAside: true }))],
    width: Math.max(...voices.map((one) => one.left + one.width), ...lines.map(({ furthest }) => furthest)) + margin,
    height: top - between + margin,
  }
}

const named = (passing: Passing) => ({ passing, key: passingKey(passing.from, passing.to) })
