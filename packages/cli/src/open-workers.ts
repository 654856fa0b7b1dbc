import { Worker } from 'node:worker_threads'
import type { Capture, Dismissal, Level } from '@whence/core'
import { shown } from '@whence/intake'
import { type Reader, ReadFault, type ReadResult, type View } from './reader.js'
import { watchWorkingTime } from './working-time.js'

export interface ToWorker {
  readonly capture: Capture
  readonly dismissals: readonly Dismissal[]
}

export type FromWorker =
  | { readonly kind: 'ready' }
  | { readonly kind: 'report'; readonly text: string; readonly gravest?: Level }
  | { readonly kind: 'unusable' | 'unreadable' | 'failed'; readonly name: string; readonly message: string }

export interface WorkerLimits {
  /** Milliseconds of work for any article. */
  readonly baseMs: number
  /** Milliseconds more for each mebibyte of it. */
  readonly perMebibyteMs: number
  /** Heap of one thread, in mebibytes. */
  readonly heapMebibytes: number
}

// Many times what a slow machine takes.
export const workerLimits: WorkerLimits = { baseMs: 60_000, perMebibyteMs: 30_000, heapMebibytes: 2048 }

const ownScript = new URL('./reader-worker.js', import.meta.url)

interface Lane {
  thread: Thread | undefined
}

/** `ready` is settled once the model is loaded, or cannot be. */
interface Thread {
  readonly worker: Worker
  readonly ready: Promise<void>
}

/**
 * Reads in threads of their own, so that an article that takes too long or too much memory can be given up and the
 * others go on. A thread that is lost is replaced.
 */
export function openWorkers(
  { jobs, ...view }: View & { readonly jobs: number },
  limits = workerLimits,
  script = ownScript,
): Reader {
  // The first thread loads its model while the inputs are looked up.
  const lanes = Array.from(
    { length: jobs },
    (_, index): Lane => ({
      thread: index === 0 ? startThread(script, view, limits) : undefined,
    }),
  )
  const free = [...lanes]
  const waiting: ((lane: Lane) => void)[] = []

  return {
    async read(capture, dismissals) {
      const lane = free.shift() ?? (await new Promise<Lane>((resolve) => waiting.push(resolve)))
      try {
        lane.thread ??= startThread(script, view, limits)
        await lane.thread.ready
        return await readIn(lane.thread.worker, { capture, dismissals }, limits, () => jobs - free.length)
      } catch (error) {
        if (error instanceof LostThread) lane.thread = undefined
        throw error
      } finally {
        const next = waiting.shift()
        if (next === undefined) free.push(lane)
        else next(lane)
      }
    },
    async close() {
      await Promise.all(lanes.map(({ thread }) => thread?.worker.terminate()))
    },
  }
}

/** The thread is gone with this article. */
class LostThread extends ReadFault {}

function startThread(script: URL, view: View, limits: WorkerLimits): Thread {
  const worker = new Worker(script, {
    workerData: view,
    resourceLimits: { maxOldGenerationSizeMb: limits.heapMebibytes },
    // What a library prints is no part of the output.
    stdout: true,
    stderr: true,
  })
  // A fault of a thread that nobody waits for any more is no news.
  worker.on('error', () => {})
  const ready = nextMessage(worker).then((message) => {
    if (message.kind === 'ready') return
    const why = message.kind === 'unusable' ? message.message : message.kind
    throw new Error(`The reading model cannot be loaded (${why}). Install Whence again.`)
  })
  // Heard again by whoever reads.
  ready.catch(() => {})
  return { worker, ready }
}

async function readIn(
  worker: Worker,
  given: ToWorker,
  limits: WorkerLimits,
  busyThreads: () => number,
): Promise<ReadResult> {
  const limitMs = limits.baseMs + (given.capture.bytes.length / 1024 / 1024) * limits.perMebibyteMs
  const what = `Cannot read ${shown(given.capture.input)}:`
  let stop = (): void => {}
  const tooSlow = new Promise<never>((_, reject) => {
    const why = `it takes more than ${Number((limitMs / 1000).toPrecision(2))} seconds. Give a shorter part of it.`
    stop = watchWorkingTime(limitMs, busyThreads, () => reject(new LostThread(`${what} ${why}`)))
  })
  let message: FromWorker
  try {
    const answer = nextMessage(worker)
    worker.postMessage(given)
    message = await Promise.race([answer, tooSlow])
  } catch (error) {
    await worker.terminate()
    throw error instanceof LostThread ? error : new LostThread(`${what} ${lossOf(error, limits)}`, { cause: error })
  } finally {
    stop()
  }
  if (message.kind === 'report') return message
  throw new ReadFault(message.kind === 'unreadable' ? message.message : `${what} ${failureOf(message)}`)
}

function nextMessage(worker: Worker): Promise<FromWorker> {
  return new Promise((resolve, reject) => {
    const done = (): void => {
      worker.off('message', took)
      worker.off('error', failed)
      worker.off('exit', failed)
    }
    const took = (message: FromWorker): void => {
      done()
      resolve(message)
    }
    const failed = (reason: unknown): void => {
      done()
      reject(reason)
    }
    worker.on('message', took)
    worker.on('error', failed)
    worker.on('exit', failed)
  })
}

function lossOf(error: unknown, { heapMebibytes }: WorkerLimits): string {
  if ((error as { code?: unknown } | null)?.code === 'ERR_WORKER_OUT_OF_MEMORY') {
    return `it takes more than ${heapMebibytes} MB of memory. Give a shorter part of it.`
  }
  return failureOf(error instanceof Error ? wordsOf(error) : { message: `the thread ended with ${String(error)}` })
}

function wordsOf({ name, message }: Error): object {
  return { name, message }
}

function failureOf(failure: object): string {
  const { name, message } = { name: 'Error', message: 'no reason given', ...failure }
  if (name === 'RangeError' && message.includes('call stack')) return 'its markup is nested too deep. Give its text.'
  if (name === 'RangeError') return `it is too large to read (${shown(message)}). Give a shorter part of it.`
  return `the reader failed on it (${shown(`${name}: ${message}`)}). Please report this with the article.`
}
