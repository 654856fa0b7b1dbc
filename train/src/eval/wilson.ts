/** E. B. Wilson, JASA 22 (1927): the interval of a share, at 95 %. */
export function wilson(right: number, of: number): readonly [number, number] {
  const z = 1.96
  const share = right / of
  const middle = (share + (z * z) / (2 * of)) / (1 + (z * z) / of)
  const half = (z / (1 + (z * z) / of)) * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of))
  return [Math.max(0, middle - half), Math.min(1, middle + half)]
}
