import { lookup } from 'node:dns/promises'
import { connect as connectPlain, isIP, type Socket } from 'node:net'
import { connect as connectSafely } from 'node:tls'
import type { AddressPolicy } from './address-policy.js'

/** The numeric addresses of a host name, best first. */
export type Resolver = (host: string) => Promise<readonly string[]>

/** A connection to open: always to a numeric address that the policy allows. */
export interface Target {
  readonly address: string
  readonly port: number
  /** Set for https: the name that the certificate must bear; empty when the host is an address. */
  readonly servername?: string
  readonly timeoutMs: number
  readonly signal: AbortSignal
}
export type Connector = (target: Target) => Promise<Socket>

interface Way {
  readonly policy: AddressPolicy
  readonly resolver: Resolver
  readonly connector: Connector
  readonly timeoutMs: number
  readonly signal: AbortSignal
}

export class RefusedAddress extends Error {
  override readonly name = 'RefusedAddress'
}

/** At most this many of a host's addresses are tried. */
const triedAddresses = 4

/**
 * Opens a connection to a host under a policy. The check stands here, between the name and the socket: the addresses
 * that were checked are the ones connected to, and the one reached is checked again.
 */
export async function connectTo(host: string, port: number, isHttps: boolean, way: Way): Promise<Socket> {
  if (!way.policy.allowsPort(port)) throw new RefusedAddress(`port ${port} is not a port of public pages`)
  const addresses = await allowedAddresses(host, way)
  let failure: unknown
  for (const [index, address] of addresses.entries()) {
    const isLast = index === addresses.length - 1
    // Where another address is left, a silent one is given up sooner.
    const timeoutMs = isLast ? way.timeoutMs : Math.min(way.timeoutMs, 3000)
    const target = { address, port, timeoutMs, signal: way.signal }
    try {
      const socket = await way.connector(isHttps ? { ...target, servername: isIP(host) ? '' : host } : target)
      const reached = socket.remoteAddress ?? ''
      if (way.policy.allowsAddress(unmapped(reached))) return socket
      socket.destroy()
      throw new RefusedAddress(`it leads to ${reached || 'an unknown place'}, which is not a public address`)
    } catch (error) {
      if (error instanceof RefusedAddress || way.signal.aborted) throw error
      failure = error
    }
  }
  throw failure
}

async function allowedAddresses(host: string, way: Way): Promise<readonly string[]> {
  const addresses = isIP(host) ? [host] : await way.resolver(host)
  const allowed = addresses.filter(way.policy.allowsAddress)
  if (allowed.length > 0) return allowed.slice(0, triedAddresses)
  if (addresses.length === 0) throw Object.assign(new Error('no address'), { code: 'ENOTFOUND' })
  throw new RefusedAddress(`it leads to ${addresses[0]}, which is not a public address`)
}

// A socket that listens on both families reports IPv4 peers in mapped form.
function unmapped(address: string): string {
  return /^::ffff:\d+\.\d+\.\d+\.\d+$/i.test(address) ? address.slice(7) : address
}

export const resolveName: Resolver = async (host) => (await lookup(host, { all: true })).map(({ address }) => address)

export const openSocket: Connector = ({ address, port, servername, timeoutMs, signal }) =>
  new Promise((resolve, reject) => {
    const isHttps = servername !== undefined
    const place = { host: address, port, signal }
    const socket = isHttps ? connectSafely({ ...place, servername, ALPNProtocols: ['http/1.1'] }) : connectPlain(place)
    const timer = setTimeout(() => {
      socket.destroy(Object.assign(new Error('connect timeout'), { code: 'ETIMEDOUT' }))
    }, timeoutMs)
    socket.setNoDelay(true)
    socket.once('error', failed)
    socket.once(isHttps ? 'secureConnect' : 'connect', () => {
      clearTimeout(timer)
      socket.off('error', failed)
      resolve(socket)
    })
    function failed(error: Error): void {
      clearTimeout(timer)
      reject(error)
    }
  })
