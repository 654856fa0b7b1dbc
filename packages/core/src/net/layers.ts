import type { Kernel } from './kernel/kernel.js'
import { packDense, packGated, packGatedBias, roundUp } from './pack.js'
import type { Layer, Weights } from './weights.js'

/** Layers that keep the width, one after another. */
export interface Stack {
  /** Where the input's first row goes: `width` numbers a row. */
  readonly input: number
  /** Itself, or one with room for more rows. */
  fit(rows: number): Stack
  /** Runs over the first `n` rows of the input, which it may overwrite; gives the address of the result. */
  run(n: number): number
}

type Step = (x: number, out: number, n: number) => void

/** Rows that a kernel may write past the end of what it was asked for. */
const slack = 4

export function openStack(
  kernel: Kernel,
  weights: Weights,
  prefix: string,
  layers: readonly Layer[],
  width: number,
  rows: number,
): Stack {
  const steps = layers.map((layer, i) => openLayer(kernel, weights, `${prefix}.${i}`, layer, width))
  const pad = Math.max(...layers.map(reachOf)) + slack
  return sized(rows)

  function sized(capacity: number): Stack {
    const size = (capacity + 2 * pad) * width * 4
    const margin = pad * width * 4
    // Zeros stand before the first row and after the last, in both.
    const buffers = [kernel.reserve(size) + margin, kernel.reserve(size) + margin] as const
    const stack: Stack = {
      input: buffers[0],
      fit: (more) => (more <= capacity ? stack : sized(more * 2)),
      run: (n) => {
        for (const buffer of buffers) kernel.floats(buffer + n * width * 4, pad * width).fill(0)
        let [x, out] = buffers as readonly [number, number]
        for (const step of steps) {
          step(x, out, n)
          ;[x, out] = [out, x]
        }
        return x
      },
    }
    return stack
  }
}

/** How many rows beside a row its result depends on. */
export const haloOf = (layers: readonly Layer[]): number => layers.reduce((sum, layer) => sum + reachOf(layer), 0)

function reachOf(layer: Layer): number {
  return layer.kind === 'gated' ? layer.dilation : layer.kind === 'attend' ? layer.reach : 0
}

function openLayer(kernel: Kernel, weights: Weights, name: string, layer: Layer, d: number): Step {
  if (layer.kind !== 'gated') throw new Error(`Layers of the kind ${layer.kind} are not known yet.`)
  const matrix = kernel.place(packGated(weights.floats(`${name}.conv.weight`, 2 * d, d, 3), d))
  const bias = kernel.place(packGatedBias(weights.floats(`${name}.conv.bias`, 2 * d), d))
  return (x, out, n) => kernel.run.gated(x, out, n, d, layer.dilation, matrix, bias)
}

/** A matrix with its bias. */
export interface Dense {
  /** Numbers that it writes for a row: its outputs, rounded up. */
  readonly wide: number
  run(x: number, out: number, n: number): void
}

export function openDense(
  kernel: Kernel,
  weights: Weights,
  name: string,
  outputs: number,
  inputs: number,
  positive = false,
): Dense {
  const wide = roundUp(outputs, 8)
  const matrix = kernel.place(packDense(weights.floats(`${name}.weight`, outputs, inputs), outputs, inputs))
  const padded = new Float32Array(wide)
  padded.set(weights.floats(`${name}.bias`, outputs))
  const bias = kernel.place(padded)
  return { wide, run: (x, out, n) => kernel.run.dense(x, out, n, inputs, wide, matrix, bias, positive ? 1 : 0) }
}
