/** What was given to read, as it came: a page or a text, before anything is taken out of it. */
export interface Capture {
  /** The INPUT as the caller gave it: a path, an address, `-`. */
  readonly input: string
  /** Where the bytes were fetched from, after redirects. */
  readonly url?: string
  readonly bytes: Uint8Array
  /** A media type such as `text/html; charset=utf-8`, if the sender named one. */
  readonly contentType?: string
}
