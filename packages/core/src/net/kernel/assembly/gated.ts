import { gate } from './activations'

/** Rows worked on together, so that a group of weights is read from the nearest cache. */
const block = 64

/**
 * out = x + tanh(a)·sigmoid(b), where a and b are convolutions of x over three rows `dilation` apart. `weights`: for each four
 * channels, each tap and each input, four weights for a and four for b; `bias`: for each four channels, four and four.
 * Rows before the first and after the last must hold zeros; out's rows up to the next multiple of four are set to zero.
 */
export function gated(x: usize, out: usize, n: i32, d: i32, dilation: i32, weights: usize, bias: usize): void {
  const size = d << 2
  const step = dilation * size
  for (let from = 0; from < n; from += block) {
    const to = min(n, from + block)
    for (let c = 0; c < d; c += 4) {
      const group = weights + c * 3 * d * 8
      const a = v128.load(bias + (c << 3))
      const b = v128.load(bias + (c << 3), 16)
      for (let i = from; i < to; i += 4) {
        four(x + i * size, out + i * size, d, size, step, group, a, b, c << 2)
      }
    }
  }
  const rest = n & 3
  if (rest > 0) memory.fill(out + n * size, 0, (4 - rest) * size)
}

@inline
function four(x: usize, out: usize, d: i32, size: i32, step: i32, weights: usize, a: v128, b: v128, at: i32): void {
  let a0 = a
  let a1 = a
  let a2 = a
  let a3 = a
  let b0 = b
  let b1 = b
  let b2 = b
  let b3 = b
  let w = weights
  for (let tap = -step; tap <= step; tap += step) {
    let r = x + tap
    const end = r + size
    for (; r < end; r += 4) {
      const wa = v128.load(w)
      const wb = v128.load(w, 16)
      w += 32
      const x0 = v128.load32_splat(r)
      const x1 = v128.load32_splat(r + size)
      const x2 = v128.load32_splat(r + 2 * size)
      const x3 = v128.load32_splat(r + 3 * size)
      a0 = f32x4.add(a0, f32x4.mul(x0, wa))
      b0 = f32x4.add(b0, f32x4.mul(x0, wb))
      a1 = f32x4.add(a1, f32x4.mul(x1, wa))
      b1 = f32x4.add(b1, f32x4.mul(x1, wb))
      a2 = f32x4.add(a2, f32x4.mul(x2, wa))
      b2 = f32x4.add(b2, f32x4.mul(x2, wb))
      a3 = f32x4.add(a3, f32x4.mul(x3, wa))
      b3 = f32x4.add(b3, f32x4.mul(x3, wb))
    }
  }
  const from = x + at
  const to = out + at
  v128.store(to, f32x4.add(v128.load(from), gate(a0, b0)))
  v128.store(to + size, f32x4.add(v128.load(from + size), gate(a1, b1)))
  v128.store(to + 2 * size, f32x4.add(v128.load(from + 2 * size), gate(a2, b2)))
  v128.store(to + 3 * size, f32x4.add(v128.load(from + 3 * size), gate(a3, b3)))
}
