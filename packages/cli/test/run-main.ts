import { Readable, Writable } from 'node:stream'
import type { Capture } from '@whence/core'
import { ReadFault } from '@whence/intake'
import { main } from '../src/main.js'
import type { OpenReader } from '../src/reader.js'

export interface Run {
  readonly status: number
  readonly out: string
  readonly err: string
}
interface Given {
  readonly stdin?: string
  readonly isTerminal?: boolean
  readonly columns?: number
  readonly env?: Record<string, string>
  readonly fetchPage?: (address: string) => Promise<Capture>
  readonly openReader?: OpenReader
  readonly folder?: string
}

/** Runs the command inside the test, with a reader that writes what it was given instead of a report. */
export async function runMain(argv: readonly string[], given: Given = {}): Promise<Run> {
  const stdout = sink(given)
  const stderr = sink(given)
  const status = await main({
    argv,
    io: { stdin: Readable.from([Buffer.from(given.stdin ?? '')]), stdout, stderr, env: given.env ?? {} },
    openReader: given.openReader ?? echoReader,
    ...(given.folder === undefined ? {} : { folder: given.folder }),
    ...(given.fetchPage === undefined ? {} : { fetchPage: given.fetchPage }),
  })
  return { status, out: stdout.text(), err: stderr.text() }
}

/** A text that begins with “bad” cannot be read; “grave” and “light” have findings. */
export const echoReader: OpenReader = ({ format, width, colour }) => ({
  async read({ input, bytes }) {
    const words = new TextDecoder().decode(bytes)
    if (words.startsWith('bad')) throw new ReadFault(`Cannot read ${input}: it is\nbad.`, 'unreadable')
    const text =
      format === 'csv'
        ? `who,words\nsomebody,${words}\n`
        : format === 'terminal'
          ? `${words} (${width} columns, ${colour ? 'colour' : 'plain'})`
          : JSON.stringify({ words })
    if (words.startsWith('grave')) return { text, gravest: 'problem' }
    return words.startsWith('light') ? { text, gravest: 'note' } : { text }
  },
  async close() {},
})

function sink({ isTerminal = false, columns }: Given) {
  const pieces: string[] = []
  const stream = new Writable({
    write(chunk, _, done) {
      pieces.push(String(chunk))
      done()
    },
  })
  return Object.assign(
    stream,
    { isTTY: isTerminal, text: () => pieces.join('') },
    columns === undefined ? {} : { columns },
  )
}
