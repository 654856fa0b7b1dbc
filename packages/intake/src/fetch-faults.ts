import { IntakeError } from './intake-error.js'
import type { Journey } from './page-client.js'

/** Says in words why a connection failed. */
export function fetchFault({ input, host, limits, signal }: Journey, error: unknown): IntakeError {
  const code = String((error as { code?: unknown } | null)?.code ?? '')
  if (signal.aborted) {
    return new IntakeError(
      input,
      'too-slow',
      `no whole page came in ${limits.totalMs / 1000} seconds. Try again.`,
      error,
    )
  }
  switch (code) {
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return new IntakeError(input, 'unreachable', `${host} was not found. Check the spelling.`, error)
    case 'ETIMEDOUT':
    case 'UND_ERR_CONNECT_TIMEOUT':
      return new IntakeError(input, 'too-slow', `${host} did not take the call in time. Try again later.`, error)
    case 'UND_ERR_HEADERS_TIMEOUT':
    case 'UND_ERR_BODY_TIMEOUT':
      return new IntakeError(input, 'too-slow', `${host} took too long to answer. Try again later.`, error)
    case 'ECONNREFUSED':
    case 'EHOSTUNREACH':
    case 'ENETUNREACH':
      return new IntakeError(input, 'unreachable', `${host} cannot be reached. Try again later.`, error)
    case 'ECONNRESET':
    case 'EPIPE':
    case 'UND_ERR_SOCKET':
      return new IntakeError(input, 'unreachable', `${host} broke off the connection. Try again later.`, error)
    case 'UND_ERR_HEADERS_OVERFLOW':
      return new IntakeError(input, 'bad-answer', `${host} sends too much before the page.`, error)
  }
  if (/CERT|TLS|SSL|SELF_SIGNED|UNABLE_TO/.test(code)) {
    return new IntakeError(
      input,
      'unreachable',
      `the certificate of ${host} does not hold (${code}). Check the address.`,
      error,
    )
  }
  if ((error as { name?: unknown } | null)?.name === 'HTTPParserError') {
    return new IntakeError(input, 'bad-answer', `${host} does not answer in HTTP.`, error)
  }
  return new IntakeError(
    input,
    'unreachable',
    `the fetch failed (${code || 'no reason given'}). Try again later.`,
    error,
  )
}
