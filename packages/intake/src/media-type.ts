import { extname } from 'node:path'

// What a folder is searched for. A file named on the command line may have any name.
const articleEndings = new Set([
  '.txt',
  '.text',
  '.md',
  '.markdown',
  '.mdown',
  '.mkd',
  '.html',
  '.htm',
  '.xhtml',
  '.shtml',
])

/** True for a file name that promises a text or a page, and is not that of a report, `….whence.html`. */
export function isArticleName(path: string): boolean {
  const ending = extname(path)
  return articleEndings.has(ending.toLowerCase()) && !path.endsWith(`.whence${ending}`)
}

const readableTypes = new Set(['text/html', 'application/xhtml+xml', 'text/plain', 'text/markdown', 'text/x-markdown'])

/** True when a `Content-Type` header names something that can be read as an article. */
export function isReadableType(contentType: string): boolean {
  return readableTypes.has(contentType.split(';', 1)[0]!.trim().toLowerCase())
}
