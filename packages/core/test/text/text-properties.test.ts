import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { classAt, INVISIBLE, SPACE, widthAt } from '../../src/text/characters.js'
import { splitText } from '../support/split-text.js'

/** Any text: whole characters, lone surrogates, and the marks that decide anything here. */
const anyText = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('\ud800', '\udc00', '\u00ad', '\u00a0', '\u200b', '\ufeff', '\n', ' ', "''", '``'),
      fc.constantFrom(...'“”‘’"\'«»„.!?…:;,()[]-—&@#_/1aAI'),
      fc.constantFrom('said', 'Mr.', 'U.S.', 'n’t', '’s', 'https://', 'www.', 'Ortega', '1,000', 'p.m.'),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''))

describe('any text', () => {
  test('tokens lie inside their blocks, in order, without overlap, and cover every visible character', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { blocks, marks } = splitText(text)
        const covered = new Uint8Array(text.length)
        marks.forEach(({ start, end, block }, i) => {
          expect(start).toBeLessThan(end)
          expect(start).toBeGreaterThanOrEqual(Math.max(blocks[block]!.start, marks[i - 1]?.end ?? 0))
          expect(end).toBeLessThanOrEqual(blocks[block]!.end)
          covered.fill(1, start, end)
        })
        for (let at = 0; at < text.length; at += widthAt(text, at)) {
          const kind = classAt(text, at)
          if (kind !== SPACE && kind !== INVISIBLE) expect(covered[at]).toBe(1)
        }
      }),
      { numRuns: 500 },
    )
  })

  test('sentences part the tokens and never leave their block', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { marks, sentences } = splitText(text)
        let next = 0
        for (const { first, last, start, end, block } of sentences) {
          expect(first).toBe(next)
          expect(last).toBeGreaterThanOrEqual(first)
          expect([start, end]).toEqual([marks[first]!.start, marks[last]!.end])
          expect([marks[first]!.block, marks[last]!.block]).toEqual([block, block])
          next = last + 1
        }
        expect(next).toBe(marks.length)
      }),
      { numRuns: 500 },
    )
  })

  test('quotations nest, stay in their block and come in text order', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { marks, quotations } = splitText(text)
        const around: number[] = []
        let before = -1
        for (const { first, last, depth } of quotations) {
          expect(first).toBeGreaterThanOrEqual(before)
          expect(last).toBeGreaterThanOrEqual(first)
          expect(marks[first]!.block).toBe(marks[last]!.block)
          while (around.length > 0 && around.at(-1)! < first) around.pop()
          if (around.length > 0) expect(last).toBeLessThanOrEqual(around.at(-1)!)
          expect(depth).toBeGreaterThanOrEqual(1)
          around.push(last)
          before = first
        }
      }),
      { numRuns: 500 },
    )
  })

  test('the same text is split the same way twice', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(splitText(text)).toEqual(splitText(text))
      }),
    )
  })
})

describe('a hostile line', () => {
  const patterns = [
    'a',
    'a.',
    "'",
    '“',
    '“‘',
    '“‘’',
    '"',
    "n't",
    'a-',
    '1,',
    'U.',
    '.',
    '. A',
    '\u00ad',
    'www.',
    'https://',
    '@a',
    "a'",
    '“a?” A ',
    '(',
    '\ud83d\ude22',
    '\ud800',
  ]
  // A quadratic step would take minutes on half a million characters.
  test.each(patterns)('of %j over and over is split to its end', (pattern) => {
    const { marks, sentences } = splitText(pattern.repeat(500_000 / pattern.length))
    expect(sentences.at(-1)?.last ?? -1).toBe(marks.length - 1)
  })

  test('of five million characters is split to its end', () => {
    const part = patterns.join(' ').repeat(1000)
    const { marks, sentences } = splitText(part.repeat(5_000_000 / part.length))
    expect(sentences.at(-1)!.last).toBe(marks.length - 1)
  })
})
