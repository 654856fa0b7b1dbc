import { loadWriter } from '../src/load-writer.js'
import type { OpenReader } from '../src/reader.js'

/** Reads with the model that ships, in this thread. */
export const realReader: OpenReader = (options) => {
  const writer = loadWriter(options)
  return {
    async read(capture, dismissals) {
      const write = await writer
      return write(capture, dismissals)
    },
    async close() {},
  }
}
