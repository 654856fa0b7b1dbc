import { parentPort, workerData } from 'node:worker_threads'
import { UnreadableCapture } from '@whence/core'
import { loadWriter } from './load-writer.js'
import type { FromWorker, ToWorker } from './open-workers.js'
import type { View } from './reader.js'

// One thread that reads: the model is loaded once, then a report is written for every capture that comes.
const port = parentPort!
const view = workerData as View

try {
  const write = await loadWriter(view)
  port.on('message', ({ capture, dismissals }: ToWorker) => {
    try {
      answer({ kind: 'report', ...write(capture, dismissals) })
    } catch (error) {
      const isUnreadable = error instanceof UnreadableCapture
      answer({ kind: isUnreadable ? 'unreadable' : 'failed', ...wordsOf(error) })
    }
  })
  answer({ kind: 'ready' })
} catch (error) {
  answer({ kind: 'unusable', ...wordsOf(error) })
}

function answer(message: FromWorker): void {
  port.postMessage(message)
}

function wordsOf(error: unknown): { name: string; message: string } {
  return error instanceof Error
    ? { name: error.name, message: error.message }
    : { name: 'Error', message: String(error) }
}
