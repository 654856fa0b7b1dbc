import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { pageFeatureCount } from '@whence/core/training'
import { type Example, examplesOf } from './examples.js'
import type { ReadPage } from './filter-figures.js'
import { learn, quantise } from './learn.js'
import { candidatesOf, readCorpus } from './read-corpus.js'

/** Teaches the page filter on every page of `extraction/` and writes its weights into the core. */
export function trainExtraction(dataFolder: string, pages = readPages(dataFolder)): void {
  const weights = trainFilter(pages)
  const encoded = Buffer.from(weights.buffer).toString('base64')
  writeFileSync(join(weightsFolder, 'weights.js'), `export const WEIGHTS =\n  '${encoded}'\n`)
}

const weightsFolder = fileURLToPath(new URL('../../../packages/core/weights/page-filter-2026-11/', import.meta.url))

/** Every page that can be read, with its blocks. */
export function readPages(dataFolder: string): ReadPage[] {
  return readCorpus(dataFolder).flatMap((page) => {
    const candidates = candidatesOf(page)
    return candidates === undefined ? [] : [{ page, candidates }]
  })
}

/** Weights learned from these pages. */
export function trainFilter(pages: readonly ReadPage[]): Int8Array {
  return trainOn(pages.flatMap(({ page, candidates }) => examplesOf(page, candidates)))
}

/** Weights learned from these examples. */
export function trainOn(examples: readonly Example[]): Int8Array {
  return quantise(learn(examples, pageFeatureCount))
}
