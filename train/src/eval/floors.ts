import { readFileSync } from 'node:fs'
import type { Figure } from './figure.js'

/** Least values by figure name, from `train/floors.json`. A floor moves only on purpose. */
export function readFloors(): ReadonlyMap<string, number> {
  const file = new URL('../../floors.json', import.meta.url)
  return new Map(Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Readonly<Record<string, number>>))
}

/** One sentence for every figure under its floor, and for every floor whose figure was not measured. */
export function underFloors(figures: readonly Figure[], floors: ReadonlyMap<string, number>): string[] {
  const values = new Map(figures.map(({ name, value }) => [name, value]))
  return [...floors].flatMap(([name, floor]) => {
    const value = values.get(name)
    if (value === undefined) return [`${name}: not measured; its floor is ${floor}.`]
    return value < floor ? [`${name}: ${value.toFixed(4)} is under its floor of ${floor}.`] : []
  })
}
