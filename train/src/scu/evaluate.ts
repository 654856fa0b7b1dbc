import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { type Model, type Report, read } from '@whence/core'

/** One measured number. `value` is a share of 1, or a count where `of` is absent. */
export interface Figure {
  readonly name: string
  readonly value: number
  /** How many cases the share is of. */
  readonly of?: number
}

/** Sourced statements of the SCU stories, their sources' types, names, titles and standing, by the corpus's own scorer. */
export function evaluateScu(dataFolder: string, model: Model): readonly Figure[] {
  const folder = join(dataFolder, 'scu')
  const reports = mkdtempSync(join(tmpdir(), 'whence-scu-'))
  try {
    for (const file of storiesOf(folder))
      writeFileSync(join(reports, file), JSON.stringify(readStory(join(folder, 'dev', file), model)))
    return score(folder, reports)
  } finally {
    rmSync(reports, { recursive: true })
  }
}

function storiesOf(folder: string): readonly string[] {
  return readdirSync(join(folder, 'dev'))
    .filter((file) => file.endsWith('.json'))
    .sort()
}

function readStory(path: string, model: Model): Report {
  const { text } = JSON.parse(readFileSync(path, 'utf8')) as { readonly text: string }
  const input = `${basename(path, '.json')}.txt`
  return read({ input, bytes: new TextEncoder().encode(text), contentType: 'text/plain; charset=utf-8' }, model)
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
