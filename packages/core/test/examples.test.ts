import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { openModel, read, weightsFile } from '../src/index.js'

const model = openModel(readFileSync(fileURLToPath(new URL(`../weights/${weightsFile}`, import.meta.url))))

/** The rules of an example's findings, sorted. */
function rulesIn(name: string): readonly string[] {
  const file = fileURLToPath(new URL(`../../../examples/${name}.txt`, import.meta.url))
  return read({ input: file, bytes: readFileSync(file) }, model)
    .findings.map(({ rule }) => rule)
    .sort()
}

it('the two partisan examples have the same findings, whichever way they lean', () => {
  const heron = rulesIn('partisan-heron')
  expect(rulesIn('partisan-kestrel')).toEqual(heron)
  expect([...new Set(heron)]).toEqual([
    'bare-source',
    'headline-form',
    'late-attribution',
    'loaded-verb',
    'loaded-word',
    'unexplained-anonymity',
    'unsourced-estimate',
  ])
})

it('the sober examples have a finding only where a name is withheld without a reason', () => {
  expect(rulesIn('ferry')).toEqual([])
  expect(rulesIn('wells')).toEqual(['unexplained-anonymity'])
})
