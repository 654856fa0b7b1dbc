import type { MiddlewareHandler } from 'hono'
import { Refused } from '../refused.js'

/** Refuses what a page of another site has a browser send. The host has been checked before. */
export const checkSite: MiddlewareHandler = async ({ req }, next) => {
  if (req.method !== 'GET' && req.method !== 'HEAD') {
    const origin = req.header('origin')?.toLowerCase()
    const site = req.header('sec-fetch-site')
    // A page that sends no referrer may keep its origin back from its own server too.
    const isOwn =
      origin === `http://${req.header('host')?.toLowerCase()}` || (origin === 'null' && site === 'same-origin')
    // Another port of the same machine is of the same site, and not ours.
    if ((origin !== undefined && !isOwn) || (site !== undefined && site !== 'same-origin' && site !== 'none')) {
      throw new Refused(403, 'other-site', 'Pages of other sites may not use this server.')
    }
  }
  await next()
}
