import { nestedNames } from './read-nested.js'

/** Why an article of PolNeAR's train is not trained on: its contents are annotated too, or the confidence is calibrated on it. */
export type HeldOut = 'nested' | 'calibration'

/** Tells of each article of train, by name and by position in the sorted corpus, whether it is held out. Every twentieth calibrates. */
export function heldOutOf(dataFolder: string): (name: string, position: number) => HeldOut | undefined {
  const nested = new Set(nestedNames(dataFolder))
  return (name, position) => (nested.has(name) ? 'nested' : position % 20 === 7 ? 'calibration' : undefined)
}
