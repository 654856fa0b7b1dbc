import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Span } from '@whence/core'
import { codePointOffsets } from './read-corpus.js'

/** The rows of a table of `train/annotations` without its head, by their first column. */
export function readAnnotations(file: 'nested.tsv' | 'outer.tsv'): ReadonlyMap<string, readonly (readonly string[])[]> {
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
