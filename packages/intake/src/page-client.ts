import { isIP } from 'node:net'
import type { Capture } from '@whence/core'
import { Agent, type Dispatcher } from 'undici'
import { type AddressPolicy, publicOnly } from './address-policy.js'
import { connectTo, openSocket, RefusedAddress, resolveName } from './connector.js'
import { fetchFault } from './fetch-faults.js'
import { type FetchLimits, type FetchOptions, fetchLimits } from './fetch-page.js'
import { IntakeError, shown } from './intake-error.js'
import { isReadableType } from './media-type.js'
import { acceptedEncodings, readBody } from './read-body.js'

const requestHeaders = {
  'user-agent': 'whence/0.1.0 (reads single articles for a person)',
  accept: 'text/html, application/xhtml+xml, text/plain;q=0.8, text/markdown;q=0.8',
  'accept-language': 'en, *;q=0.5',
  'accept-encoding': acceptedEncodings,
}

/** See `fetchPage`. */
export async function fetchWithClient(input: string, options: FetchOptions): Promise<Capture> {
  const limits = { ...fetchLimits, ...options.limits }
  const policy = options.policy ?? publicOnly
  const first = parseAddress(input, input, policy)
  const signal = AbortSignal.timeout(limits.totalMs)
  const way = {
    policy,
    resolver: options.resolver ?? resolveName,
    connector: options.connector ?? openSocket,
    timeoutMs: limits.connectMs,
    signal,
  }
  const agent = new Agent({
    connect: ({ hostname, protocol, port }, callback) => {
      const isHttps = protocol === 'https:'
      const socket = connectTo(withoutBrackets(hostname), Number(port || (isHttps ? 443 : 80)), isHttps, way)
      // The client does not hear the signal while it waits for a socket.
      Promise.race([socket, abortOf(signal)]).then(
        (socket) => callback(null, socket),
        (error) => callback(error, null),
      )
    },
    headersTimeout: limits.headersMs,
    bodyTimeout: limits.totalMs,
    maxHeaderSize: 32 * 1024,
  })
  const journey: Journey = { input, agent, limits, policy, signal, host: first.host }
  try {
    return await followTo(first, journey)
  } catch (error) {
    if (error instanceof IntakeError) throw error
    if (error instanceof RefusedAddress) throw new IntakeError(input, 'refused-address', `${error.message}.`, error)
    throw fetchFault(journey, error)
  } finally {
    await agent.destroy()
  }
}

export interface Journey {
  readonly input: string
  readonly agent: Dispatcher
  readonly limits: FetchLimits
  readonly policy: AddressPolicy
  readonly signal: AbortSignal
  /** Where it has come to. */
  host: string
}

async function followTo(first: URL, journey: Journey): Promise<Capture> {
  const { input, agent, limits, signal } = journey
  const visited = new Set<string>()
  for (let url = first; ; ) {
    if (visited.has(url.href)) {
      throw new IntakeError(input, 'redirects', `it redirects in a circle, back to ${shown(url.href)}.`)
    }
    if (visited.size > limits.redirects) {
      throw new IntakeError(input, 'redirects', `it redirects more than ${limits.redirects} times.`)
    }
    visited.add(url.href)
    journey.host = url.host
    const answer = await agent.request({
      origin: url.origin,
      path: url.pathname + url.search,
      method: 'GET',
      headers: requestHeaders,
      signal,
    })
    const next = nextAddress(answer, url, journey)
    if (next === undefined) return captureOf(answer, url, journey)
    // Nobody reads the body of a redirect; an error of it is not one of ours.
    answer.body.on('error', () => {}).destroy()
    url = next
  }
}

function nextAddress(answer: Dispatcher.ResponseData, from: URL, { input, policy }: Journey): URL | undefined {
  if (![301, 302, 303, 307, 308].includes(answer.statusCode)) return undefined
  const location = headerOf(answer, 'location')
  if (location === undefined) throw new IntakeError(input, 'bad-answer', 'it redirects without saying where.')
  const next = parseOrNothing(location, from)
  if (next === undefined) throw new IntakeError(input, 'redirects', 'it redirects to something that is no address.')
  return parseAddress(next.href, input, policy)
}

async function captureOf(answer: Dispatcher.ResponseData, url: URL, journey: Journey): Promise<Capture> {
  const { input, limits } = journey
  const contentType = headerOf(answer, 'content-type')
  try {
    if (answer.statusCode !== 200) throw new IntakeError(input, 'bad-answer', refusalOf(answer.statusCode))
    if (contentType !== undefined && !isReadableType(contentType)) {
      const what = shown(contentType.split(';', 1)[0]!.trim())
      throw new IntakeError(input, 'not-a-text', `it is ${what}, not a page or a text. Give the article's own page.`)
    }
    const bytes = await readBody(answer.body, headerOf(answer, 'content-encoding'), input, limits.bytes)
    return { input, url: url.href, bytes, ...(contentType === undefined ? {} : { contentType }) }
  } finally {
    answer.body.on('error', () => {}).destroy()
  }
}

/** The host of an address of this machine, as an address that was parsed gives it. */
const isOwn = /^(?:(?:.*\.)?localhost\.*|127(?:\.\d+){3}|::1)$/i

/** Checks an address by its looks; what its name leads to is checked when it is connected to. */
function parseAddress(address: string, input: string, policy: AddressPolicy): URL {
  const hop = address === input ? '' : 'it redirects to an address that will not do: '
  const url = parseOrNothing(address)
  if (url === undefined)
    throw new IntakeError(input, 'bad-address', `${hop}that is not an address. Check the spelling.`)
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw new IntakeError(input, 'bad-address', `${hop}only http and https addresses are fetched.`)
  }
  if (url.username !== '' || url.password !== '') {
    throw new IntakeError(input, 'bad-address', `${hop}it carries a name or password. Save the page and give the file.`)
  }
  const host = withoutBrackets(url.hostname)
  if (isOwn.test(host) && !policy.allowsAddress('127.0.0.1')) {
    const why = 'pages of this machine are not fetched. Save the page and give the file.'
    throw new IntakeError(input, 'refused-address', `${hop}${why}`)
  }
  const port = Number(url.port || (url.protocol === 'https:' ? 443 : 80))
  if (!policy.allowsPort(port)) {
    throw new IntakeError(input, 'refused-address', `${hop}port ${port} is not a port of public pages.`)
  }
  if (isIP(host) !== 0 && !policy.allowsAddress(host)) {
    throw new IntakeError(input, 'refused-address', `${hop}${shown(host)} is not a public address.`)
  }
  url.hash = ''
  return url
}

function parseOrNothing(address: string, base?: URL): URL | undefined {
  try {
    return new URL(address, base)
  } catch {
    return undefined
  }
}

function abortOf(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    if (signal.aborted) reject(signal.reason)
    signal.addEventListener('abort', () => reject(signal.reason), { once: true })
  })
}

function withoutBrackets(host: string): string {
  return host.startsWith('[') ? host.slice(1, -1) : host
}

function headerOf(answer: Dispatcher.ResponseData, name: string): string | undefined {
  const value = answer.headers[name]
  return Array.isArray(value) ? value[0] : value
}

function refusalOf(status: number): string {
  const advice =
    status === 401 || status === 402 || status === 403 || status === 451
      ? 'Open it in a browser, save the page, and give the file.'
      : status === 404 || status === 410
        ? 'Check the address.'
        : status === 429 || status >= 500
          ? 'Try again later.'
          : 'Open it in a browser to see what it is.'
  return `the server answered with status ${status}. ${advice}`
}
