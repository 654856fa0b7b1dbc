import { type NamedRule, parseReport } from '@whence/core'
import { printable } from '@whence/intake'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import { dismissalsBeside, readDismissals } from '../dismissals-file.js'
import type { OpenReader, Reader } from '../reader.js'
import type { Review } from '../review-options.js'
import { captureOf } from './capture-of.js'
import { placeOf } from './place-of.js'
import type { Reading } from './reading.js'

export interface DocumentSurroundings {
  readonly openReader: OpenReader
  /** What is looked for in the documents of a folder. */
  readonly reviewOf: (folder: string) => Promise<Review>
  /** For documents that lie in no folder. */
  readonly workspace: string
}

/** The function that reads a document, with the settings and dismissals as they lie on disk at that moment. Nothing is thrown. One at a time. */
export function documentReader({ openReader, reviewOf, workspace }: DocumentSurroundings) {
  const readerFor = keptReader(openReader)
  return async (document: TextDocument): Promise<Reading> => {
    if (document.getText().trim() === '') return { kind: 'blank', document }
    try {
      const place = placeOf(document.uri, workspace)
      const { rules } = await reviewOf(place.folder)
      const dismissals = place.path === undefined ? undefined : await readDismissals(dismissalsBeside(place.path))
      const reader = await readerFor(rules)
      const { text } = await reader.read(captureOf(document, place), dismissals ?? [])
      const report = parseReport(JSON.parse(text))
      // The text of a page is not its file: there is no place in the buffer to point at.
      if (report.article.kind === 'html') return { kind: 'unread', document, message: isPage }
      return { kind: 'read', document, report }
    } catch (error) {
      const message = printable(error instanceof Error ? error.message : String(error))
      return { kind: 'unread', document, message }
    }
  }
}

const isPage = 'This is a web page. In an editor, text and Markdown are read; whence read takes pages.'

/** The reader for these rules. It is kept until others are asked for. */
function keptReader(openReader: OpenReader) {
  let kept: { readonly key: string; readonly reader: Reader } | undefined
  return async (rules: readonly NamedRule[] | undefined): Promise<Reader> => {
    const key = JSON.stringify(rules ?? 'default')
    if (kept?.key === key) return kept.reader
    await kept?.reader.close()
    const view = { format: 'jsonl', width: 80, colour: false, all: true, jobs: 1 } as const
    kept = { key, reader: openReader({ ...view, ...(rules === undefined ? {} : { rules }) }) }
    return kept.reader
  }
}
