import fc from 'fast-check'
import { parseHTML } from 'linkedom'
import { expect, it } from 'vitest'
import { parseReport, type Report, type Span, toAnnotations, toCsv, toHtml, toMarkdown } from '../src/index.js'
import { markedReport } from './support/marked-report.js'

/** Reports over any text, with spans that overlap in any way. */
const reports = fc
  .record({
    paragraphs: fc.array(fc.string({ unit: 'binary', maxLength: 40 }), { minLength: 1, maxLength: 4 }),
    spans: fc.array(fc.array(fc.tuple(fc.nat(), fc.nat()), { minLength: 3, maxLength: 3 }), { maxLength: 6 }),
  })
  .map(({ paragraphs, spans }): Report => {
    const text = paragraphs.join('\n\n')
    const blocks: Report['article']['blocks'][number][] = []
    for (const paragraph of paragraphs) {
      const start = blocks.length === 0 ? 0 : blocks.at(-1)!.end + 2
      blocks.push({ kind: 'paragraph', start, end: start + paragraph.length })
    }
    const span = ([a, b]: readonly [number, number]): Span => {
      const ends = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y)
      return { start: ends[0]!, end: ends[1]! }
    }
    const plain = markedReport('x')
    return {
      ...plain,
      article: { ...plain.article, text, blocks },
      sentences: blocks.map((block) => ({ start: block.start, end: block.end, voice: 'writer', attributions: [] })),
      attributions: spans.map(([source, cue, content], index) => ({
        id: `a${index + 1}`,
        source: [span(source!)],
        cue: [span(cue!)],
        content: [span(content!)],
        form: index % 2 === 0 ? 'direct' : 'indirect',
        act: 'says',
        ...(index % 3 === 0 ? {} : { speaker: 's1' }),
        ...(index % 4 === 3 ? { within: `a${index}` } : {}),
        confidence: 0.5,
      })),
      sources: [{ id: 's1', kind: 'person', naming: 'unnamed', standing: [], mentions: [] }],
      findings: spans.map(([source, cue], index) => ({
        id: `f${index + 1}`,
        rule: index % 2 === 0 ? 'bare-source' : 'unsupported-certainty',
        level: index % 3 === 0 ? 'warning' : 'note',
        ...span(index % 4 === 0 ? source! : cue!),
        message: 'Found.',
        speaker: 'writer',
        related: [],
      })),
    }
  })

it('keeps every word of the text in the page, however the spans overlap', () => {
  fc.assert(
    fc.property(reports, (report) => {
      const page = parseHTML(toHtml(parseReport(report))).document
      for (const added of page.querySelectorAll('sup')) added.remove()
      const shown = [...page.querySelectorAll('.block')].map((block) => block.textContent)
      const { text, blocks } = report.article
      expect(shown).toEqual(blocks.map(({ start, end }) => plain(text.slice(start, end))))
      expect(page.querySelectorAll('a a').length).toBe(0)
      const ids = [...page.querySelectorAll('[id]')].map(({ id }) => id)
      expect(new Set(ids).size).toBe(ids.length)
    }),
    { numRuns: 60 },
  )
})

it('points annotations at the words in code points', () => {
  fc.assert(
    fc.property(reports, (report) => {
      // Halves of a pair are a code point each where nothing joins them.
      const points = [...report.article.text]
      for (const { target } of JSON.parse(toAnnotations(report)).first.items)
        for (const { selector } of target) {
          const [quote, position] = selector
          const words = points.slice(position.start, position.end).join('')
          if (!splitsPair(quote.exact)) expect(words).toBe(quote.exact)
        }
    }),
    { numRuns: 60 },
  )
})

it('gives each attribution one line of CSV and of Markdown', () => {
  fc.assert(
    fc.property(reports, (report) => {
      expect(toCsv([report]).split('\r\n').length).toBe(report.attributions.length + 2)
      const rows = toMarkdown(report).match(/^\| a\d+ \|.*\|$/gm) ?? []
      expect(rows.length).toBe(report.attributions.length)
    }),
    { numRuns: 60 },
  )
})

// biome-ignore lint/suspicious/noControlCharactersInRegex: the controls that a page must not hold
const plain = (text: string) => text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g, '\ufffd')
const splitsPair = (words: string) => /^[\udc00-\udfff]|[\ud800-\udbff]$/.test(words)
