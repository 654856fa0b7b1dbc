// Rows of a few invented paragraphs, made by the text code, for `export.py --parity`: node train/net/parity-rows.mjs rows.json
import { writeFileSync } from 'node:fs'
import { columns, featuresOf, findQuotations, hideNames, splitSentences, tokenize } from '@whence/core/training'

const texts = [
  'Mayor Ilse Verhoeven of Port Aldren said on Tuesday that the new bridge would open in March.\n\n“We are late, but we are not lost,” she told reporters. “Nobody will swim.”',
  'No.',
  'According to a report by the Halden Institute, 38% of the town’s wells hold too much salt; engineers had warned of it since 2009.\n\nResidents disagreed.\n\n“The water is fine,” Mr. Okonjo-Brandt said, adding that officials “never asked us anything.”',
]

const cases = texts.map((text) => {
  const rows = rowsOf(text)
  const n = rows.length
  // Start, length, first and last row of the cue: cues at the edges, in the middle, of one row and of several.
  const windows = [0.1, 0.4, 0.8].map((part) => {
    const first = Math.floor(part * n)
    const start = Math.floor(first / 2)
    return [start, n - start, first, Math.min(n - 1, first + Math.floor(part * 4))]
  })
  return { rows, windows: [...windows, [n - 1, 1, n - 1, n - 1]] }
})
writeFileSync(process.argv[2], JSON.stringify(cases))

function rowsOf(text) {
  const blocks = [...text.matchAll(/[^\n]+/g)].map((found) => ({
    kind: 'paragraph',
    start: found.index,
    end: found.index + found[0].length,
  }))
  const marks = tokenize(text, blocks)
  const sentences = splitSentences(text, marks)
  const hidden = hideNames(text, marks, sentences, { has: () => true, isPlain: () => true })
  const features = featuresOf(text, marks, sentences, findQuotations(text, marks), hidden)
  return Array.from({ length: features.length }, (_, i) => [...features.rows.subarray(i * columns, (i + 1) * columns)])
}
