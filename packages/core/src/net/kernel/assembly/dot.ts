/**
 * Products of four rows of states and eight outputs: eight sums of four 32-bit integers at `sums`, a row's two after another.
 * `weights`: for each two inputs, eight outputs times two. `size` is a row's length in bytes, a multiple of 16.
 */
@inline
export function dot(x: usize, size: i32, weights: usize, sums: usize): void {
  let a0 = i32x4.splat(0)
  let a1 = i32x4.splat(0)
  let a2 = i32x4.splat(0)
  let a3 = i32x4.splat(0)
  let b0 = i32x4.splat(0)
  let b1 = i32x4.splat(0)
  let b2 = i32x4.splat(0)
  let b3 = i32x4.splat(0)
  let w = weights
  let r0 = x
  let r1 = x + size
  let r2 = r1 + size
  let r3 = r2 + size
  const end = r1
  while (r0 < end) {
    let wa = v128.load(w)
    let wb = v128.load(w, 16)
    let x0 = v128.load32_splat(r0)
    a0 = i32x4.add(a0, i32x4.dot_i16x8_s(x0, wa))
    b0 = i32x4.add(b0, i32x4.dot_i16x8_s(x0, wb))
    x0 = v128.load32_splat(r1)
    a1 = i32x4.add(a1, i32x4.dot_i16x8_s(x0, wa))
    b1 = i32x4.add(b1, i32x4.dot_i16x8_s(x0, wb))
    x0 = v128.load32_splat(r2)
    a2 = i32x4.add(a2, i32x4.dot_i16x8_s(x0, wa))
    b2 = i32x4.add(b2, i32x4.dot_i16x8_s(x0, wb))
    x0 = v128.load32_splat(r3)
    a3 = i32x4.add(a3, i32x4.dot_i16x8_s(x0, wa))
    b3 = i32x4.add(b3, i32x4.dot_i16x8_s(x0, wb))

    wa = v128.load(w, 32)
    wb = v128.load(w, 48)
    x0 = v128.load32_splat(r0, 4)
    a0 = i32x4.add(a0, i32x4.dot_i16x8_s(x0, wa))
    b0 = i32x4.add(b0, i32x4.dot_i16x8_s(x0, wb))
    x0 = v128.load32_splat(r1, 4)
    a1 = i32x4.add(a1, i32x4.dot_i16x8_s(x0, wa))
    b1 = i32x4.add(b1, i32x4.dot_i16x8_s(x0, wb))
    x0 = v128.load32_splat(r2, 4)
    a2 = i32x4.add(a2, i32x4.dot_i16x8_s(x0, wa))
    b2 = i32x4.add(b2, i32x4.dot_i16x8_s(x0, wb))
    x0 = v128.load32_splat(r3, 4)
    a3 = i32x4.add(a3, i32x4.dot_i16x8_s(x0, wa))
    b3 = i32x4.add(b3, i32x4.dot_i16x8_s(x0, wb))

    w += 64
    r0 += 8
    r1 += 8
    r2 += 8
    r3 += 8
  }
  v128.store(sums, a0)
  v128.store(sums, b0, 16)
  v128.store(sums, a1, 32)
  v128.store(sums, b1, 48)
  v128.store(sums, a2, 64)
  v128.store(sums, b2, 80)
  v128.store(sums, a3, 96)
  v128.store(sums, b3, 112)
}
