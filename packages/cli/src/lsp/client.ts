import type { InitializeParams } from 'vscode-languageserver/node'

/** What the text editor can show. */
export interface Client {
  /** Hovers in Markdown; else as plain words. */
  readonly hasMarkdown: boolean
  /** Further places of a diagnostic. */
  readonly hasRelated: boolean
  /** A link behind the code of a diagnostic. */
  readonly hasLinks: boolean
  /** Symbols within symbols. */
  readonly hasTrees: boolean
  /** It tells of files that change on disk. */
  readonly hasWatches: boolean
}

export function clientOf({ capabilities: { textDocument, workspace } }: InitializeParams): Client {
  return {
    hasMarkdown: textDocument?.hover?.contentFormat?.includes('markdown') ?? false,
    hasRelated: textDocument?.publishDiagnostics?.relatedInformation ?? false,
    hasLinks: textDocument?.publishDiagnostics?.codeDescriptionSupport ?? false,
    hasTrees: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport ?? false,
    hasWatches: workspace?.didChangeWatchedFiles?.dynamicRegistration ?? false,
  }
}
