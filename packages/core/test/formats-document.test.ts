import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { parseReport, toCsv } from '../src/index.js'

const page = readFileSync(new URL('../../../docs/report-format.md', import.meta.url), 'utf8')
const example = () => parseReport(JSON.parse(/```json\n([\s\S]*?)```/.exec(page)![1]!))

it('documents a report that is one, of the text that it names', () => {
  const { article, attributions, voices } = example()
  expect(article.id).toBe(`sha256:${createHash('sha256').update(article.text).digest('hex')}`)
  const [{ source, cue, content } = { source: [], cue: [], content: [] }] = attributions
  const words = [...source, ...cue, ...content].map(({ start, end }) => article.text.slice(start, end))
  expect(words).toEqual(['The yard', 'said', 'the ship was sound'])
  expect(voices.reduce((sum, { share }) => sum + share, 0)).toBe(1)
})

it('documents every column of the CSV', () => {
  const [heads] = toCsv([]).split('\r\n')
  for (const column of heads!.split(',')) expect(page).toContain(`\`${column}\``)
})
