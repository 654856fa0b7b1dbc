import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import {
  type ClientCapabilities,
  createProtocolConnection,
  type Diagnostic,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  type DocumentSymbol,
  DocumentSymbolRequest,
  ExitNotification,
  type Hover,
  HoverRequest,
  InitializedNotification,
  InitializeRequest,
  type InitializeResult,
  type MarkupContent,
  type Position,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
  ShutdownRequest,
  type TextDocumentContentChangeEvent,
} from 'vscode-languageserver-protocol/node'

const command = fileURLToPath(new URL('../bin/whence.js', import.meta.url))

/** All that an editor may be able to show. */
export const able: ClientCapabilities = {
  textDocument: {
    hover: { contentFormat: ['markdown', 'plaintext'] },
    publishDiagnostics: { relatedInformation: true, codeDescriptionSupport: true, versionSupport: true },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
  },
}

/** A text editor, as far as the protocol goes, with the server as it is installed in a process of its own. */
export class Editor {
  readonly #child
  readonly #heard: PublishDiagnosticsParams[] = []
  readonly #waiting = new Set<() => void>()
  readonly ended: Promise<{ readonly status: number | null; readonly err: string }>
  readonly connection: ProtocolConnection

  constructor(folder: string, argv: readonly string[] = ['--stdio']) {
    const child = spawn(process.execPath, [command, 'lsp', ...argv], { cwd: folder })
    this.#child = child
    let err = ''
    child.stderr.on('data', (piece) => {
      err += piece
    })
    this.ended = new Promise((resolve) => child.on('close', (status) => resolve({ status, err })))
    this.connection = createProtocolConnection(child.stdout, child.stdin)
    this.connection.onNotification(PublishDiagnosticsNotification.type, (params) => {
      this.#heard.push(params)
      for (const look of this.#waiting) look()
    })
    this.connection.listen()
  }

  async initialize(capabilities: ClientCapabilities = able): Promise<InitializeResult> {
    const result = await this.connection.sendRequest(InitializeRequest.type, {
      processId: process.pid,
      rootUri: null,
      capabilities,
    })
    await this.connection.sendNotification(InitializedNotification.type, {})
    return result
  }

  open(uri: string, text: string, languageId = 'plaintext'): Promise<void> {
    const textDocument = { uri, languageId, version: 1, text }
    return this.connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument })
  }

  change(uri: string, version: number, ...contentChanges: TextDocumentContentChangeEvent[]): Promise<void> {
    const textDocument = { uri, version }
    return this.connection.sendNotification(DidChangeTextDocumentNotification.type, { textDocument, contentChanges })
  }

  close(uri: string): Promise<void> {
    return this.connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } })
  }

  /** The diagnostics of this version, once they come. */
  async diagnostics(uri: string, version: number | undefined = 1): Promise<readonly Diagnostic[]> {
    return (await this.heard((one) => one.uri === uri && one.version === version)).diagnostics
  }

  /** The first message of diagnostics that is as wanted; each is given once. */
  heard(isWanted: (params: PublishDiagnosticsParams) => boolean): Promise<PublishDiagnosticsParams> {
    return new Promise((resolve) => {
      const look = (): void => {
        const at = this.#heard.findIndex(isWanted)
        if (at < 0) return
        this.#waiting.delete(look)
        resolve(this.#heard.splice(at, 1)[0]!)
      }
      this.#waiting.add(look)
      look()
    })
  }

  async hover(uri: string, position: Position): Promise<{ readonly value: string; readonly hover: Hover } | null> {
    const hover = await this.connection.sendRequest(HoverRequest.type, { textDocument: { uri }, position })
    return hover && { value: (hover.contents as MarkupContent).value, hover }
  }

  async symbols(uri: string): Promise<readonly DocumentSymbol[]> {
    const symbols = await this.connection.sendRequest(DocumentSymbolRequest.type, { textDocument: { uri } })
    return (symbols ?? []) as DocumentSymbol[]
  }

  /** As an editor ends it. */
  async quit(): Promise<{ readonly status: number | null; readonly err: string }> {
    await this.connection.sendRequest(ShutdownRequest.type)
    await this.connection.sendNotification(ExitNotification.type)
    return this.ended
  }

  kill(): void {
    this.#child.kill()
  }
}
