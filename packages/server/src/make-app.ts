import { Hono } from 'hono'
import { describeApi } from './api/describe-api.js'
import { checkHost, type Place } from './guards/own-hosts.js'
import { checkSite } from './guards/own-site.js'
import { safeHeaders } from './guards/safe-headers.js'
import { checkToken } from './guards/token.js'
import type { AppFiles } from './page/app-files.js'
import { asRefused, problemAnswer } from './problem-answer.js'
import { type ReadOptions, readHandler } from './reading/read-handler.js'
import { Refused } from './refused.js'

export interface AppOptions extends ReadOptions {
  readonly place: Place
  readonly token?: string
  readonly appFiles: AppFiles
  readonly log: (line: string) => void
}

/** The whole server, but for its socket: what every request passes, then what is answered where. */
export function makeApp({ place, token, appFiles, log, ...reading }: AppOptions): Hono {
  const app = new Hono()
  app.onError((error) => problemAnswer(asRefused(error, log)))
  app.use(safeHeaders)
  app.use(checkHost(place))
  if (token !== undefined) app.use(checkToken(token, place.port))
  app.use(checkSite)

  app.post('/read', readHandler(reading))
  app.all('/read', () => refuseMethod('POST'))

  const description = JSON.stringify(describeApi(token !== undefined))
  app.get('/openapi.json', () => new Response(description, { headers: { 'content-type': 'application/json' } }))
  app.all('/openapi.json', () => refuseMethod('GET, HEAD'))

  app.all('*', ({ req: { path, method } }) => {
    const file = appFiles(path)
    if (file === undefined) throw path === '/' ? notBuilt() : nothingThere()
    if (method !== 'GET' && method !== 'HEAD') refuseMethod('GET, HEAD')
    const { bytes, contentType, cacheControl } = file
    return new Response(bytes, { headers: { 'content-type': contentType, 'cache-control': cacheControl } })
  })
  return app
}

function refuseMethod(allow: string): never {
  throw new Refused(405, 'wrong-method', `Here only ${allow} is answered.`, { headers: { allow } })
}

function nothingThere(): Refused {
  return new Refused(404, 'no-such-place', 'There is nothing at this address. GET /openapi.json says what there is.')
}

function notBuilt(): Refused {
  return new Refused(
    503,
    'not-built',
    'The page of the reader is not built. Run npm run build; POST /read answers all the same.',
  )
}
