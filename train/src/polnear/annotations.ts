import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Span } from '@whence/core'
import { codePointOffsets, type GoldAttribution } from './read-corpus.js'

/** `again`: made a second time, or on articles that others annotated too, to see how well readers agree. */
export type AnnotationFile =
  | 'judged-findings.tsv'
  | 'judged-belonging.tsv'
  | 'nested.tsv'
  | 'nested-again.tsv'
  | 'outer.tsv'
  | 'outer-again.tsv'
  | 'outer-held-out.tsv'

/** The rows of a table of `train/annotations` without its head, by their first column. */
export function readAnnotations(file: AnnotationFile): ReadonlyMap<string, readonly (readonly string[])[]> {
  const path = fileURLToPath(new URL(`../../annotations/${file}`, import.meta.url))
  const rows = new Map<string, string[][]>()
  for (const line of readFileSync(path, 'utf8').trimEnd().split('\n').slice(1)) {
    const [article, ...row] = line.split('\t')
    const known = rows.get(article!)
    if (known === undefined) rows.set(article!, [row])
    else known.push(row)
  }
  return rows
}

export type Pair = readonly [number, number]

/** `10-20,31-40` → the pairs. */
export const parsePieces = (pieces: string): Pair[] =>
  pieces === ''
    ? []
    : pieces.split(',').map((piece) => {
        const [start, end] = piece.split('-').map(Number)
        return [start!, end!]
      })

/** Turns pairs of code points into spans of this text, which count UTF-16 units. */
export function placer(text: string): (pairs: readonly Pair[]) => Span[] {
  const toUtf16 = codePointOffsets(text)
  return (pairs) => pairs.map(([start, end]) => ({ start: toUtf16[start]!, end: toUtf16[end]! }))
}

/** Source, cue and content of a row of an outer table, as spans of the text that they are placed in. */
export function rolesOf([source, cue, content]: readonly string[], place: ReturnType<typeof placer>): GoldAttribution {
  const spans = (pieces: string | undefined): Span[] => place(parsePieces(pieces ?? ''))
  return { source: spans(source), cue: spans(cue), content: spans(content) }
}
