import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Figure } from '../eval/figure.js'
import type { SourcedStory } from './read-stories.js'

/** Sourced statements of the SCU stories, their sources' types, names, titles and standing, by the corpus's own scorer. */
export function evaluateScu(dataFolder: string, stories: readonly SourcedStory[]): readonly Figure[] {
  const reports = mkdtempSync(join(tmpdir(), 'whence-scu-'))
  try {
    for (const { id, report } of stories) writeFileSync(join(reports, `${id}.json`), JSON.stringify(report))
    return score(join(dataFolder, 'scu'), reports)
  } finally {
    rmSync(reports, { recursive: true })
  }
}

function score(folder: string, reports: string): readonly Figure[] {
  const out = join(reports, 'figures.out')
  execFileSync('python3', [join(folder, 'score_scu.py'), join(folder, 'dev'), reports, '--json', out], {
    stdio: 'pipe',
  })
  const { figures } = JSON.parse(readFileSync(out, 'utf8')) as {
    readonly figures: Readonly<Record<string, { readonly value: number; readonly of: number }>>
  }
  return Object.entries(figures).map(([name, { value, of }]) => ({ name: `scu ${name}`, value, of }))
}
