import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import type { Context, MiddlewareHandler } from 'hono'
import { getCookie } from 'hono/cookie'
import { Refused } from '../refused.js'

/**
 * Lets in who has the token: as `Authorization: Bearer …`, or a browser that came once by `/?token=…` and has kept the
 * cookie that it was given. The cookie holds until the server ends, and the token cannot be had from it.
 */
export function checkToken(token: string, port: number): MiddlewareHandler {
  // Cookies of a host go to all its ports: the name keeps two servers apart.
  const name = `whence-${port}`
  const session = randomBytes(32).toString('base64url')

  return async (context, next) => {
    const given = context.req.query('token')
    if (context.req.method === 'GET' && context.req.path === '/' && given !== undefined) {
      if (!areEqual(given, token)) throw unknown()
      context.header('set-cookie', `${name}=${session}; Path=/; HttpOnly; SameSite=Strict`)
      context.header('cache-control', 'no-store')
      return context.redirect('/', 303)
    }
    const bearer = /^bearer +(.*)$/i.exec(context.req.header('authorization') ?? '')?.[1]
    const cookie = getCookie(context, name)
    const isKnown =
      (bearer !== undefined && areEqual(bearer, token)) || (cookie !== undefined && areEqual(cookie, session))
    if (isKnown) return next()
    if (followsLinkFromElsewhere(context)) return again(context)
    throw unknown()
  }
}

/** In the same time wherever they differ. */
function areEqual(given: string, kept: string): boolean {
  const digest = (words: string) => createHash('sha256').update(words).digest()
  return timingSafeEqual(digest(given), digest(kept))
}

function unknown(): Refused {
  const message = 'This server asks for its token: open it as /?token=…, or send it as Authorization: Bearer …'
  return new Refused(401, 'no-token', message, { headers: { 'www-authenticate': 'Bearer realm="Whence"' } })
}

/** A browser keeps a strict cookie back when a link on another site is followed. */
function followsLinkFromElsewhere({ req }: Context): boolean {
  const site = req.header('sec-fetch-site')
  return (
    req.method === 'GET' &&
    req.header('sec-fetch-mode') === 'navigate' &&
    (site === 'cross-site' || site === 'same-site')
  )
}

/** A page that asks for the same place once more: from here, with the cookie. */
function again(context: Context): Response {
  const page = '<!doctype html><title>Whence</title><meta http-equiv="refresh" content="0"><p>Opening …</p>\n'
  return context.html(page, 401, { 'www-authenticate': 'Bearer realm="Whence"', 'cache-control': 'no-store' })
}
