import { gate } from './activations'
import { dot } from './dot'
import { limit, nearest } from './fixed-point'

// A convolution over three rows makes two rows of output from four products where six would be needed (Winograd's F(2,3)). With
// inputs d0 to d3, one `dilation` after another, and taps g0 to g2:
//   m0 = (d0 - d2)·2·g0   m1 = (d1 + d2)·(g0 + g1 + g2)   m2 = (d2 - d1)·(g0 - g1 + g2)   m3 = (d1 - d3)·2·g2
//   first = (m0 + m1 + m2) / 2   second = (m1 - m2 - m3) / 2
// All of it in integers, hence exact.

/** Pairs of rows worked on together: their sums stay in the nearest cache while the weights pass by. */
const block = 32

const places = memory.data(block * 4, 16)
const sums = memory.data(4 * 128, 16)

/**
 * out = x + tanh(a)·sigmoid(b), where a and b are convolutions of x over three rows `dilation` apart. `weights`: for each four
 * channels and each of the four products, each two inputs: four of a times two, four of b times two. `numbers`: for each four
 * channels scales of a and b, biases of a and b. `sides` has room for 4 · 32 rows. Before the first row and after the last
 * stand zeros, 5 · dilation + 16 rows of them after it; in `out` those rows are made zero again.
 */
export function gated(
  x: usize,
  out: usize,
  n: i32,
  d: i32,
  dilation: i32,
  weights: usize,
  numbers: usize,
  sides: usize,
  fineness: f32,
): void {
  const size = d << 1
  const step = dilation * size
  const pairs = ((n + 2 * dilation - 1) / (2 * dilation)) * dilation
  let end: usize = 0
  for (let from = 0; from < pairs; from += block) {
    // Four pairs at a time; rows past the last are zero or overwritten below.
    const count = (min(block, pairs - from) + 3) & ~3
    for (let p = 0; p < count; p++) {
      const pair = from + p
      const place = ((pair / dilation) * 2 * dilation + (pair % dilation)) * size
      store<u32>(places + (p << 2), <u32>place)
      combine(x + place, step, size, sides + p * size)
      end = max(end, <usize>place + step + size)
    }
    for (let c = 0; c < d; c += 4) {
      const group = weights + c * size * 8
      const own = numbers + (c << 4)
      for (let p = 0; p < count; p += 4) {
        const side = sides + p * size
        for (let k = 0; k < 4; k++) dot(side + k * block * size, size, group + k * size * 8, sums + k * 128)
        for (let k = 0; k < 4; k++) {
          const place = <usize>load<u32>(places + ((p + k) << 2)) + (c << 1)
          finish(x + place, out + place, step, sums + k * 32, own, fineness)
        }
      }
    }
  }
  memory.fill(out + n * size, 0, end - n * size)
}

/** The four sums and differences of inputs, `block` rows apart. */
@inline
function combine(row: usize, step: i32, size: i32, out: usize): void {
  const apart = block * size
  for (let c: usize = 0; c < <usize>size; c += 16) {
    const from = row + c
    const d0 = v128.load(from - step)
    const d1 = v128.load(from)
    const d2 = v128.load(from + step)
    const d3 = v128.load(from + 2 * step)
    const to = out + c
    v128.store(to, i16x8.sub(d0, d2))
    v128.store(to + apart, i16x8.add(d1, d2))
    v128.store(to + 2 * apart, i16x8.sub(d2, d1))
    v128.store(to + 3 * apart, i16x8.sub(d1, d3))
  }
}

/** Four channels of two rows. */
@inline
function finish(x: usize, out: usize, step: i32, from: usize, numbers: usize, fineness: f32): void {
  const scaleA = v128.load(numbers)
  const scaleB = v128.load(numbers, 16)
  const biasA = v128.load(numbers, 32)
  const biasB = v128.load(numbers, 48)
  const a1 = f32x4.convert_i32x4_s(v128.load(from, 128))
  const a2 = f32x4.convert_i32x4_s(v128.load(from, 256))
  const b1 = f32x4.convert_i32x4_s(v128.load(from, 128 + 16))
  const b2 = f32x4.convert_i32x4_s(v128.load(from, 256 + 16))
  const firstA = f32x4.add(f32x4.convert_i32x4_s(v128.load(from)), f32x4.add(a1, a2))
  const firstB = f32x4.add(f32x4.convert_i32x4_s(v128.load(from, 16)), f32x4.add(b1, b2))
  const secondA = f32x4.sub(f32x4.sub(a1, a2), f32x4.convert_i32x4_s(v128.load(from, 384)))
  const secondB = f32x4.sub(f32x4.sub(b1, b2), f32x4.convert_i32x4_s(v128.load(from, 384 + 16)))
  const first = gate(
    f32x4.add(f32x4.mul(firstA, scaleA), biasA),
    f32x4.add(f32x4.mul(firstB, scaleB), biasB),
  )
  const second = gate(
    f32x4.add(f32x4.mul(secondA, scaleA), biasA),
    f32x4.add(f32x4.mul(secondB, scaleB), biasB),
  )
  const fine = f32x4.splat(fineness)
  put(x, out, nearest(f32x4.mul(first, fine)))
  put(x + step, out + step, nearest(f32x4.mul(second, fine)))
}

@inline
function put(x: usize, out: usize, change: v128): void {
  const sum = i32x4.add(v128.load16x4_s(x), change)
  const kept = i32x4.max_s(i32x4.min_s(sum, i32x4.splat(limit)), i32x4.splat(-limit))
  v128.store64_lane(out, i16x8.narrow_i32x4_s(kept, kept), 0)
}
