import { resolve } from 'node:path'
import {
  type CancellationToken,
  createConnection,
  DidChangeWatchedFilesNotification,
  type InitializeParams,
  PositionEncodingKind,
  type ServerCapabilities,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver/node'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { chooseRules } from '../choose-rules.js'
import { openThreads } from '../open-threads.js'
import type { ReadSurroundings } from '../read-command.js'
import { type ReviewFlags, reviewOptions } from '../review-options.js'
import { version } from '../version.js'
import { type Client, clientOf } from './client.js'
import { diagnosticsOf } from './diagnostics-of.js'
import { hoverAt } from './hover-at.js'
import { openReadings, type Readings } from './open-readings.js'
import { pathOf } from './place-of.js'
import { documentReader } from './read-document.js'
import type { Read, Reading } from './reading.js'
import { symbolsOf } from './symbols-of.js'

/** `whence lsp`: answers a text editor over standard input and output until the editor ends the process. */
export function lspCommand(
  flags: ReviewFlags,
  folder: string,
  { io, openReader = openThreads }: ReadSurroundings,
): Promise<never> {
  // A mistake in the call is said now, not beside every document.
  chooseRules(flags, undefined)
  if (io.stdin.isTTY) io.stderr.write('This is for a text editor, which starts it itself. End with Ctrl-C.\n')
  const named = flags.config === undefined ? {} : { config: resolve(folder, flags.config) }
  const reviewOf = (place: string) => reviewOptions({ ...flags, ...named }, place)

  const connection = createConnection(io.stdin as NodeJS.ReadStream, io.stdout as NodeJS.WriteStream)
  const documents = new TextDocuments(TextDocument)
  let session: { readonly client: Client; readonly readings: Readings } | undefined

  connection.onInitialize((params) => {
    const client = clientOf(params)
    const read = documentReader({ openReader, reviewOf, workspace: workspaceOf(params) ?? folder })
    const tell = (reading: Reading): void => {
      const { uri, version } = reading.document
      send(connection.sendDiagnostics({ uri, version, diagnostics: diagnosticsOf(reading, client) }))
    }
    session = { client, readings: openReadings(read, tell) }
    return { capabilities, serverInfo: { name: 'Whence', version } }
  })
  connection.onInitialized(() => {
    if (session?.client.hasWatches) send(connection.client.register(DidChangeWatchedFilesNotification.type, watched))
  })

  documents.onDidChangeContent(({ document }) => session?.readings.want(kept(document)))
  documents.onDidSave(readAllAgain)
  documents.onDidClose(({ document: { uri } }) => {
    session?.readings.drop(uri)
    send(connection.sendDiagnostics({ uri, diagnostics: [] }))
  })
  connection.onDidChangeWatchedFiles(readAllAgain)

  connection.onHover(({ textDocument: { uri }, position }, token) =>
    answer(uri, token, (reading, client) => hoverAt(reading, position, client)),
  )
  connection.onDocumentSymbol(({ textDocument: { uri } }, token) => answer(uri, token, symbolsOf))

  documents.listen(connection)
  connection.listen()
  // The connection ends the process, as the protocol wants it.
  return new Promise(() => {})

  /** The settings or what was dismissed may have changed. */
  function readAllAgain(): void {
    for (const document of documents.all()) session?.readings.want(kept(document))
  }

  /** What is to be said of the newest version of a document, once it is read; null if that is nothing. */
  async function answer<Said>(
    uri: string,
    token: CancellationToken,
    say: (reading: Read, client: Client) => Said | undefined,
  ): Promise<Said | null> {
    // A question taken back before it came to its turn tells nobody of that.
    if (session === undefined || token.isCancellationRequested) return null
    const given = new Promise<undefined>((resolve) => token.onCancellationRequested(() => resolve(undefined)))
    const reading = await Promise.race([session.readings.of(uri), given])
    return reading?.kind === 'read' ? (say(reading, session.client) ?? null) : null
  }
}

const capabilities: ServerCapabilities = {
  positionEncoding: PositionEncodingKind.UTF16,
  textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
  hoverProvider: true,
  documentSymbolProvider: true,
}

const watched = {
  watchers: [{ globPattern: '**/whence.config.json' }, { globPattern: '**/*.whence-dismissals.json' }],
}

/** The document as it is now: an edit changes it in place. */
function kept(document: TextDocument): TextDocument {
  return TextDocument.create(document.uri, document.languageId, document.version, document.getText())
}

function workspaceOf({ workspaceFolders, rootUri }: InitializeParams): string | undefined {
  return pathOf(workspaceFolders?.[0]?.uri ?? rootUri ?? '')
}

/** An editor that is gone hears nothing any more: no fault. */
function send(sent: Promise<unknown>): void {
  sent.catch(() => {})
}
