/**
 * out = x·W + bias for `n` rows of `inputs` numbers, `outputs` a multiple of eight; negative results become 0 where `positive` is
 * set. `weights`: for each eight outputs and each input, eight weights. Writes rows up to the next multiple of four.
 */
export function denseFloats(
  x: usize,
  out: usize,
  n: i32,
  inputs: i32,
  outputs: i32,
  weights: usize,
  bias: usize,
  positive: i32,
): void {
  const size = inputs << 2
  const wide = outputs << 2
  const floor = f32x4.splat(positive ? 0 : -f32.MAX_VALUE)
  for (let c = 0; c < outputs; c += 8) {
    const group = weights + ((c * inputs) << 2)
    const a = v128.load(bias + (c << 2))
    const b = v128.load(bias + (c << 2), 16)
    for (let i = 0; i < n; i += 4) {
      let a0 = a
      let a1 = a
      let a2 = a
      let a3 = a
      let b0 = b
      let b1 = b
      let b2 = b
      let b3 = b
      let w = group
      let r = x + i * size
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
      const to = out + i * wide + (c << 2)
      v128.store(to, f32x4.pmax(a0, floor))
      v128.store(to, f32x4.pmax(b0, floor), 16)
      v128.store(to + wide, f32x4.pmax(a1, floor))
      v128.store(to + wide, f32x4.pmax(b1, floor), 16)
      v128.store(to + 2 * wide, f32x4.pmax(a2, floor))
      v128.store(to + 2 * wide, f32x4.pmax(b2, floor), 16)
      v128.store(to + 3 * wide, f32x4.pmax(a3, floor))
      v128.store(to + 3 * wide, f32x4.pmax(b3, floor), 16)
    }
  }
}
