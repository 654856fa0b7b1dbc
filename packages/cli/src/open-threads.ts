import { openWorkers } from '@whence/intake'
import type { OpenReader } from './reader.js'

const script = new URL('./reader-worker.js', import.meta.url)

/** Reads in threads of their own. */
export const openThreads: OpenReader = ({ jobs, ...view }) => openWorkers({ script, view, jobs })
