import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Model, Span } from '@whence/core'
import { readInvented } from '../invented/read-invented.js'
import type { NestedArticle } from '../polnear/read-nested.js'
import type { Figure } from './figure.js'
import { asFigures as asNestedFigures } from './nested.js'
import { runScorer } from './python.js'
import { readText } from './read-text.js'
import { asFigures, codePoints, scoreAttribution } from './score-attribution.js'

/**
 * The invented passages that the net was not taught on: hard cases on purpose, so the figures say how these stand and nothing of ordinary
 * news. Outermost attributions and nested ones.
 */
export function inventedPassages(dataFolder: string, model: Model): Figure[] {
  const read = readInvented().heldOut.map((passage) => ({
    passage,
    report: readText(passage.name, passage.text, model),
  }))
  const outer = read.map(({ passage, report }) => ({
    name: passage.name,
    text: passage.text,
    gold: passage.attributions.filter(({ within }) => within === undefined),
    found: report.attributions.filter(({ within }) => within === undefined),
  }))
  const scratch = mkdtempSync(join(tmpdir(), 'whence-invented-'))
  try {
    const [gold, reports] = [join(scratch, 'gold'), join(scratch, 'reports')]
    mkdirSync(gold)
    mkdirSync(reports)
    for (const { passage, report } of read) {
      writeFileSync(join(gold, `${passage.name}.json`), asGold(passage))
      writeFileSync(join(reports, `${passage.name}.json`), JSON.stringify(report))
    }
    const nested = runScorer(join(dataFolder, 'nested', 'score_nested.py'), [gold, reports])
    return [
      ...asFigures('invented', scoreAttribution(dataFolder, outer)),
      ...asNestedFigures('invented nested', nested),
    ]
  } finally {
    rmSync(scratch, { recursive: true })
  }
}

/** As the scorer of `nested` reads it, in code points. */
function asGold({ name, text, attributions }: NestedArticle): string {
  const toPoints = codePoints(text)
  const place = (spans: readonly Span[]) => spans.map(({ start, end }) => [toPoints[start]!, toPoints[end]!])
  return JSON.stringify({
    article: name,
    text,
    attributions: attributions.map(({ id, within, source, cue, content }) => ({
      id,
      within: within ?? null,
      self: false,
      source: place(source),
      cue: place(cue),
      content: place(content),
    })),
  })
}
