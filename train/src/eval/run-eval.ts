import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openModel } from '@whence/core'
import { loadModel } from '@whence/intake'
import { evaluate } from './evaluate.js'
import type { Figure } from './figure.js'
import { readFloors, underFloors } from './floors.js'
import { missingCorpora } from './missing-corpora.js'
import { writeFigures } from './write-figures.js'

export interface EvalOptions {
  readonly data?: string
  /** Where to write all figures as JSON. */
  readonly json?: string
  /** A weights file to measure in place of the shipped one; floors are not held then. */
  readonly weights?: string
  /** Documents whose marked figures are to be written anew. */
  readonly into?: readonly string[]
}

/** Exit status: 0 all floors held, or no data folder; 1 some figure is under its floor. */
export async function runEval({ data, json, weights, into = [] }: EvalOptions): Promise<number> {
  if (data === undefined || !existsSync(join(data, 'polnear'))) {
    console.log(missingCorpora(data))
    return 0
  }
  const model = weights === undefined ? await loadModel() : openModel(readFileSync(weights))
  console.log(`model ${model.name}`)
  const figures = evaluate(data, model as ReturnType<typeof openModel>, (part) =>
    console.log(part.map(asLine).join('\n')),
  )
  if (json !== undefined) writeFileSync(json, `${JSON.stringify({ model: model.name, figures }, null, 1)}\n`)
  for (const file of into) writeFileSync(file, writeFigures(readFileSync(file, 'utf8'), figures))
  if (weights !== undefined) return 0
  const floors = readFloors()
  const faults = underFloors(figures, floors)
  for (const fault of faults) console.log(`UNDER FLOOR ${fault}`)
  console.log(`${floors.size - faults.length} of ${floors.size} floors held`)
  return faults.length > 0 ? 1 : 0
}

function asLine({ name, value, of }: Figure): string {
  const shown = Number.isInteger(value) && of === undefined ? String(value) : value.toFixed(4)
  return `${name.padEnd(48)} ${shown.padStart(8)}${of === undefined ? '' : `  of ${of}`}`
}
