import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { openModel, weightsFile } from '@whence/core'
import { featuresOf, findQuotations, hideNames, splitSentences, tokenize } from '@whence/core/training'
import { expect, it } from 'vitest'
import { makeDocuments } from '../src/documents.js'
import { makeSwap } from '../src/swap-names.js'

const weights = createRequire(import.meta.url).resolve(`@whence/core/weights/${weightsFile}`)
const { usual } = openModel(readFileSync(weights))
const swap = makeSwap()

it('shows the net the same, whichever name stands in a document', () => {
  const other = makeDocuments().filter(
    (text) => !Buffer.from(rowsOf(text)).equals(Buffer.from(rowsOf(swap(text).text))),
  )
  expect(other).toEqual([])
})

function rowsOf(text: string): Uint8Array {
  const blocks = [...text.matchAll(/[^\n]+/g)].map(({ 0: line, index }) => ({
    kind: 'paragraph' as const,
    start: index,
    end: index + line.length,
  }))
  const marks = tokenize(text, blocks)
  const sentences = splitSentences(text, marks)
  const hidden = hideNames(text, marks, sentences, usual)
  const { rows } = featuresOf(text, marks, sentences, findQuotations(text, marks), hidden)
  return new Uint8Array(rows.buffer)
}
