export type IntakeFault =
  | 'missing'
  | 'no-articles'
  | 'unreadable'
  | 'not-a-file'
  | 'loop'
  | 'too-large'
  | 'bad-address'
  | 'refused-address'
  | 'unreachable'
  | 'too-slow'
  | 'redirects'
  | 'bad-answer'
  | 'not-a-text'

/** An input that cannot be taken in. The message is one line: what, where, and what to try. */
export class IntakeError extends Error {
  override readonly name = 'IntakeError'
  readonly input: string
  readonly fault: IntakeFault

  constructor(input: string, fault: IntakeFault, why: string, cause?: unknown) {
    super(`Cannot read ${shown(input)}: ${why}`, cause === undefined ? {} : { cause })
    this.input = input
    this.fault = fault
  }
}

/** An input as a message names it: one line, no control characters, no password, at most 200 characters. */
export function shown(input: string): string {
  if (input === '-') return 'standard input'
  const plain = input.replace(/:\/\/[^/?#@]{1,500}@/, '://…@').replace(/\p{C}/gu, '\u{fffd}')
  return plain.length <= 200 ? plain : `${plain.slice(0, 150)}…${plain.slice(-45)}`
}
