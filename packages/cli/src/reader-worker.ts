import { parentPort, workerData } from 'node:worker_threads'
import { type Capture, type Report, read, UnreadableCapture } from '@whence/core'
import { loadModel } from '@whence/intake'
import type { FromWorker } from './open-workers.js'
import type { Level } from './read-options.js'
import type { View } from './reader.js'
import { loadRenderer } from './render.js'

// One thread that reads: the model is loaded once, then a report is written for every capture that comes.
const port = parentPort!
const view = workerData as View

try {
  const [model, render] = await Promise.all([loadModel(), loadRenderer(view)])
  port.on('message', (capture: Capture) => {
    try {
      const report = read(capture, model)
      const gravest = gravestOf(report)
      answer({ kind: 'report', text: render(report), ...(gravest === undefined ? {} : { gravest }) })
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

function gravestOf({ findings }: Report): Level | undefined {
  const levels = new Set(findings.map(({ level }) => level))
  return (['problem', 'warning', 'note'] as const).find((level) => levels.has(level))
}
