import { IntakeError } from './intake-error.js'

interface Times {
  readonly connectMs: number
  readonly headersMs: number
  readonly totalMs: number
}

/** Says in words why a connection failed. `isOver`: the time for the whole fetch has run out. */
export function fetchFault(input: string, error: unknown, times: Times, isOver: boolean): IntakeError {
  const code = String((error as { code?: unknown } | null)?.code ?? '')
  const host = hostOf(input)
  if (isOver) {
    return new IntakeError(
      input,
      'too-slow',
      `no whole page came in ${times.totalMs / 1000} seconds. Try again.`,
      error,
    )
  }
  switch (code) {
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return new IntakeError(input, 'unreachable', `the host ${host} was not found. Check the spelling.`, error)
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
    return new IntakeError(input, 'unreachable', `the certificate of ${host} does not hold (${code}).`, error)
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

function hostOf(input: string): string {
  try {
    return new URL(input).host
  } catch {
    return 'the host'
  }
}
