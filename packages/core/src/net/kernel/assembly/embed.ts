import { narrowed, nearest } from './fixed-point'

/**
 * Sums the embeddings of `n` rows: the first `columns` of `stride` numbers a row at `rows`; `tables` holds for each column the
 * address of its 8-bit table and of the table's scales. `d` is a multiple of 16; `out` takes states.
 */
export function embed(
  out: usize,
  n: i32,
  d: i32,
  rows: usize,
  columns: i32,
  stride: i32,
  tables: usize,
  fineness: f32,
): void {
  const fine = f32x4.splat(fineness)
  for (let i = 0; i < n; i++) {
    const row = rows + ((i * stride) << 2)
    for (let c = 0; c < d; c += 16) {
      let s0 = f32x4.splat(0)
      let s1 = f32x4.splat(0)
      let s2 = f32x4.splat(0)
      let s3 = f32x4.splat(0)
      for (let k = 0; k < columns; k++) {
        const at = load<i32>(row + (k << 2))
        const scale = v128.load32_splat(<usize>load<u32>(tables + (k << 3) + 4) + (at << 2))
        const bytes = v128.load(<usize>load<u32>(tables + (k << 3)) + at * d + c)
        const low = i16x8.extend_low_i8x16_s(bytes)
        const high = i16x8.extend_high_i8x16_s(bytes)
        s0 = f32x4.add(s0, f32x4.mul(f32x4.convert_i32x4_s(i32x4.extend_low_i16x8_s(low)), scale))
        s1 = f32x4.add(s1, f32x4.mul(f32x4.convert_i32x4_s(i32x4.extend_high_i16x8_s(low)), scale))
        s2 = f32x4.add(s2, f32x4.mul(f32x4.convert_i32x4_s(i32x4.extend_low_i16x8_s(high)), scale))
        s3 = f32x4.add(s3, f32x4.mul(f32x4.convert_i32x4_s(i32x4.extend_high_i16x8_s(high)), scale))
      }
      const to = out + ((i * d + c) << 1)
      v128.store(to, narrowed(nearest(f32x4.mul(s0, fine)), nearest(f32x4.mul(s1, fine))))
      v128.store(to, narrowed(nearest(f32x4.mul(s2, fine)), nearest(f32x4.mul(s3, fine))), 16)
    }
  }
}
