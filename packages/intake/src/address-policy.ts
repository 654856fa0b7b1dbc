import { isIP } from 'node:net'
import ipaddr from 'ipaddr.js'

/** Where a fetch may go. */
export interface AddressPolicy {
  /** Asked for every numeric address before a connection is opened, and for the one that is reached. */
  readonly allowsAddress: (address: string) => boolean
  readonly allowsPort: (port: number) => boolean
}

/** The public internet, by the ports that pages are served on. */
export const publicOnly: AddressPolicy = {
  allowsAddress: isPublicAddress,
  allowsPort: (port) => port === 80 || port === 443,
}

/**
 * True for a unicast address that the whole internet can reach. Addresses that carry another one inside (mapped,
 * NAT64, 6to4, Teredo) are refused whatever they carry, and so is all that is not an address.
 */
export function isPublicAddress(address: string): boolean {
  // The library also takes short and octal forms, which no resolver gives.
  if (isIP(address) === 0 || !ipaddr.isValid(address)) return false
  const parsed = ipaddr.parse(address)
  if (parsed.range() !== 'unicast') return false
  return parsed.kind() === 'ipv4' || isGlobalUnicast6(parsed as ipaddr.IPv6)
}

// IANA has handed out 2000::/3 only; documentation (RFC 9637) lies inside it and is unknown to the library.
const allocated = ipaddr.parseCIDR('2000::/3') as [ipaddr.IPv6, number]
const documentation = ipaddr.parseCIDR('3fff::/20') as [ipaddr.IPv6, number]

function isGlobalUnicast6(address: ipaddr.IPv6): boolean {
  return address.match(allocated) && !address.match(documentation)
}
