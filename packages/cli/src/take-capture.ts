import type { Capture } from '@whence/core'
import { type ListedInput, takeFile, takeStream } from '@whence/intake'
import type { Io } from './io.js'

/** Takes the bytes of one input, from wherever it lies. */
export async function takeCapture(
  listed: ListedInput,
  io: Io,
  fetchPage: (address: string) => Promise<Capture>,
): Promise<Capture> {
  switch (listed.kind) {
    case 'error':
      throw listed.error
    case 'file':
      return takeFile(listed.input)
    case 'url':
      return fetchPage(listed.input)
    case 'stdin':
      if (io.stdin.isTTY) io.stderr.write('Reading from the keyboard. End with Ctrl-D on a line of its own.\n')
      return takeStream(io.stdin)
  }
}
