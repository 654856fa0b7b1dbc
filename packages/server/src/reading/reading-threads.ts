import type { NamedRule, Profile } from '@whence/core'
import { openWorkers, type Reader, type WorkerLimits } from '@whence/intake'

/** Given to every thread as it starts. */
export interface ServerView {
  /** What is looked for where a request does not say; absent: as the default profile wants it. */
  readonly rules?: readonly NamedRule[]
}

export interface Asked {
  readonly profile?: Profile
}

/** Gives the report of a capture as JSON. */
export type ServerReader = Reader<Asked, string>

// Many times what an article takes, and short enough that no page holds a thread for long.
export const threadLimits: WorkerLimits = { baseMs: 20_000, perMebibyteMs: 10_000, heapMebibytes: 1024 }

const ownScript = new URL('./server-worker.js', import.meta.url)

export interface ThreadOptions extends ServerView {
  readonly threads: number
  readonly limits?: Partial<WorkerLimits>
  readonly script?: URL
}

export function openReadingThreads({ threads, limits, script = ownScript, ...view }: ThreadOptions): ServerReader {
  return openWorkers({ script, view, jobs: threads, limits: { ...threadLimits, ...limits } })
}
