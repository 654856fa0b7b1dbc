import type { MiddlewareHandler } from 'hono'
import { Refused } from '../refused.js'

/** Refuses what a page of another site has a browser send. The host has been checked before. */
export const checkSite: MiddlewareHandler = async (context, next) => {
  const { method } = context.req
  if (method !== 'GET' && method !== 'HEAD') {
    const origin = context.req.header('origin')
    const site = context.req.header('sec-fetch-site')
    const isOwn = origin === undefined || origin.toLowerCase() === `http://${context.req.header('host')?.toLowerCase()}`
    // Another port of the same machine is of the same site, and not ours.
    if (!isOwn || (site !== undefined && site !== 'same-origin' && site !== 'none')) {
      throw new Refused(403, 'other-site', 'Pages of other sites may not use this server.')
    }
  }
  await next()
}
