import { dot } from './dot'

const sums = memory.data(128, 16)

/**
 * out = x·W + bias for `n` rows of `inputs` states, `outputs` a multiple of eight; results are 32-bit floats, negative ones 0 where
 * `positive` is set. `weights`: for each eight outputs and each two inputs, eight times two; `numbers`: for each eight outputs
 * their scales and biases. Reads and writes rows up to the next multiple of four.
 */
export function dense(
  x: usize,
  out: usize,
  n: i32,
  inputs: i32,
  outputs: i32,
  weights: usize,
  numbers: usize,
  positive: i32,
): void {
  const size = inputs << 1
  const wide = outputs << 2
  const floor = f32x4.splat(positive ? 0 : -f32.MAX_VALUE)
  for (let c = 0; c < outputs; c += 8) {
    const group = weights + c * size
    const own = numbers + (c << 3)
    const scaleA = v128.load(own)
    const scaleB = v128.load(own, 16)
    const biasA = v128.load(own, 32)
    const biasB = v128.load(own, 48)
    for (let i = 0; i < n; i += 4) {
      dot(x + i * size, size, group, sums)
      let to = out + i * wide + (c << 2)
      for (let k: usize = 0; k < 128; k += 32) {
        const a = f32x4.convert_i32x4_s(v128.load(sums + k))
        const b = f32x4.convert_i32x4_s(v128.load(sums + k, 16))
        v128.store(to, f32x4.pmax(f32x4.add(f32x4.mul(a, scaleA), biasA), floor))
        v128.store(to, f32x4.pmax(f32x4.add(f32x4.mul(b, scaleB), biasB), floor), 16)
        to += wide
      }
    }
  }
}
