import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { Reading } from './reading.js'

/** What is known of the open documents. */
export interface Readings {
  /** The document is there, or has changed: it is read once those before it are. Of several versions that wait, only the newest is. */
  readonly want: (document: TextDocument) => void
  /** The document is closed. */
  readonly drop: (uri: string) => void
  /** The reading of the newest version; undefined if there is no such document, or it is closed before it is read. */
  readonly of: (uri: string) => Promise<Reading | undefined>
}

type Listener = (reading: Reading | undefined) => void

interface Open {
  /** The version that waits to be read, or is being read. */
  newest: TextDocument | undefined
  reading: Reading | undefined
  readonly listeners: Listener[]
}

/** Documents are read one after the other. A reading is told of unless the document has changed meanwhile. */
export function openReadings(
  read: (document: TextDocument) => Promise<Reading>,
  tell: (reading: Reading) => void,
): Readings {
  const open = new Map<string, Open>()
  const queue = new Set<Open>()
  let isBusy = false

  async function readAll(): Promise<void> {
    if (isBusy) return
    isBusy = true
    for (const one of queue) {
      queue.delete(one)
      const document = one.newest!
      const reading = await read(document)
      if (one.newest !== document) continue
      one.newest = undefined
      one.reading = reading
      tell(reading)
      for (const listen of one.listeners.splice(0)) listen(reading)
    }
    isBusy = false
  }

  return {
    want(document) {
      const one = open.get(document.uri) ?? { newest: undefined, reading: undefined, listeners: [] }
      open.set(document.uri, one)
      one.newest = document
      queue.add(one)
      void readAll()
    },
    drop(uri) {
      const one = open.get(uri)
      if (one === undefined) return
      open.delete(uri)
      queue.delete(one)
      one.newest = undefined
      for (const listen of one.listeners.splice(0)) listen(undefined)
    },
    of(uri) {
      const one = open.get(uri)
      if (one?.newest === undefined) return Promise.resolve(one?.reading)
      return new Promise((resolve) => one.listeners.push(resolve))
    },
  }
}
