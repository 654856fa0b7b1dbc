import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { placer, readAnnotations, rolesOf } from '../polnear/annotations.js'
import { readPolnear } from '../polnear/read-corpus.js'
import { readNestedAgain } from '../polnear/read-nested.js'
import type { Figure } from './figure.js'
import { asFigures as asNestedFigures } from './nested.js'
import { runScorer } from './python.js'
import { asFigures, scoreAttribution } from './score-attribution.js'

/**
 * How well our own annotation agrees with others: its outermost attributions with PolNeAR's people on articles of `dev`, its nested ones
 * with those of `nested/dev`. Both were made without a look at the other.
 */
export function readersAgainstOthers(dataFolder: string): Figure[] {
  return [...outerAgain(dataFolder), ...nestedAgain(dataFolder)]
}

function outerAgain(dataFolder: string): Figure[] {
  const again = readAnnotations('outer-again.tsv')
  const comparisons = readPolnear(dataFolder, 'dev').flatMap(({ name, text, readings }) => {
    const rows = again.get(name)
    if (rows === undefined) return []
    const place = placer(text)
    const found = rows.map((row) => rolesOf(row, place))
    return [{ name, text, gold: readings[0]!.attributions, found }]
  })
  return asFigures('reader against people', scoreAttribution(dataFolder, comparisons))
}

function nestedAgain(dataFolder: string): Figure[] {
  const folder = join(dataFolder, 'nested')
  const scratch = mkdtempSync(join(tmpdir(), 'whence-readers-'))
  try {
    const [reports, gold] = [join(scratch, 'reports'), join(scratch, 'gold')]
    mkdirSync(reports)
    mkdirSync(gold)
    for (const { name, text, attributions } of readNestedAgain(readPolnear(dataFolder, 'train'))) {
      copyFileSync(join(folder, 'dev', `${name}.json`), join(gold, `${name}.json`))
      writeFileSync(join(reports, `${name}.json`), JSON.stringify({ article: { text }, attributions }))
    }
    return asNestedFigures('reader against nested', runScorer(join(folder, 'score_nested.py'), [gold, reports]))
  } finally {
    rmSync(scratch, { recursive: true })
  }
}
