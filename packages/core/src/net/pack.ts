// Puts matrices in the order in which the kernel reads them.

/** A matrix `[outputs, inputs]` in groups of eight outputs, missing ones as zeros. */
export function packDense(matrix: Float32Array, outputs: number, inputs: number): Float32Array {
  const packed = new Float32Array(roundUp(outputs, 8) * inputs)
  for (let o = 0; o < outputs; o++) {
    const group = (o - (o % 8)) * inputs + (o % 8)
    for (let i = 0; i < inputs; i++) packed[group + i * 8] = matrix[o * inputs + i]!
  }
  return packed
}

/** A convolution `[2 · d, d, 3]` in groups of four channels: for each tap and input four weights of the first half, four of the second. */
export function packGated(matrix: Float32Array, d: number): Float32Array {
  const packed = new Float32Array(matrix.length)
  for (let o = 0; o < 2 * d; o++) {
    const channel = o % d
    const group = (channel - (channel % 4)) * 3 * d * 2 + (o < d ? 0 : 4) + (channel % 4)
    for (let tap = 0; tap < 3; tap++) {
      for (let i = 0; i < d; i++) packed[group + (tap * d + i) * 8] = matrix[(o * d + i) * 3 + tap]!
    }
  }
  return packed
}

export function packGatedBias(bias: Float32Array, d: number): Float32Array {
  return bias.map((_, at) => {
    const channel = (at >> 3) * 4 + (at & 3)
    return bias[at & 4 ? d + channel : channel]!
  })
}

export const roundUp = (size: number, step: number): number => Math.ceil(size / step) * step
