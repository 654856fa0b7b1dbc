import { type Article, extractArticle, type Problem } from '../src/index.js'

export function articleOf(text: string | Uint8Array, input = 'story.txt', contentType?: string): Article {
  return extracted(text, input, contentType).article
}

export function extracted(
  text: string | Uint8Array,
  input = 'story.txt',
  contentType?: string,
): { article: Article; problems: readonly Problem[] } {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text
  return extractArticle({ input, bytes, ...(contentType === undefined ? {} : { contentType }) })
}

/** `kind: words` of every block. */
export function blocksOf({ text, blocks }: Article): string[] {
  return blocks.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`)
}

export function codesOf(problems: readonly Problem[]): string[] {
  return problems.map(({ code }) => code)
}

/** UTF-16 bytes without a byte order mark. */
export function utf16(text: string, littleEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2)
  const view = new DataView(bytes.buffer)
  for (let index = 0; index < text.length; index += 1) view.setUint16(index * 2, text.charCodeAt(index), littleEndian)
  return bytes
}
