import type { Capture } from '@whence/core'
import type { Context } from 'hono'
import { Refused } from '../refused.js'
import { readFault } from './read-fault.js'
import type { ServerReader } from './reading-threads.js'
import { takeCapture } from './take-capture.js'
import { takeGiven } from './take-given.js'

export interface ReadOptions {
  readonly reader: ServerReader
  readonly fetchPage: (address: string) => Promise<Capture>
  /** Bytes of a body. */
  readonly bodyLimit: number
  /** Requests at the same time, those that wait for a thread included. */
  readonly most: number
}

/** Answers `POST /read` with the report. */
export function readHandler({ reader, fetchPage, bodyLimit, most }: ReadOptions) {
  let busy = 0
  return async ({ req: { raw } }: Context): Promise<Response> => {
    if (busy >= most) {
      const message = `${most} articles are being read. Try again in a few seconds.`
      throw new Refused(429, 'too-many', message, { headers: { 'retry-after': '5' } })
    }
    busy += 1
    try {
      const given = await takeGiven(raw, bodyLimit)
      const capture = await takeCapture(given, fetchPage)
      const { profile } = given
      const report = await reader.read(capture, profile === undefined ? {} : { profile })
      return new Response(report, { headers: { 'content-type': 'application/json', 'cache-control': 'no-store' } })
    } catch (error) {
      throw readFault(error)
    } finally {
      busy -= 1
    }
  }
}
