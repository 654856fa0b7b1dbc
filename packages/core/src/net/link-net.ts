import type { Kernel } from './kernel/kernel.js'
import { finenessOf, openDense, openStack } from './layers.js'
import type { Weights } from './weights.js'

/** The rows around one cue, in which its source and content are looked for; the cue's rows lie inside. */
export interface CueWindow {
  readonly start: number
  readonly length: number
  readonly cueFirst: number
  /** Inclusive. */
  readonly cueLast: number
}

/** Rows of states that are held at once for the windows in them. */
const span = 2048
const labels = 5
/** Before and after the cue up to 40 rows, and inside it. */
const positions = 83

export type LinkNet = (states: Int16Array, length: number, windows: readonly CueWindow[]) => readonly Float32Array[]

/** Scores of the five labels for each row of each window; windows in text order are quickest. */
export function openLinkNet(kernel: Kernel, weights: Weights): LinkNet {
  const { width, range, link } = weights.header
  const fineness = finenessOf(range)
  const own = finenessOf(link.range)
  const k = link.width
  const near = openDense(kernel, weights, 'link_in', k, width, fineness)
  const cue = openDense(kernel, weights, 'link_cue', k, 2 * width, fineness)
  const position = kernel.place(weights.floats('link_pos.weight', positions, k))
  const last = openDense(kernel, weights, 'link_out', labels, k, own)
  let stack = openStack(kernel, weights, 'link_layers', link.layers, k, own, 256)
  const cueStates = kernel.reserve(4 * 2 * width * 2)
  const cueVector = kernel.reserve(4 * k * 4)
  let room = makeRoom(span)

  function makeRoom(rows: number) {
    return {
      rows,
      states: kernel.reserve((rows + 4) * width * 2),
      projected: kernel.reserve((rows + 4) * k * 4),
      scores: kernel.reserve((rows + 4) * last.wide * 4),
      tight: kernel.reserve(rows * labels * 4),
    }
  }

  return (states, length, windows) => {
    let from = 0
    let to = 0
    return windows.map((window) => {
      checkWindow(window, length)
      const { start, cueFirst, cueLast } = window
      if (window.length > room.rows) {
        room = makeRoom(window.length * 2)
        to = from
      }
      if (start < from || start + window.length > to) {
        from = start
        to = Math.min(length, start + room.rows)
        kernel.states(room.states, (to - from) * width).set(states.subarray(from * width, to * width))
        near.run(room.states, room.projected, to - from)
      }
      const vectors = kernel.states(cueStates, 2 * width)
      vectors.set(states.subarray(cueFirst * width, (cueFirst + 1) * width))
      vectors.set(states.subarray(cueLast * width, (cueLast + 1) * width), width)
      cue.run(cueStates, cueVector, 1)
      stack = stack.fit(window.length)
      const g = room.projected + (start - from) * k * 4
      const n = window.length
      kernel.run.around(g, cueVector, position, stack.input, n, k, cueFirst - start, cueLast - start, own)
      last.run(stack.run(n), room.scores, n)
      kernel.run.narrow(room.scores, room.tight, n, last.wide, labels)
      return kernel.floats(room.tight, n * labels).slice()
    })
  }
}

function checkWindow({ start, length, cueFirst, cueLast }: CueWindow, rows: number): void {
  const isSound =
    start >= 0 && start <= cueFirst && cueFirst <= cueLast && cueLast < start + length && start + length <= rows
  if (!isSound)
    throw new Error(
      `The window of ${length} rows at ${start} around ${cueFirst} to ${cueLast} does not fit ${rows} rows.`,
    )
}
