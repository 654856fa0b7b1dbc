import type { Level, NamedRule } from '@whence/core'
import { CallError } from './exit-status.js'
import type { Io } from './io.js'
import type { Review, ReviewFlags } from './review-options.js'

export const formats = ['terminal', 'json', 'jsonl', 'html', 'markdown', 'annotations', 'csv', 'sarif'] as const
export type Format = (typeof formats)[number]

/** The options as written. */
export interface ReadFlags extends ReviewFlags {
  readonly format: Format
  readonly out?: string
  readonly jobs: string
  readonly width?: string
  readonly colour: 'auto' | 'always' | 'never'
  readonly color?: 'auto' | 'always' | 'never'
  readonly failOn?: Level
  readonly all?: boolean
  readonly dismissals?: string
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
  /** Absent: as the default profile wants it. */
  readonly rules?: readonly NamedRule[]
  /** The file of what was dismissed, in place of the one beside the article. */
  readonly dismissals?: string
  readonly failOn?: Level
}

/** `review` is what the call and its configuration look for; the call's own `--fail-on` goes before it. */
export function readOptions(flags: ReadFlags, inputs: readonly string[], review: Review, io: Io): ReadOptions {
  if (inputs.filter((input) => input === '-').length > 1) {
    throw new CallError('Standard input can be read once: give - only once.')
  }
  const out = flags.out === '-' ? undefined : flags.out
  const width = flags.width === undefined ? undefined : wholeNumber('--width', flags.width, 20, 1000)
  const failOn = flags.failOn ?? review.failOn
  return {
    format: flags.format,
    jobs: wholeNumber('--jobs', flags.jobs, 1, 64),
    width: width ?? ownWidth(out, io),
    colour: wantsColour(flags, out, io),
    all: flags.all ?? false,
    ...(out === undefined ? {} : { out }),
    ...(review.rules === undefined ? {} : { rules: review.rules }),
    ...(flags.dismissals === undefined ? {} : { dismissals: flags.dismissals }),
    ...(failOn === undefined ? {} : { failOn }),
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

/** The number that an option was given. */
export function wholeNumber(option: string, given: string, least: number, most: number): number {
  const number = /^\d{1,6}$/.test(given) ? Number(given) : Number.NaN
  if (number >= least && number <= most) return number
  throw new CallError(`${option} takes a whole number from ${least} to ${most}, not “${given}”.`)
}
