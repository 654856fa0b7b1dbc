import type { Integers } from './weights.js'

// Puts matrices in the order in which the kernel reads them.

/** Weights and the numbers that go with them. */
export interface Packed {
  readonly weights: Int16Array
  readonly numbers: Float32Array
}

/** A matrix `[outputs, inputs]`, missing outputs as zeros, for states of this fineness. */
export function packDense(
  { values, scales }: Integers<Int16Array>,
  bias: Float32Array,
  inputs: number,
  fineness: number,
): Packed {
  const outputs = bias.length
  const wide = roundUp(outputs, 8)
  const weights = new Int16Array(wide * inputs)
  const numbers = new Float32Array(wide * 2)
  for (let o = 0; o < outputs; o++) {
    const group = (o >> 3) * 8 * inputs + (o & 7) * 2
    for (let i = 0; i < inputs; i++) weights[group + (i >> 1) * 16 + (i & 1)] = values[o * inputs + i]!
    numbers[(o >> 3) * 16 + (o & 7)] = scales[o]! / fineness
    numbers[(o >> 3) * 16 + 8 + (o & 7)] = bias[o]!
  }
  return { weights, numbers }
}

/** A convolution `[2 · d, d, 3]`: its taps become the four products that `assembly/gated.ts` names. */
export function packGated(
  { values, scales }: Integers<Int16Array>,
  bias: Float32Array,
  d: number,
  fineness: number,
): Packed {
  const weights = new Int16Array(2 * d * d * 4)
  const numbers = new Float32Array(2 * d * 2)
  for (let o = 0; o < 2 * d; o++) {
    const channel = o % d
    const place = (o < d ? 0 : 4) + (channel & 3)
    const group = (channel >> 2) * 4 * d * 8 + place * 2
    for (let i = 0; i < d; i++) {
      const from = (o * d + i) * 3
      const g0 = values[from]!
      const g1 = values[from + 1]!
      const g2 = values[from + 2]!
      const to = group + (i >> 1) * 16 + (i & 1)
      weights[to] = 2 * g0
      weights[to + d * 8] = g0 + g1 + g2
      weights[to + 2 * d * 8] = g0 - g1 + g2
      weights[to + 3 * d * 8] = 2 * g2
    }
    numbers[(channel >> 2) * 16 + place] = scales[o]! / (2 * fineness)
    numbers[(channel >> 2) * 16 + 8 + place] = bias[o]!
  }
  return { weights, numbers }
}

/** A small matrix `[outputs, inputs]` of floats in groups of eight outputs, missing ones as zeros. */
export function packFloats(matrix: Float32Array, outputs: number, inputs: number): Float32Array {
  const packed = new Float32Array(roundUp(outputs, 8) * inputs)
  for (let o = 0; o < outputs; o++) {
    const group = (o - (o % 8)) * inputs + (o % 8)
    for (let i = 0; i < inputs; i++) packed[group + i * 8] = matrix[o * inputs + i]!
  }
  return packed
}

export const roundUp = (size: number, step: number): number => Math.ceil(size / step) * step
