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
    super(
      `Cannot read ${input === '-' ? 'standard input' : shown(input)}: ${why}`,
      cause === undefined ? {} : { cause },
    )
    this.input = input
    this.fault = fault
  }
}

/** Words from outside as a message shows them: one line, no control characters, no password, at most 200 characters. */
export function shown(words: string): string {
  const plain = printable(words.replace(/:\/\/[^/?#@]{1,500}@/, '://…@'))
  return plain.length <= 200 ? plain : `${plain.slice(0, 150)}…${plain.slice(-45)}`
}

/** A message that a terminal can be given: control characters and lone surrogates are replaced. */
export function printable(message: string): string {
  return message.replace(/\s+/g, ' ').replace(/\p{C}/gu, '\u{fffd}')
}
