import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { openModel, parseReport, type Report, read, type Span, toJson, weightsFile } from '@whence/core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

const model = openModel(readFileSync(fileURLToPath(new URL(`../weights/${weightsFile}`, import.meta.url))))
const readText = (text: string): Report => read({ input: 'test.txt', bytes: new TextEncoder().encode(text) }, model)

/** Pieces of news prose and of trouble, in any order. */
const prose = fc
  .array(
    fc.oneof(
      {
        weight: 6,
        arbitrary: fc.constantFrom('Mayor Okafor', ' said ', '“We won’t go,”', ' she added. ', '\n\n', '"No', '." '),
      },
      {
        weight: 3,
        arbitrary: fc.constantFrom('according to the report, ', 'Q: ', 'A: ', '‘', '’', '”', ' that ', ' — ', '…'),
      },
      { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''))
  .filter((text) => /\w/.test(text) && !text.includes('\0'))

const inside = (text: string, { start, end }: Span): boolean => 0 <= start && start < end && end <= text.length
const inOrder = (spans: readonly Span[]): boolean =>
  spans.every((span, i) => i === 0 || spans[i - 1]!.start <= span.start)

describe('a reading of any text', () => {
  test('has its spans inside the text and in order, its parents above, its shares whole', () => {
    fc.assert(
      fc.property(prose, (written) => {
        const report = readText(written)
        const { text } = report.article
        const attributions = new Map(report.attributions.map((one) => [one.id, one]))
        const sources = new Set(report.sources.map(({ id }) => id))
        for (const { source, cue, content, speaker, within, confidence } of report.attributions) {
          for (const spans of [source, cue, content]) {
            expect(spans.every((span) => inside(text, span))).toBe(true)
            expect(inOrder(spans)).toBe(true)
          }
          expect(content.length).toBeGreaterThan(0)
          expect(confidence).toBeGreaterThanOrEqual(0)
          expect(confidence).toBeLessThanOrEqual(1)
          if (speaker !== undefined) expect(sources.has(speaker)).toBe(true)
          let above = within
          for (let steps = 0; above !== undefined; steps++) {
            expect(attributions.has(above)).toBe(true)
            expect(steps).toBeLessThan(attributions.size)
            above = attributions.get(above)!.within
          }
        }
        expect(inOrder(report.sentences)).toBe(true)
        if (report.sentences.length > 0) {
          expect(report.voices.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9)
        }
        expect(() => parseReport(JSON.parse(toJson(report)))).not.toThrow()
      }),
      { numRuns: 150 },
    )
  })

  test('does not fail where a cue opens the text', () => {
    expect(() => readText(' said "No“We won’t go,” said ')).not.toThrow()
  })

  test('is the same twice', () => {
    fc.assert(
      fc.property(prose, (text) => {
        expect(toJson(readText(text))).toBe(toJson(readText(text)))
      }),
      { numRuns: 40 },
    )
  })
})

describe('an article in another language', () => {
  const danish =
    'Borgmesteren sagde i går, at broen over fjorden skal lukkes, fordi den ikke længere er sikker. Ingeniørerne havde advaret byrådet allerede for to år siden, men der var ikke penge til at bygge en ny. Mange af byens borgere er vrede over beslutningen, og de vil nu skrive til ministeren.'

  test('is named and not read as if it were English', () => {
    const report = readText(danish)
    expect(report.article.language).toBe('da')
    expect(report.attributions).toEqual([])
    expect(report.sentences).toEqual([])
    expect(report.problems.map(({ code }) => code)).toContain('language')
  })

  test('but one in English is read', () => {
    const report = readText(
      'The mayor said yesterday that the bridge over the fjord must close because it is no longer safe. The engineers warned the council two years ago, but there was no money to build a new one.',
    )
    expect(report.article.language).toBe('en')
    expect(report.attributions.length).toBeGreaterThan(0)
  })
})

describe('a headline that breaks off before its paragraph', () => {
  test('is read with every span inside one paragraph', () => {
    const lines = Array.from({ length: 400 }, (_, i) =>
      i % 2 === 0 ? 'Mayor Okafor said she' : 'would not say that the bridge is safe',
    )
    const report = readText(lines.join('\n\n'))
    const blockOf = (at: number) => report.article.blocks.findIndex(({ start, end }) => at >= start && at < end)
    for (const { cue } of report.attributions) {
      for (const { start, end } of cue) expect(blockOf(start)).toBe(blockOf(end - 1))
    }
  })
})

test('attributions that share their source are numbered in the order of their cues', () => {
  const { attributions, article } = readText(
    'The Maritime Safety Office on Tuesday ordered the ferry line to keep two boats in port, saying that a loading ramp had dropped under a lorry.',
  )
  const cues = attributions.map(({ id, cue }) => [id, article.text.slice(cue[0]!.start, cue[0]!.end)])
  expect(cues).toEqual([
    ['a1', 'ordered'],
    ['a2', 'saying'],
  ])
})
