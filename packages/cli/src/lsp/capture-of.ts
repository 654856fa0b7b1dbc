import type { Capture } from '@whence/core'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { Place } from './place-of.js'

/** The text of the editor's buffer, saved or not. */
export function captureOf(document: TextDocument, { path }: Place): Capture {
  return {
    input: path ?? document.uri,
    // With a byte order mark before it, no text is taken for another encoding: every offset stays what it is in the buffer.
    bytes: new TextEncoder().encode(`\ufeff${document.getText()}`),
    contentType: `${mediaTypes.get(document.languageId) ?? 'text/plain'}; charset=utf-8`,
  }
}

const mediaTypes: ReadonlyMap<string, string> = new Map([
  ['markdown', 'text/markdown'],
  ['html', 'text/html'],
])
