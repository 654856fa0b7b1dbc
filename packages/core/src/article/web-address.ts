/** The absolute address that a link names, if it is one of the web; scripts, mail and data are none. */
export function webAddress(href: string, base: string | undefined): string | undefined {
  if (href.length > 4000) return undefined
  try {
    const url = base === undefined ? new URL(href.trim()) : new URL(href.trim(), base)
    return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : undefined
  } catch {
    return undefined
  }
}
