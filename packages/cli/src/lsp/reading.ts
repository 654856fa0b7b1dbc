import type { Report, Span } from '@whence/core'
import type { Range } from 'vscode-languageserver/node'
import type { TextDocument } from 'vscode-languageserver-textdocument'

/** One version of a document, and what came of reading it. The report's offsets point into the document. */
export type Reading =
  | { readonly kind: 'read'; readonly document: TextDocument; readonly report: Report }
  | { readonly kind: 'unread'; readonly document: TextDocument; readonly message: string }
  /** There is nothing in it yet. */
  | { readonly kind: 'blank'; readonly document: TextDocument }

export type Read = Extract<Reading, { readonly kind: 'read' }>

export function rangeOf(document: TextDocument, { start, end }: Span): Range {
  return { start: document.positionAt(start), end: document.positionAt(end) }
}
