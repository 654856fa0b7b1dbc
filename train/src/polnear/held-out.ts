import { readdirSync } from 'node:fs'
import { join } from 'node:path'

/** Why an article of PolNeAR's train is not trained on: its contents are annotated too, or the confidence is calibrated on it. */
export type HeldOut = 'nested' | 'calibration'

/** Tells of each article of train, by name and by position in the sorted corpus, whether it is held out. Every twentieth calibrates. */
export function heldOutOf(dataFolder: string): (name: string, position: number) => HeldOut | undefined {
  const nested = new Set(nestedNames(dataFolder))
  return (name, position) => (nested.has(name) ? 'nested' : position % 20 === 7 ? 'calibration' : undefined)
}

/** Names of the articles of `nested/dev`: some are of PolNeAR's train, some of its dev. */
export function nestedNames(dataFolder: string): string[] {
  return readdirSync(join(dataFolder, 'nested', 'dev'))
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.slice(0, -'.json'.length))
    .sort()
}
