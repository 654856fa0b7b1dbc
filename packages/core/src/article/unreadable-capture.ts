/** Thrown for a capture that holds no text to read. The message says what it is, where, and what to try. */
export class UnreadableCapture extends Error {
  override readonly name = 'UnreadableCapture'
  /** The INPUT as the caller gave it. */
  readonly input: string

  constructor(input: string, what: string, hint: string) {
    super(`Cannot read ${nameable(input)}: ${what}. ${hint}`)
    this.input = input
  }
}

function nameable(input: string): string {
  if (input === '-') return 'standard input'
  return input.length > 200 ? `${input.slice(0, 200)}…` : input
}
