import { STATUS_CODES } from 'node:http'
import { Refused } from './refused.js'

/** The answer to a request that is refused: problem details, RFC 9457. */
export function problemAnswer({ status, code, message, more: { headers, errors } }: Refused): Response {
  const title = STATUS_CODES[status] ?? 'Error'
  const problem = { type: 'about:blank', title, status, detail: message, code, ...(errors ? { errors } : {}) }
  return new Response(`${JSON.stringify(problem)}\n`, {
    status,
    headers: { 'content-type': 'application/problem+json', 'cache-control': 'no-store', ...headers },
  })
}

/** Whatever went wrong as something that may be told; `log` hears of what may not. */
export function asRefused(error: unknown, log: (line: string) => void): Refused {
  if (error instanceof Refused) return error
  log(error instanceof Error ? `${error.name}: ${error.message}` : String(error))
  return new Refused(500, 'failed', 'The server failed on this request. Its standard error says more.')
}
