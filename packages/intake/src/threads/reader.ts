import type { Capture } from '@whence/core'

/** Reads captures, each as is asked for it. Rejects with a ReadFault for a capture that cannot be read. */
export interface Reader<Asked, Result> {
  readonly read: (capture: Capture, asked: Asked) => Promise<Result>
  readonly close: () => Promise<void>
}

/** `unreadable` is a fault of the capture, `failed` one of the reader. */
export type ReadFaultKind = 'unreadable' | 'too-slow' | 'too-large' | 'failed'

/** A capture that could not be read. The message is one line: what, why, and what to try. */
export class ReadFault extends Error {
  override readonly name = 'ReadFault'
  readonly fault: ReadFaultKind

  constructor(message: string, fault: ReadFaultKind, cause?: unknown) {
    super(message, cause === undefined ? {} : { cause })
    this.fault = fault
  }
}
