/** What a request is refused for, so that a program can tell without reading the sentence. */
export const refusalCodes = [
  'no-request',
  'not-json',
  'wrong-body',
  'no-token',
  'wrong-host',
  'other-site',
  'no-such-place',
  'wrong-method',
  'too-large',
  'wrong-type',
  'unreadable',
  'bad-address',
  'refused-address',
  'unreachable',
  'too-many',
  'too-slow',
  'failed',
  'not-built',
] as const
export type RefusalCode = (typeof refusalCodes)[number]

/** What is wrong at one place of a body; `pointer` is a JSON Pointer as a fragment. */
export interface BodyFault {
  readonly pointer: string
  readonly detail: string
}

export interface RefusedMore {
  readonly headers?: Readonly<Record<string, string>>
  readonly errors?: readonly BodyFault[]
}

/** A request that is not answered as asked. The message is a sentence: what, and what to try. */
export class Refused extends Error {
  override readonly name = 'Refused'
  readonly status: number
  readonly code: RefusalCode
  readonly more: RefusedMore

  constructor(status: number, code: RefusalCode, message: string, more: RefusedMore = {}) {
    super(message)
    this.status = status
    this.code = code
    this.more = more
  }
}
