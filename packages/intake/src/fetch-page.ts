import type { Capture } from '@whence/core'
import type { AddressPolicy } from './address-policy.js'
import type { Connector, Resolver } from './connector.js'
import { inputLimit } from './limits.js'

export type { AddressPolicy } from './address-policy.js'
export type { Connector, Resolver, Target } from './connector.js'

export interface FetchLimits {
  /** Milliseconds to open one connection. */
  readonly connectMs: number
  /** Milliseconds until the head of an answer is there. */
  readonly headersMs: number
  /** Milliseconds for everything, redirects and body included. */
  readonly totalMs: number
  /** Bytes of the body after decompression. */
  readonly bytes: number
  readonly redirects: number
}

export interface FetchOptions {
  /** Where the fetch may go; default: public addresses, ports 80 and 443. */
  readonly policy?: AddressPolicy
  readonly resolver?: Resolver
  readonly connector?: Connector
  readonly limits?: Partial<FetchLimits>
}

export const fetchLimits: FetchLimits = {
  connectMs: 10_000,
  headersMs: 15_000,
  totalMs: 30_000,
  bytes: inputLimit,
  redirects: 5,
}

/** Fetches one page from the public internet. Throws an IntakeError for all that is in the way. */
export async function fetchPage(input: string, options: FetchOptions = {}): Promise<Capture> {
  // The client is loaded with the first page: a call that reads files need not wait for it.
  const { fetchWithClient } = await import('./page-client.js')
  return fetchWithClient(input, options)
}
