import type { Output } from './io.js'

/** Below this many inputs nobody needs to be told how far it is. */
const fewInputs = 3

export interface Progress {
  readonly step: () => void
  /** Takes the line away, so that something else can be printed. */
  readonly clear: () => void
}

/** One line on standard error that counts the inputs; silent when that is not a terminal or there are few. */
export function startProgress(stderr: Output, total: number): Progress {
  if (!stderr.isTTY || total <= fewInputs) return { step() {}, clear() {} }
  let done = 0
  const show = (): void => void stderr.write(`\r\x1b[K${done} of ${total} read`)
  show()
  return {
    step() {
      done += 1
      show()
    },
    clear: () => void stderr.write('\r\x1b[K'),
  }
}
