import { narrowed, nearest } from './fixed-point'

/** For each of `n` rows the place of its greatest number among the first `count` of `wide`, as a byte. */
export function greatest(scores: usize, out: usize, n: i32, wide: i32, count: i32): void {
  for (let i = 0; i < n; i++) {
    const row = scores + ((i * wide) << 2)
    let best = 0
    let most = load<f32>(row)
    for (let k = 1; k < count; k++) {
      const score = load<f32>(row + (k << 2))
      if (score > most) {
        most = score
        best = k
      }
    }
    store<u8>(out + i, best)
  }
}

/** The first `count` numbers of each row of `wide`, close together. */
export function narrow(from: usize, out: usize, n: i32, wide: i32, count: i32): void {
  for (let i = 0; i < n; i++) {
    for (let k = 0; k < count; k++) store<f32>(out + ((i * count + k) << 2), load<f32>(from + ((i * wide + k) << 2)))
  }
}

/**
 * States of max(0, g + cue + position) for a window of `n` rows, `d` wide, a multiple of eight; the cue's rows are `first` to
 * `last` of the window.
 */
export function around(
  g: usize,
  cue: usize,
  positions: usize,
  out: usize,
  n: i32,
  d: i32,
  first: i32,
  last: i32,
  fineness: f32,
): void {
  const size = d << 2
  const zero = f32x4.splat(0)
  const fine = f32x4.splat(fineness)
  for (let i = 0; i < n; i++) {
    // 0 to 39 before the cue, 41 to 80 after it, 81 inside.
    const position = i < first ? max(i - first, -40) + 40 : i > last ? min(i - last, 40) + 40 : 81
    const p = positions + position * size
    const from = g + i * size
    const to = out + i * (size >> 1)
    for (let c: usize = 0; c < <usize>size; c += 32) {
      const low = f32x4.add(f32x4.add(v128.load(from + c), v128.load(cue + c)), v128.load(p + c))
      const high = f32x4.add(f32x4.add(v128.load(from + c, 16), v128.load(cue + c, 16)), v128.load(p + c, 16))
      const states = narrowed(
        nearest(f32x4.mul(f32x4.pmax(low, zero), fine)),
        nearest(f32x4.mul(f32x4.pmax(high, zero), fine)),
      )
      v128.store(to + (c >> 1), states)
    }
  }
}
