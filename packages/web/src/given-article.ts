import { countOf, decode, firstWords, looksBinary, refuseBinary, shorten } from '@whence/core'

/** What `POST /read` takes. */
export type GivenArticle =
  | { readonly text: string; readonly name?: string }
  | { readonly html: string; readonly name?: string }
  | { readonly url: string }

/** What was typed or pasted: an address, the source of a page, or the text itself. Throws what can be shown of others. */
export function understand(words: string): GivenArticle {
  const trimmed = words.trim()
  const parts = trimmed.split(/\s+/)
  if (parts.every(looksLikeAddress)) return { url: addressIn(parts) }
  // A text with no headline is called by its first words.
  return beginsPage(words) ? { html: words } : { text: words, name: firstWords(trimmed) }
}

/** After white space, comments and what XML says of itself. */
function beginsPage(words: string): boolean {
  const beginning = words.slice(0, 10_000).replace(/^(?:\s|<\?xml[^>]*>|<!--(?:(?!-->).)*-->)+/s, '')
  return /^<(?:!doctype html|html|head|body|article|main|section)\b/i.test(beginning)
}

/** `https://gazette.example/a`, the same without its scheme, and with one that is not of the web; no words with a space. */
export function looksLikeAddress(words: string): boolean {
  return (
    scheme.test(words) || /^(?:localhost|(?:\d+\.){3}\d+|(?:[\w-]+\.)+[a-z]{2,}\.?)(?::\d+)?(?:[/?#]\S*)?$/i.test(words)
  )
}

const scheme = /^(?:[a-z][a-z\d+.-]*:)+\/\/\S*$/i

function addressIn(parts: readonly string[]): string {
  if (parts.length > 1) {
    const many = countOf(parts.length, 'address', 'addresses')
    throw new TypeError(`These are ${many}. Give one at a time, or paste the article’s text.`)
  }
  const words = parts[0]!
  const address = scheme.test(words) ? words : `https://${words}`
  if (/^https?:/i.test(address) && URL.canParse(address)) return address
  throw new TypeError(
    `Cannot read ${shorten(words, 80)}: it is not the address of a page on the web. Give one that begins with https://, or paste the article’s text.`,
  )
}

/** Takes one file; throws what can be shown of several. */
export async function openFiles(files: readonly File[]): Promise<GivenArticle> {
  if (files.length > 1) throw new TypeError(`These are ${countOf(files.length, 'file')}. Give one at a time.`)
  return openFile(files[0]!)
}

/** A file that holds an article. Throws what can be shown for one that is neither a page nor a text. */
export async function openFile(file: File): Promise<GivenArticle> {
  const isCalledPage = /\.x?html?$/i.test(file.name)
  if (!isCalledPage && !/\.(?:txt|text|md|markdown)$/i.test(file.name))
    throw new TypeError(
      `“${file.name}” is neither a page nor a text. Give a file that ends in .html, .htm, .txt or .md.`,
    )
  const capture = { input: file.name, bytes: new Uint8Array(await file.arrayBuffer()), contentType: file.type }
  refuseBinary(capture)
  const { text } = decode(capture)
  if (text.trim() === '') throw new TypeError(`“${file.name}” is empty. Give a file that holds an article.`)
  if (looksBinary(text))
    throw new TypeError(`“${file.name}” is no text, for all its name. Give a file that holds an article.`)
  return isCalledPage || beginsPage(text) ? { html: text, name: file.name } : { text, name: file.name }
}
