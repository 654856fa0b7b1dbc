import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Model } from '@whence/core'
import type { Figure } from './figure.js'
import { runScorer } from './python.js'
import { readText } from './read-text.js'

/** Attributions inside attributions, by `score_nested.py`: on all articles, and on those of them that are not in PolNeAR's `train`. */
export function evaluateNested(dataFolder: string, model: Model): Figure[] {
  const folder = join(dataFolder, 'nested')
  const gold = join(folder, 'dev')
  const trained = new Set(readdirSync(join(dataFolder, 'polnear', 'train', 'text')))
  const files = readdirSync(gold).filter((file) => file.endsWith('.json'))
  const scratch = mkdtempSync(join(tmpdir(), 'whence-nested-'))
  try {
    const [reports, unseen] = [join(scratch, 'reports'), join(scratch, 'unseen')]
    mkdirSync(reports)
    mkdirSync(unseen)
    for (const file of files) {
      const { article, text } = JSON.parse(readFileSync(join(gold, file), 'utf8')) as { article: string; text: string }
      writeFileSync(join(reports, file), JSON.stringify(readText(article, text, model)))
      if (!trained.has(`${file.slice(0, -'.json'.length)}.txt`)) copyFileSync(join(gold, file), join(unseen, file))
    }
    const script = join(folder, 'score_nested.py')
    return [
      ...asFigures('nested', runScorer(script, [gold, reports])),
      ...asFigures('nested-polnear-dev', runScorer(script, [unseen, reports])),
    ]
  } finally {
    rmSync(scratch, { recursive: true })
  }
}

export function asFigures(subject: string, printed: unknown): Figure[] {
  return Object.entries(printed as Readonly<Record<string, number>>).map(([name, value]) => ({
    name: `${subject} ${name}`,
    value,
  }))
}
