import type { Article } from '../model/article.js'
import type { Span } from '../model/span.js'
import { countWhile } from '../text/first-from.js'
import { safeAddress } from './addresses.js'
import { isCalledByFirstWords } from './first-words.js'

export interface SarifRegion {
  readonly startLine: number
  readonly startColumn: number
  readonly endLine: number
  readonly endColumn: number
}

/** The address of what was read: that of a page, the path of a file, the text's digest where it has neither. */
export function artifactUri(article: Article): string {
  const { input, url, id } = article
  if (input === '-' || isCalledByFirstWords(article)) return `urn:${id}`
  if (/^[a-z][a-z0-9+.-]{1,30}:\/\//i.test(input)) return safeAddress(url) ?? safeAddress(input) ?? `urn:${id}`
  const path = input
    .replaceAll('\\', '/')
    .replace(/^(?:\.\/)+/, '')
    .replace(/\p{Surrogate}/gu, '\ufffd')
  const encoded = path.split('/').map(encodeURIComponent).join('/')
  const drive = /^([a-z])%3A\//i.exec(encoded)
  if (drive !== null) return `file:///${drive[1]}:/${encoded.slice(drive[0].length)}`
  return encoded.startsWith('/') ? `file://${encoded.replace(/^\/+/, '/')}` : encoded
}

/**
 * Lines and columns in the file that was read, both from 1, columns in UTF-16 units, the end exclusive. Undefined for a page:
 * the article's text is not its file.
 */
export function regionFinder({ text, kind }: Article): ((span: Span) => SarifRegion) | undefined {
  if (kind !== 'text' && kind !== 'markdown') return undefined
  const starts = [0, ...Array.from(text.matchAll(/\r?\n/g), (end) => end.index + end[0].length)]
  // An editor does not count a byte order mark.
  const mark = text.startsWith('\ufeff') ? 1 : 0
  const placeOf = (offset: number): { line: number; column: number } => {
    const line = lineAt(starts, offset)
    return { line: line + 1, column: Math.max(1, offset - starts[line]! + 1 - (line === 0 ? mark : 0)) }
  }
  return ({ start, end }) => {
    const from = placeOf(start)
    const to = placeOf(end)
    return { startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column }
  }
}

/** The last line that starts at the offset or before it. */
function lineAt(starts: readonly number[], offset: number): number {
  return Math.max(0, countWhile(starts.length, (index) => starts[index]! <= offset) - 1)
}
