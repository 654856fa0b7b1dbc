import type { Dismissal, Level, NamedRule } from '@whence/core'
import type { Reader as ReaderOf } from '@whence/intake'
import type { Format } from './read-options.js'

/** How a report is to be written. */
export interface View {
  readonly format: Format
  /** In columns. */
  readonly width: number
  readonly colour: boolean
  /** Every finding, not only the gravest. */
  readonly all: boolean
  /** What is looked for; absent: as the default profile wants it. */
  readonly rules?: readonly NamedRule[]
}

export interface ReadResult {
  /** The report in the format asked for. */
  readonly text: string
  /** The gravest finding that is not dismissed; absent if there is none. */
  readonly gravest?: Level
}

/** Turns captures into written reports, with what was dismissed of each. */
export type Reader = ReaderOf<readonly Dismissal[], ReadResult>

export type OpenReader = (options: View & { readonly jobs: number }) => Reader
