import { decode, firstWords } from '@whence/core'

/** What `POST /read` takes. */
export type GivenArticle =
  | { readonly text: string; readonly name?: string }
  | { readonly html: string; readonly name?: string }
  | { readonly url: string }

/** What was typed or pasted: an address, the source of a page, or the text itself; undefined for nothing. */
export function understand(words: string): GivenArticle | undefined {
  const trimmed = words.trim()
  if (trimmed === '') return undefined
  const url = addressIn(trimmed)
  if (url !== undefined) return { url }
  const isPage = /^<(?:!doctype html|html|head|body)\b/i.test(trimmed)
  // A text with no headline is called by its first words.
  return isPage ? { html: words } : { text: words, name: firstWords(trimmed) }
}

/** `https://example.org/a`, and the same without its scheme; words with a space are a text. */
function addressIn(words: string): string | undefined {
  if (/\s/.test(words)) return undefined
  const hasScheme = /^https?:\/\//i.test(words)
  if (!hasScheme && !/^[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}(?::\d+)?(?:[/?#].*)?$/i.test(words)) return undefined
  const address = hasScheme ? words : `https://${words}`
  return URL.canParse(address) ? address : undefined
}

/** A file that holds an article. Throws what can be shown for one that is neither a page nor a text. */
export async function openFile(file: File): Promise<GivenArticle> {
  const isPage = /\.x?html?$/i.test(file.name)
  if (!isPage && !/\.(?:txt|text|md|markdown)$/i.test(file.name))
    throw new TypeError(
      `“${file.name}” is neither a page nor a text. Give a file that ends in .html, .htm, .txt or .md.`,
    )
  const { text } = decode({ input: file.name, bytes: new Uint8Array(await file.arrayBuffer()), contentType: file.type })
  if (text.trim() === '') throw new TypeError(`“${file.name}” is empty. Give a file that holds an article.`)
  return isPage ? { html: text, name: file.name } : { text, name: file.name }
}
