import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Span } from '@whence/core'
import type { Figure } from './figure.js'
import { runScorer } from './python.js'
import type { Roles } from './score-tokens.js'

/** Two lists of attributions of one text, spans in UTF-16. */
export interface Comparison {
  readonly name: string
  readonly text: string
  readonly gold: readonly Roles[]
  readonly found: readonly Roles[]
}

/** Counts of one measure of `score_attribution.py`, pooled over the articles. */
export interface Score {
  readonly p: number
  readonly r: number
  readonly f1: number
  readonly tp: number
  readonly pred: number
  readonly gold: number
}

/** What `score_attribution.py` of the data folder says of these; it counts code points. */
export function scoreAttribution(dataFolder: string, comparisons: readonly Comparison[]): ReadonlyMap<string, Score> {
  const folder = mkdtempSync(join(tmpdir(), 'whence-eval-'))
  try {
    const parts = ['gold', 'found', 'text'].map((part) => join(folder, part)) as [string, string, string]
    for (const part of parts) mkdirSync(part)
    for (const { name, text, gold, found } of comparisons) {
      const toPoints = codePoints(text)
      writeFileSync(join(parts[0], `${name}.json`), asJson(gold, toPoints))
      writeFileSync(join(parts[1], `${name}.json`), asJson(found, toPoints))
      writeFileSync(join(parts[2], `${name}.txt`), text)
    }
    const result = runScorer(join(dataFolder, 'score_attribution.py'), parts) as Readonly<Record<string, Score>>
    return new Map(Object.entries(result))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

export function asFigures(subject: string, measures: ReadonlyMap<string, Score>): Figure[] {
  return [...measures].flatMap(([measure, { p, r, f1, pred, gold }]) => [
    { name: `${subject} ${measure} p`, value: p, of: pred },
    { name: `${subject} ${measure} r`, value: r, of: gold },
    { name: `${subject} ${measure} f1`, value: f1, of: gold },
  ])
}

function asJson(attributions: readonly Roles[], toPoints: Uint32Array): string {
  const place = (spans: readonly Span[]) => spans.map(({ start, end }) => [toPoints[start]!, toPoints[end]!])
  return JSON.stringify({
    attributions: attributions.map(({ source, cue, content }) => ({
      source: place(source),
      cue: place(cue),
      content: place(content),
    })),
  })
}

/** The code-point offset of every UTF-16 offset, the end's included. */
export function codePoints(text: string): Uint32Array {
  const offsets = new Uint32Array(text.length + 1)
  let points = 0
  for (let at = 0; at < text.length; at++) {
    offsets[at] = points
    // Inside a surrogate pair: still that character.
    const isPair = text.codePointAt(at)! > 0xffff
    if (isPair) offsets[++at] = points
    points += 1
  }
  offsets[text.length] = points
  return offsets
}
