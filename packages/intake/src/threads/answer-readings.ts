import { parentPort, workerData } from 'node:worker_threads'
import type { Capture } from '@whence/core'
import type { FromWorker, ToWorker } from './open-workers.js'

/**
 * The other side of `openWorkers`, for the script of its threads: `load` prepares the reading once, then every capture
 * that comes is read. The core is loaded only in the thread.
 */
export async function answerReadings<View, Asked, Result>(
  load: (view: View) => Promise<(capture: Capture, asked: Asked) => Result>,
): Promise<void> {
  const port = parentPort!
  const answer = (message: FromWorker<Result>): void => port.postMessage(message)
  try {
    const [read, { UnreadableCapture }] = await Promise.all([load(workerData as View), import('@whence/core')])
    port.on('message', ({ capture, asked }: ToWorker<Asked>) => {
      try {
        answer({ kind: 'read', result: read(capture, asked) })
      } catch (error) {
        const isUnreadable = error instanceof UnreadableCapture
        answer({ kind: isUnreadable ? 'unreadable' : 'failed', ...wordsOf(error) })
      }
    })
    answer({ kind: 'ready' })
  } catch (error) {
    answer({ kind: 'unusable', ...wordsOf(error) })
  }
}

function wordsOf(error: unknown): { name: string; message: string } {
  return error instanceof Error
    ? { name: error.name, message: error.message }
    : { name: 'Error', message: String(error) }
}
