/** The largest input that is taken in, in bytes: about 5 million words of text. */
export const inputLimit = 32 * 1024 * 1024

/** A size in bytes as a person reads it: `32 MB`, `1.5 MB`, `12 kB`. */
export function inMegabytes(bytes: number): string {
  if (bytes < 1024 * 1024) return `${Math.ceil(bytes / 1024)} kB`
  return `${Number((bytes / 1024 / 1024).toFixed(1))} MB`
}
