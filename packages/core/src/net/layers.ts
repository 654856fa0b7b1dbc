import type { Kernel } from './kernel/kernel.js'
import { packDense, packFloats, packGated, roundUp } from './pack.js'
import type { Layer, Weights } from './weights.js'

// States are 16-bit integers between ±`most`; the header's range says what `most` stands for.
const most = 16383

/** How many steps of a state make one. */
export const finenessOf = (range: number): number => most / range

/** Layers that keep the width, one after another. */
export interface Stack {
  /** Where the first row of the input goes: `width` states a row. */
  readonly input: number
  /** Itself, or one with room for more rows. */
  fit(rows: number): Stack
  /** Runs over the first `n` rows of the input, which it may overwrite; gives the address of the result. */
  run(n: number): number
}

type Step = (x: number, out: number, n: number) => void

export function openStack(
  kernel: Kernel,
  weights: Weights,
  prefix: string,
  layers: readonly Layer[],
  width: number,
  fineness: number,
  rows: number,
): Stack {
  const steps = layers.map((layer, i) => openLayer(kernel, weights, `${prefix}.${i}`, layer, width, fineness))
  const pad = 5 * Math.max(...layers.map(({ dilation }) => dilation)) + 16
  return sized(rows)

  function sized(capacity: number): Stack {
    const size = (capacity + 2 * pad) * width * 2
    const margin = pad * width * 2
    // Zeros stand before the first row and after the last, in both.
    const buffers = [kernel.reserve(size) + margin, kernel.reserve(size) + margin] as const
    const stack: Stack = {
      input: buffers[0],
      fit: (more) => (more <= capacity ? stack : sized(more * 2)),
      run: (n) => {
        for (const buffer of buffers) kernel.states(buffer + n * width * 2, pad * width).fill(0)
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
export const haloOf = (layers: readonly Layer[]): number => layers.reduce((sum, { dilation }) => sum + dilation, 0)

/** Pairs of rows that the kernel works on together, four sums for each. */
const sides = 32 * 4

function openLayer(kernel: Kernel, weights: Weights, name: string, layer: Layer, d: number, fineness: number): Step {
  const taps = weights.integers(`${name}.conv.weight`, 2 * d, d, 3)
  const packed = packGated(taps, weights.floats(`${name}.conv.bias`, 2 * d), d, fineness)
  const matrix = kernel.place(packed.weights)
  const numbers = kernel.place(packed.numbers)
  const scratch = kernel.reserve(sides * d * 2)
  return (x, out, n) => kernel.run.gated(x, out, n, d, layer.dilation, matrix, numbers, scratch, fineness)
}

/** A matrix with its bias. */
export interface Dense {
  /** Floats that it writes for a row: its outputs, rounded up. Up to three rows more are written. */
  readonly wide: number
  run(x: number, out: number, n: number): void
}

/** From states to floats; negative ones become 0 where `positive` is set. */
export function openDense(
  kernel: Kernel,
  weights: Weights,
  name: string,
  outputs: number,
  inputs: number,
  fineness: number,
  positive = false,
): Dense {
  const bias = weights.floats(`${name}.bias`, outputs)
  const packed = packDense(weights.integers(`${name}.weight`, outputs, inputs), bias, inputs, fineness)
  const matrix = kernel.place(packed.weights)
  const numbers = kernel.place(packed.numbers)
  const wide = roundUp(outputs, 8)
  return { wide, run: (x, out, n) => kernel.run.dense(x, out, n, inputs, wide, matrix, numbers, positive ? 1 : 0) }
}

/** From floats to floats. */
export function openFloats(kernel: Kernel, weights: Weights, name: string, outputs: number, inputs: number): Dense {
  const wide = roundUp(outputs, 8)
  const matrix = kernel.place(packFloats(weights.floats(`${name}.weight`, outputs, inputs), outputs, inputs))
  const padded = new Float32Array(wide)
  padded.set(weights.floats(`${name}.bias`, outputs))
  const bias = kernel.place(padded)
  return { wide, run: (x, out, n) => kernel.run.denseFloats(x, out, n, inputs, wide, matrix, bias, 0) }
}
