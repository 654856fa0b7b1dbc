/** The address in normal form if it may stand in a page: `http` and `https` alone. */
export function safeAddress(address: string | undefined): string | undefined {
  if (address === undefined) return undefined
  try {
    const url = new URL(address)
    return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : undefined
  } catch {
    return undefined
  }
}

/** An id of the report as a fragment that cannot hold anything else. */
export function anchor(prefix: string, id: string): string {
  return prefix + id.replace(/[^A-Za-z0-9_-]/g, '-')
}
