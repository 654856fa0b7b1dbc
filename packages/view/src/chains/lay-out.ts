import { type EdgeLabel, Graph, layout } from '@dagrejs/dagre'
import { type ChainGraph, type Passing, passingKey, type Voice, writer } from './chain-graph.js'
import { fitWords, type Measure } from './fit-words.js'

export interface PlacedVoice {
  readonly voice: Voice
  readonly lines: readonly string[]
  /** Of the middle. */
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface PlacedPassing {
  readonly passing: Passing
  readonly key: string
  /** As SVG draws it. */
  readonly path: string
  /** Where what is said of it ends: at the voice it leads to. */
  readonly end: Point
}

export interface Drawing {
  /** From the writer outwards, from top to bottom. */
  readonly voices: readonly PlacedVoice[]
  readonly passings: readonly PlacedPassing[]
  readonly width: number
  readonly height: number
}

interface Point {
  readonly x: number
  readonly y: number
}

export const lineHeight = 16
const writerWidth = 64
const gap = 58
const between = 10
const margin = 6
/** Room between two lines that arrive at one voice, for what is said of them. */
const portGap = 24

/** Places the picked voices in layers from the writer outwards; `room` is the width to keep to, if the words allow. */
export function layOut(graph: ChainGraph, picked: ReadonlySet<string>, room: number, measure: Measure): Drawing {
  const voices = graph.voices.filter(({ key }) => picked.has(key))
  const passings = graph.passings.filter(({ from, to }) => picked.has(from) && picked.has(to))
  const layers = Math.max(1, ...voices.map(({ furthest }) => furthest))
  const width = clamp((room - 2 * margin - writerWidth - layers * gap) / layers, 122, 176)
  const arriving = new Map<string, number>()
  for (const { to } of passings) arriving.set(to, (arriving.get(to) ?? 0) + 1)
  const sizeOf = (voice: Voice): PlacedVoice => {
    const own = voice.key === writer ? writerWidth : width
    const lines = fitWords(voice.key === writer ? 'Writer' : voice.label, own - 18, 2, measure)
    const height = Math.max(
      lines.length * lineHeight + (voice.key === writer ? 12 : 24),
      (arriving.get(voice.key) ?? 0) * portGap,
    )
    return { voice, lines, x: 0, y: 0, width: own, height }
  }
  const placed = place(voices.map(sizeOf), passings)
  const all = [...placed.voices].sort((a, b) => a.x - b.x || a.y - b.y)
  return {
    voices: all,
    passings: passings.map((passing) => drawPassing(passing, passings, placed)),
    width: Math.max(...all.map((one) => one.x + one.width / 2)) + margin,
    height: Math.max(...all.map((one) => one.y + one.height / 2)) + margin,
  }
}

interface Placed {
  readonly voices: readonly PlacedVoice[]
  /** On the way of a line past the layers between its ends. */
  readonly bends: ReadonlyMap<string, readonly Point[]>
}

/** Each chain is laid out by dagre, one below the other; below them those who are heard directly and pass nobody on. */
function place(voices: readonly PlacedVoice[], passings: readonly Passing[]): Placed {
  const [first] = voices.filter(({ voice }) => voice.key === writer)
  const parts = partsOf(voices, passings)
  const chains = parts.filter(({ length }) => length > 1)
  const plain = parts.flatMap((part) => (part.length > 1 ? [] : part))
  const placed: PlacedVoice[] = []
  const bends = new Map<string, readonly Point[]>()
  let top = margin
  for (const chain of chains) {
    const laid = placeChain([first!, ...chain], passings)
    const highest = Math.min(...laid.voices.map(({ y, height }) => y - height / 2))
    const lower = top - highest
    placed.push(...laid.voices.map((one) => ({ ...one, y: one.y + lower })))
    for (const [key, points] of laid.bends)
      bends.set(
        key,
        points.map(({ x, y }) => ({ x, y: y + lower })),
      )
    top = Math.max(...placed.map(({ y, height }) => y + height / 2)) + between
  }
  for (const one of plain.sort((a, b) => b.voice.attributions.length - a.voice.attributions.length)) {
    placed.push({ ...one, x: margin + writerWidth + gap + one.width / 2, y: top + one.height / 2 })
    top += one.height + between
  }
  // At the top, where it is seen first: the middle of a long drawing is far down.
  const highest = placed.filter(({ voice }) => passings.some(({ from, to }) => from === writer && to === voice.key))
  const y = Math.min(...highest.map((one) => one.y))
  return { voices: [{ ...first!, x: margin + writerWidth / 2, y }, ...placed], bends }
}

/** Voices that hang together without the writer, in the order of the first of each. */
function partsOf(voices: readonly PlacedVoice[], passings: readonly Passing[]): PlacedVoice[][] {
  const beside = new Map<string, string[]>()
  const tie = (a: string, b: string): void => void beside.set(a, [...(beside.get(a) ?? []), b])
  for (const { from, to } of passings)
    if (from !== writer) {
      tie(from, to)
      tie(to, from)
    }
  const byKey = new Map(voices.map((one) => [one.voice.key, one]))
  const seen = new Set([writer])
  return voices.flatMap(({ voice: { key } }) => {
    if (seen.has(key)) return []
    const part = [key]
    seen.add(key)
    // Grows while it is gone through.
    for (const one of part)
      for (const other of beside.get(one) ?? [])
        if (!seen.has(other)) {
          seen.add(other)
          part.push(other)
        }
    return [part.map((one) => byKey.get(one)!)]
  })
}

function placeChain(voices: readonly PlacedVoice[], passings: readonly Passing[]): Placed {
  const graph = new Graph<object, { width: number; height: number; x?: number; y?: number }, EdgeLabel>()
  graph.setGraph({ rankdir: 'LR', ranksep: gap, nodesep: between, marginx: margin, acyclicer: 'greedy' })
  const keys = new Set(voices.map(({ voice }) => voice.key))
  const own = passings.filter(({ from, to }) => keys.has(from) && keys.has(to))
  for (const { voice, width, height } of voices) graph.setNode(voice.key, { width, height })
  // Who is heard directly stands next to the writer.
  for (const { from, to } of own) graph.setEdge(from, to, { weight: from === writer ? 4 : 1 })
  layout(graph)
  return {
    voices: voices
      .filter(({ voice }) => voice.key !== writer)
      .map((one) => {
        const { x, y } = graph.node(one.voice.key)
        return { ...one, x: x!, y: y! }
      }),
    bends: new Map(own.map(({ from, to }) => [passingKey(from, to), graph.edge(from, to).points?.slice(1, -1) ?? []])),
  }
}

function drawPassing(passing: Passing, passings: readonly Passing[], { voices, bends }: Placed): PlacedPassing {
  const key = passingKey(passing.from, passing.to)
  const find = (wanted: string): PlacedVoice => voices.find(({ voice }) => voice.key === wanted)!
  const [from, to] = [find(passing.from), find(passing.to)]
  const arrivals = passings.filter((one) => one.to === passing.to).sort((a, b) => find(a.from).y - find(b.from).y)
  const port = (arrivals.indexOf(passing) - (arrivals.length - 1) / 2) * portGap
  // Two who pass on each other: one of the lines leads back.
  const ahead = to.x > from.x ? 1 : -1
  const start = { x: from.x + (ahead * from.width) / 2, y: from.y }
  const end = { x: to.x - (ahead * to.width) / 2, y: to.y + port }
  const isFar = Math.abs(end.x - start.x) > gap + 2
  const points = [start, ...(isFar ? (bends.get(key) ?? []) : []), end]
  return { passing, key, path: elbows(points, ahead), end }
}

// The upright of a line stands by the voice it leaves: what is said of it has the level part by the voice it leads to.
const trunk = 10
const roundness = 7

/** Level, upright and level again, from point to point. */
function elbows(points: readonly Point[], ahead: number): string {
  const parts = points.slice(1).map((to, index) => {
    const from = points[index]!
    const rise = to.y - from.y
    const upright = from.x + ahead * trunk
    const round = Math.min(roundness, Math.abs(rise) / 2)
    if (round < 0.5) return `H${fixed(to.x)}`
    const down = Math.sign(rise) * round
    return [
      `H${fixed(upright - ahead * round)}`,
      `Q${fixed(upright)} ${fixed(from.y)} ${fixed(upright)} ${fixed(from.y + down)}`,
      `V${fixed(to.y - down)}`,
      `Q${fixed(upright)} ${fixed(to.y)} ${fixed(upright + ahead * round)} ${fixed(to.y)}`,
      `H${fixed(to.x)}`,
    ].join(' ')
  })
  return `M${fixed(points[0]!.x)} ${fixed(points[0]!.y)} ${parts.join(' ')}`
}

const fixed = (n: number): string => n.toFixed(1)
const clamp = (n: number, least: number, most: number): number => Math.min(most, Math.max(least, Math.round(n)))
