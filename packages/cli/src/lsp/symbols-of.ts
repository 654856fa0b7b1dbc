import { type Attribution, kindWords, type SourceKind, type Span, summarise } from '@whence/core'
import { type DocumentSymbol, type SymbolInformation, SymbolKind } from 'vscode-languageserver/node'
import type { Client } from './client.js'
import { type Read, rangeOf } from './reading.js'
import { shortWords } from './short-words.js'

/** The sources, those heard most often first, each with what it is heard with; then what nobody is given for. */
export function symbolsOf(reading: Read, { hasTrees }: Client): DocumentSymbol[] | SymbolInformation[] {
  const trees = treesOf(reading)
  if (hasTrees) return trees
  const { uri } = reading.document
  return trees.flatMap(({ children = [], ...source }) => [
    { name: source.name, kind: source.kind, location: { uri, range: source.range } },
    ...children.map(({ name, kind, range }) => ({ name, kind, location: { uri, range }, containerName: source.name })),
  ])
}

const kinds: Readonly<Record<SourceKind, SymbolKind>> = {
  person: SymbolKind.Class,
  organization: SymbolKind.Module,
  group: SymbolKind.Array,
  document: SymbolKind.File,
  outlet: SymbolKind.Package,
}

function treesOf({ document, report }: Read): DocumentSymbol[] {
  const { article, attributions } = report
  const summary = summarise(report)
  const known = summary.sources.flatMap(({ source, label, attributions: own }) => {
    const first = source.mentions[0] ?? hullOf(own)
    // A source's own range is that of its first mention: over all its words, sources would lie across each other.
    return first === undefined ? [] : [symbol(label, kindWords(source), kinds[source.kind], first, own)]
  })
  const orphans = attributions.filter(({ speaker }) => speaker === undefined)
  const first = hullOf(orphans.slice(0, 1))
  return first === undefined ? known : [...known, symbol('No source given', '', SymbolKind.Null, first, orphans)]

  function symbol(name: string, detail: string, kind: SymbolKind, at: Span, own: readonly Attribution[]) {
    const range = rangeOf(document, at)
    return { name: shortWords(name), detail, kind, range, selectionRange: range, children: own.map(child) }
  }

  function child(one: Attribution): DocumentSymbol {
    const range = rangeOf(document, hullOf([one])!)
    const at = one.content[0] ?? one.cue[0] ?? one.source[0]!
    const words = [...one.cue, ...one.content].map(({ start, end }) => article.text.slice(start, end)).join(' ')
    const kind = one.form === 'indirect' ? SymbolKind.Event : SymbolKind.String
    return { name: shortWords(words), detail: one.form, kind, range, selectionRange: rangeOf(document, at) }
  }
}

/** From the first word to the last. */
function hullOf(attributions: readonly Attribution[]): Span | undefined {
  let hull: Span | undefined
  for (const { source, cue, content } of attributions) {
    for (const { start, end } of [...source, ...cue, ...content]) {
      hull = { start: Math.min(start, hull?.start ?? start), end: Math.max(end, hull?.end ?? end) }
    }
  }
  return hull
}
