/** One measured number. */
export interface Figure {
  readonly name: string
  readonly value: number
  readonly unit: string
}

export function asLine({ name, value, unit }: Figure): string {
  const digits = value >= 1000 ? 0 : value >= 10 ? 1 : 3
  return `${name.padEnd(46)} ${value.toFixed(digits).padStart(10)} ${unit}`
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}
