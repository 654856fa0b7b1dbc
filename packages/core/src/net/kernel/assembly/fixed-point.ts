// States are 16-bit integers, `fineness` to one, and stay within ±16383, so that the sum of two is still one.

export const limit: i16 = 16383

/** Rounds four numbers to the nearest integers; they must be under 2^22. */
@inline
export function nearest(x: v128): v128 {
  // 1.5 · 2^23: adding it leaves the integer in the low bits.
  return i32x4.sub(f32x4.add(x, f32x4.splat(12582912)), i32x4.splat(0x4b400000))
}

/** Eight 16-bit states from twice four integers. */
@inline
export function narrowed(low: v128, high: v128): v128 {
  const states = i16x8.narrow_i32x4_s(low, high)
  return i16x8.max_s(i16x8.min_s(states, i16x8.splat(limit)), i16x8.splat(-limit))
}
