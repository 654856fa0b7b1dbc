import { CallError } from './exit-status.js'
import type { Io } from './io.js'

export const formats = ['terminal', 'json', 'jsonl', 'html', 'markdown', 'annotations', 'csv'] as const
export type Format = (typeof formats)[number]
export type Level = 'note' | 'warning' | 'problem'

/** The options as written. */
export interface ReadFlags {
  readonly format: Format
  readonly out?: string
  readonly jobs: string
  readonly width?: string
  readonly colour: 'auto' | 'always' | 'never'
  readonly color?: 'auto' | 'always' | 'never'
  readonly failOn?: Level
  readonly all?: boolean
}

/** The options as meant. */
export interface ReadOptions {
  readonly format: Format
  readonly out?: string
  readonly jobs: number
  /** In columns. */
  readonly width: number
  readonly colour: boolean
  /** Every finding, not only the gravest. */
  readonly all: boolean
  readonly failOn?: Level
}

export function readOptions(flags: ReadFlags, inputs: readonly string[], io: Io): ReadOptions {
  if (inputs.filter((input) => input === '-').length > 1) {
    throw new CallError('Standard input can be read once: give - only once.')
  }
  const out = flags.out === '-' ? undefined : flags.out
  const width = flags.width === undefined ? undefined : wholeNumber('--width', flags.width, 20, 1000)
  return {
    format: flags.format,
    jobs: wholeNumber('--jobs', flags.jobs, 1, 64),
    width: width ?? ownWidth(out, io),
    colour: wantsColour(flags, out, io),
    all: flags.all ?? false,
    ...(out === undefined ? {} : { out }),
    ...(flags.failOn === undefined ? {} : { failOn: flags.failOn }),
  }
}

function ownWidth(out: string | undefined, io: Io): number {
  const columns = out === undefined && io.stdout.isTTY ? io.stdout.columns : undefined
  return Math.max(20, columns ?? 80)
}

// https://no-color.org: set and not empty. What is asked for on the command line goes before it.
function wantsColour(flags: ReadFlags, out: string | undefined, io: Io): boolean {
  const when = flags.color ?? flags.colour
  if (when !== 'auto') return when === 'always'
  return out === undefined && io.stdout.isTTY === true && !io.env.NO_COLOR && io.env.TERM !== 'dumb'
}

function wholeNumber(option: string, given: string, least: number, most: number): number {
  const number = /^\d{1,6}$/.test(given) ? Number(given) : Number.NaN
  if (number >= least && number <= most) return number
  throw new CallError(`${option} takes a whole number from ${least} to ${most}, not “${given}”.`)
}
