import { type Report, toAnnotations, toCsv, toHtml, toJson, toMarkdown, toSarif } from '@whence/core'
import { titleOf } from './library.js'

/** A way to take a report along as a file. */
export interface ExportFormat {
  readonly name: string
  readonly extension: string
  readonly type: string
  readonly write: (report: Report) => string
}

export const exportFormats: readonly ExportFormat[] = [
  { name: 'One page (HTML)', extension: 'html', type: 'text/html', write: (report) => toHtml(report, { all: true }) },
  { name: 'Markdown', extension: 'md', type: 'text/markdown', write: (report) => toMarkdown(report, { all: true }) },
  { name: 'JSON', extension: 'json', type: 'application/json', write: toJson },
  {
    name: 'Table (CSV), a line for each attribution',
    extension: 'csv',
    type: 'text/csv',
    write: (report) => toCsv([report]),
  },
  { name: 'Web annotations', extension: 'jsonld', type: 'application/ld+json', write: toAnnotations },
  { name: 'Findings (SARIF)', extension: 'sarif', type: 'application/sarif+json', write: toSarif },
]

/** `ferry-line-told-to-keep-two-boats.whence.html`. */
export function fileNameOf({ article }: Report, extension: string): string {
  const words = titleOf(article)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
  const stem = [...words]
    .slice(0, 60)
    .join('')
    .replace(/-[^-]*$/, (last) => (words.length > 60 ? '' : last))
  return `${stem === '' ? 'article' : stem}.whence.${extension}`
}

/** Hands a text to the browser as a file to keep. */
export function download(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The browser has taken it over by then.
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}
