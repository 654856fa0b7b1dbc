import { pipeline, type Readable } from 'node:stream'
import { createBrotliDecompress, createGunzip } from 'node:zlib'
import { IntakeError, shown } from './intake-error.js'
import { inMegabytes } from './limits.js'

/** What is asked for; whatever else comes is refused. */
export const acceptedEncodings = 'gzip, br'

/** Reads and decompresses a body of at most `limit` bytes, counted after decompression. */
export async function readBody(
  body: Readable,
  encoding: string | undefined,
  input: string,
  limit: number,
): Promise<Uint8Array> {
  const pieces: Uint8Array[] = []
  let length = 0
  try {
    for await (const piece of decompressed(body, encoding, input)) {
      length += piece.length
      if (length > limit) {
        throw new IntakeError(
          input,
          'too-large',
          `the page has more than ${inMegabytes(limit)}. Save the article's text.`,
        )
      }
      pieces.push(piece)
    }
  } catch (error) {
    if (!/^(?:Z_|ERR_)/.test(String((error as { code?: unknown } | null)?.code ?? ''))) throw error
    throw new IntakeError(input, 'bad-answer', 'the page came damaged: it cannot be decompressed. Try again.', error)
  }
  return new Uint8Array(Buffer.concat(pieces, length))
}

function decompressed(body: Readable, encoding: string | undefined, input: string): Readable {
  const name = encoding?.trim().toLowerCase() ?? 'identity'
  if (name === 'identity' || name === '') return body
  if (name === 'gzip' || name === 'x-gzip') return pipeline(body, createGunzip(), () => {})
  if (name === 'br') return pipeline(body, createBrotliDecompress(), () => {})
  throw new IntakeError(input, 'bad-answer', `the page came packed as ${shown(name)}, which was not asked for.`)
}
