/** The command's surroundings: what it reads from and writes to. */
export interface Io {
  readonly stdin: NodeJS.ReadableStream & { readonly isTTY?: boolean }
  readonly stdout: Output
  readonly stderr: Output
  readonly env: Readonly<Record<string, string | undefined>>
}

export type Output = NodeJS.WritableStream & { readonly isTTY?: boolean; readonly columns?: number }

/** Whoever read the output has stopped reading, as `head` does. No fault of the call. */
export class OutputClosed extends Error {
  override readonly name = 'OutputClosed'
}

/** A function that writes text and waits while the other side is busy. It throws OutputClosed when nobody reads any more. */
export function writerTo(output: Output): (text: string) => Promise<void> {
  let failure: NodeJS.ErrnoException | undefined
  output.on('error', (error: NodeJS.ErrnoException) => {
    failure ??= error
  })
  return (text) =>
    new Promise((resolve, reject) => {
      if (failure !== undefined) return reject(failureOf(failure))
      output.write(text, (error) => (error ? reject(failureOf(error)) : resolve()))
    })
}

function failureOf(error: NodeJS.ErrnoException): Error {
  return error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED' ? new OutputClosed() : error
}
