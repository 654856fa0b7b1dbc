import { constants } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import type { Capture } from '@whence/core'
import { faultOf } from './file-faults.js'
import { IntakeError } from './intake-error.js'
import { inMegabytes, inputLimit } from './limits.js'

/** Takes in one file. `path` is also the capture's `input`. At most `limit` bytes. */
export async function takeFile(path: string, limit = inputLimit): Promise<Capture> {
  let file: FileHandle | undefined
  try {
    // Without O_NONBLOCK the opening of a pipe waits for its writer.
    file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
    return { input: path, bytes: await readAll(file, path, limit) }
  } catch (error) {
    throw error instanceof IntakeError ? error : faultOf(path, error)
  } finally {
    await file?.close()
  }
}

async function readAll(file: FileHandle, path: string, limit: number): Promise<Uint8Array> {
  const stat = await file.stat()
  if (!stat.isFile()) {
    const what = stat.isDirectory()
      ? 'it is a folder.'
      : 'it is a pipe or a device. Send it to standard input and give “-”.'
    throw new IntakeError(path, 'not-a-file', what)
  }
  if (stat.size > limit) throw tooLarge(path, stat.size, limit)
  // One byte more than promised: a file may grow, and some that are made on the fly say 0.
  let bytes = new Uint8Array(stat.size + 1)
  let length = 0
  for (;;) {
    const { bytesRead } = await file.read(bytes, length, bytes.length - length, null)
    if (bytesRead === 0) return bytes.subarray(0, length)
    length += bytesRead
    if (length > limit) throw tooLarge(path, length, limit)
    if (length === bytes.length) {
      const larger = new Uint8Array(Math.min(length * 2 + 65536, limit + 1))
      larger.set(bytes)
      bytes = larger
    }
  }
}

function tooLarge(path: string, size: number, limit: number): IntakeError {
  const sizes = `it has ${inMegabytes(size)} and the limit is ${inMegabytes(limit)}`
  return new IntakeError(path, 'too-large', `${sizes}. Split it into its articles.`)
}
