import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { NestedArticle } from '../polnear/read-nested.js'
import { parsePassage } from './parse-passage.js'

const folder = fileURLToPath(new URL('../../invented/', import.meta.url))

export interface InventedPassages {
  readonly taught: readonly NestedArticle[]
  /** Every tenth: kept from training, to measure. */
  readonly heldOut: readonly NestedArticle[]
}

/** The passages of `train/invented`, every attribution marked, at any depth. */
export function readInvented(): InventedPassages {
  const passages = readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .flatMap((file) =>
      readFileSync(join(folder, file), 'utf8')
        .split(/^---$/mu)
        .map((passage) => passage.trim())
        .filter((passage) => passage !== '')
        .map((passage, i) => parsePassage(`${file}:${i + 1}`, passage)),
    )
  const isHeldOut = (_: unknown, i: number): boolean => i % 10 === 9
  return {
    taught: passages.filter((one, i) => !isHeldOut(one, i)),
    heldOut: passages.filter(isHeldOut),
  }
}
