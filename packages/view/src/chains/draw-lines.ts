import type { Passing } from './chain-graph.js'
import { middleOf, type PlacedVoice, type Point } from './placed-voice.js'

export interface DrawnLine {
  /** As SVG draws it. */
  readonly path: string
  readonly end: Point
}

const trunk = 14
const roundness = 7

/** From a voice down, and in to one that stands below it. */
export function drawBelow(from: PlacedVoice, to: PlacedVoice): DrawnLine {
  const x = from.left + trunk
  const end = { x: to.left, y: middleOf(to) }
  const corner = `V${fixed(end.y - roundness)} Q${fixed(x)} ${fixed(end.y)} ${fixed(x + roundness)} ${fixed(end.y)}`
  return { path: `M${fixed(x)} ${fixed(from.top + from.height)} ${corner} H${fixed(end.x)}`, end }
}

const laneGap = 10
const saidWidth = 58

/** To voices that stand elsewhere: on the right past all that is between, each line in a lane of its own. */
export function drawAside(
  passings: readonly Passing[],
  placed: ReadonlyMap<string, PlacedVoice>,
  portGap: number,
): readonly (DrawnLine & { readonly furthest: number })[] {
  const voices = [...placed.values()]
  const lanes: { x: number; top: number; bottom: number }[] = []
  return passings.map((passing) => {
    const from = placed.get(passing.from)!
    const to = placed.get(passing.to)!
    const arriving = passings.filter((one) => one.to === passing.to)
    const port = (arriving.indexOf(passing) - (arriving.length - 1) / 2) * portGap
    const start = { x: from.left + from.width, y: middleOf(from) }
    const end = { x: to.left + to.width, y: middleOf(to) + port }
    const top = Math.min(start.y, end.y)
    const bottom = Math.max(start.y, end.y)
    const passed = voices.filter((one) => one.top <= bottom && one.top + one.height >= top)
    let x = Math.max(end.x + saidWidth, ...passed.map(({ left, width }) => left + width + laneGap))
    const isTaken = (): boolean =>
      lanes.some((lane) => Math.abs(lane.x - x) < laneGap && lane.top <= bottom && lane.bottom >= top)
    while (isTaken()) x += laneGap
    lanes.push({ x, top, bottom })
    const turn = Math.min(roundness, (bottom - top) / 2) * Math.sign(end.y - start.y)
    const round = Math.abs(turn)
    const path = [
      `M${fixed(start.x)} ${fixed(start.y)} H${fixed(x - round)}`,
      `Q${fixed(x)} ${fixed(start.y)} ${fixed(x)} ${fixed(start.y + turn)} V${fixed(end.y - turn)}`,
      `Q${fixed(x)} ${fixed(end.y)} ${fixed(x - round)} ${fixed(end.y)} H${fixed(end.x)}`,
      // An arrow: against the order of reading.
      `M${fixed(end.x + 6)} ${fixed(end.y - 4)} L${fixed(end.x + 1)} ${fixed(end.y)} L${fixed(end.x + 6)} ${fixed(end.y + 4)}`,
    ]
    return { path: path.join(' '), end, furthest: x }
  })
}

const fixed = (n: number): string => n.toFixed(1)
