import { hostname, networkInterfaces } from 'node:os'
import type { MiddlewareHandler } from 'hono'
import { Refused } from '../refused.js'

/** Where the server listens: the host as the call names it, and what that came to. */
export interface Place {
  readonly host: string
  readonly address: string
  readonly port: number
}

/**
 * Refuses a request that was sent to another name. A page whose own name is made to lead here (DNS rebinding) would
 * otherwise be of the same origin as this server.
 */
export function checkHost(place: Place): MiddlewareHandler {
  return async (context, next) => {
    const host = context.req.header('host')?.toLowerCase() ?? ''
    if (!hostsOf(place).has(host)) {
      throw new Refused(403, 'wrong-host', 'This server is not called by that name. Use the address that it printed.')
    }
    await next()
  }
}

/** Every `Host` that leads here, asked for anew each time: a machine's addresses change. */
function hostsOf({ host, address, port }: Place): ReadonlySet<string> {
  const names = new Set([host, address].map(inBrackets))
  const isAny = address === '0.0.0.0' || address === '::'
  if (isAny) {
    for (const { address } of Object.values(networkInterfaces()).flatMap((all) => all ?? []))
      names.add(inBrackets(address))
    names.add(hostname()).add(`${hostname()}.local`)
  }
  if (isAny || address === '::1' || address.startsWith('127.')) {
    names.add('localhost').add('127.0.0.1').add('[::1]')
  }
  const lower = [...names].map((name) => name.toLowerCase())
  return new Set([...lower.map((name) => `${name}:${port}`), ...(port === 80 ? lower : [])])
}

/** The host as it stands in an address. */
export function inBrackets(host: string): string {
  return host.includes(':') ? `[${host}]` : host
}
