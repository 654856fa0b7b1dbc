/** What a script learns from the command. Where two hold, the higher one is given. */
export const exitStatus = {
  done: 0,
  /** Done, and `--fail-on LEVEL` was reached. */
  failOnReached: 1,
  wrongCall: 2,
  /** Some input could not be read; the others were. */
  unreadInput: 3,
} as const

/** A mistake in the call: printed as it is, exit status 2. */
export class CallError extends Error {
  override readonly name = 'CallError'
}
