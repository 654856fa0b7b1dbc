import { Worker } from 'node:worker_threads'
import type { Capture } from '@whence/core'
import { shown } from '../intake-error.js'
import { type Reader, ReadFault, type ReadFaultKind } from './reader.js'
import { watchWorkingTime } from './working-time.js'

export interface ToWorker<Asked> {
  readonly capture: Capture
  readonly asked: Asked
}

export type FromWorker<Result> =
  | { readonly kind: 'ready' }
  | { readonly kind: 'read'; readonly result: Result }
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

export interface WorkerOptions<View> {
  /** What a thread runs: a module that calls `answerReadings`. */
  readonly script: URL
  /** Given to every thread as it starts. */
  readonly view: View
  /** At most this many threads. */
  readonly jobs: number
  readonly limits?: WorkerLimits
}

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
export function openWorkers<View, Asked, Result>(options: WorkerOptions<View>): Reader<Asked, Result> {
  const { jobs, limits = workerLimits } = options
  // The first thread loads its model while the inputs are looked up.
  const lanes = Array.from(
    { length: jobs },
    (_, index): Lane => ({
      thread: index === 0 ? startThread(options) : undefined,
    }),
  )
  const free = [...lanes]
  const waiting: ((lane: Lane) => void)[] = []

  return {
    async read(capture, asked) {
      const lane = free.shift() ?? (await new Promise<Lane>((resolve) => waiting.push(resolve)))
      try {
        lane.thread ??= startThread(options)
        await lane.thread.ready
        return await readIn<Asked, Result>(lane.thread.worker, { capture, asked }, limits, () => jobs - free.length)
      } catch (error) {
        if (error instanceof LostThread) lane.thread = undefined
        throw error
      } finally {
        const next = waiting.shift()
        // The thread that is warm goes first; others are started only where several articles come at a time.
        if (next === undefined) free.unshift(lane)
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

function startThread<View>({ script, view, limits = workerLimits }: WorkerOptions<View>): Thread {
  const worker = new Worker(script, {
    workerData: view,
    resourceLimits: { maxOldGenerationSizeMb: limits.heapMebibytes },
    // What a library prints is no part of the output.
    stdout: true,
    stderr: true,
  })
  // A fault of a thread that nobody waits for any more is no news.
  worker.on('error', () => {})
  const ready = nextMessage<never>(worker).then((message) => {
    if (message.kind === 'ready') return
    const why = message.kind === 'unusable' ? message.message : message.kind
    throw new Error(`The reading model cannot be loaded (${why}). Install Whence again.`)
  })
  // Heard again by whoever reads.
  ready.catch(() => {})
  return { worker, ready }
}

async function readIn<Asked, Result>(
  worker: Worker,
  given: ToWorker<Asked>,
  limits: WorkerLimits,
  busyThreads: () => number,
): Promise<Result> {
  const limitMs = limits.baseMs + (given.capture.bytes.length / 1024 / 1024) * limits.perMebibyteMs
  const what = `Cannot read ${shown(given.capture.input)}:`
  let stop = (): void => {}
  const tooSlow = new Promise<never>((_, reject) => {
    const why = `it takes more than ${Number((limitMs / 1000).toPrecision(2))} seconds. Give a shorter part of it.`
    stop = watchWorkingTime(limitMs, busyThreads, () => reject(new LostThread(`${what} ${why}`, 'too-slow')))
  })
  let message: FromWorker<Result>
  try {
    const answer = nextMessage<Result>(worker)
    worker.postMessage(given)
    message = await Promise.race([answer, tooSlow])
  } catch (error) {
    await worker.terminate()
    if (error instanceof LostThread) throw error
    const [fault, why] = lossOf(error, limits)
    throw new LostThread(`${what} ${why}`, fault, error)
  } finally {
    stop()
  }
  if (message.kind === 'read') return message.result
  if (message.kind === 'unreadable') throw new ReadFault(message.message, 'unreadable')
  const [fault, why] = failureOf(message)
  throw new ReadFault(`${what} ${why}`, fault)
}

function nextMessage<Result>(worker: Worker): Promise<FromWorker<Result>> {
  return new Promise((resolve, reject) => {
    const done = (): void => {
      worker.off('message', took)
      worker.off('error', failed)
      worker.off('exit', failed)
    }
    const took = (message: FromWorker<Result>): void => {
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

type Failure = readonly [fault: ReadFaultKind, why: string]

function lossOf(error: unknown, { heapMebibytes }: WorkerLimits): Failure {
  if ((error as { code?: unknown } | null)?.code === 'ERR_WORKER_OUT_OF_MEMORY') {
    return ['too-large', `it takes more than ${heapMebibytes} MB of memory. Give a shorter part of it.`]
  }
  return failureOf(error instanceof Error ? wordsOf(error) : { message: `the thread ended with ${String(error)}` })
}

function wordsOf({ name, message }: Error): object {
  return { name, message }
}

function failureOf(failure: object): Failure {
  const { name, message } = { name: 'Error', message: 'no reason given', ...failure }
  if (name === 'RangeError' && message.includes('call stack')) {
    return ['unreadable', 'its markup is nested too deep. Give its text.']
  }
  if (name === 'RangeError') {
    return ['too-large', `it is too large to read (${shown(message)}). Give a shorter part of it.`]
  }
  return ['failed', `the reader failed on it (${shown(`${name}: ${message}`)}). Please report this with the article.`]
}
