import type { Capture } from '@whence/core'
import { IntakeError } from './intake-error.js'
import { inMegabytes, inputLimit } from './limits.js'

/** Takes in everything a stream gives, such as standard input; `input` names it in the report. At most `limit` bytes. */
export async function takeStream(
  stream: AsyncIterable<Uint8Array | string>,
  input = '-',
  limit = inputLimit,
): Promise<Capture> {
  const pieces: Uint8Array[] = []
  let length = 0
  try {
    for await (const piece of stream) {
      const bytes = typeof piece === 'string' ? new TextEncoder().encode(piece) : piece
      pieces.push(bytes)
      length += bytes.length
      if (length > limit) break
    }
  } catch (error) {
    throw new IntakeError(input, 'unreadable', 'it broke off before its end. Try again.', error)
  }
  if (length > limit) {
    throw new IntakeError(input, 'too-large', `it has more than ${inMegabytes(limit)}. Send one article.`)
  }
  return { input, bytes: joined(pieces, length) }
}

function joined(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const bytes = new Uint8Array(length)
  let at = 0
  for (const piece of pieces) {
    bytes.set(piece, at)
    at += piece.length
  }
  return bytes
}
