import type { Capture, Dismissal, Level, NamedRule } from '@whence/core'
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

/** Turns captures into written reports. Rejects with a ReadFault for a capture that cannot be read. */
export interface Reader {
  readonly read: (capture: Capture, dismissals: readonly Dismissal[]) => Promise<ReadResult>
  readonly close: () => Promise<void>
}

export type OpenReader = (options: View & { readonly jobs: number }) => Reader

/** A capture that could not be read. The message is one line: what, why, and what to try. */
export class ReadFault extends Error {
  override readonly name = 'ReadFault'
}
