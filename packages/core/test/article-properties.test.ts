import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Article, UnreadableCapture } from '../src/index.js'
import { articleOf } from './article-helpers.js'

/** The article, or nothing where it says that there is none to read. */
function read(content: string | Uint8Array, input: string): Article | undefined {
  try {
    return articleOf(content, input)
  } catch (error) {
    if (error instanceof UnreadableCapture) return undefined
    throw error
  }
}

function holds({ text, blocks, links }: Article): void {
  let end = 0
  for (const block of blocks) {
    expect(block.start).toBeGreaterThanOrEqual(end)
    expect(block.end).toBeGreaterThan(block.start)
    expect(text.slice(block.start, block.end).trim()).toHaveLength(block.end - block.start)
    end = block.end
  }
  expect(end).toBeLessThanOrEqual(text.length)
  for (const link of links) {
    expect(blocks.some((block) => block.start <= link.start && link.end <= block.end)).toBe(true)
    expect(link.end).toBeGreaterThan(link.start)
    expect(link.href).toMatch(/^https?:/)
  }
  expect(text).toBe(text.replace(/\p{Cs}/gu, '\ufffd'))
}

const inputs = fc.constantFrom('a.txt', 'a.md', 'a.html', '-')
const word = fc.constantFrom(
  'water',
  'By Jane Doe',
  '“go',
  '# ',
  '> ',
  '- ',
  '[a](http://b.example)',
  '<p>',
  '</p>',
  '<div class="x">',
  '<a href="/x">',
  '</a>',
  '<br><br>',
  '<h1>',
  '&nbsp;',
  '&#xd800;',
  '\u00ad',
  '\u200b',
  '\u2028',
  '\r\n',
  '\n\n',
  '\ud800',
  '<!--',
  '-->',
  '<script>',
  '</script>',
  '<li>',
  '<html>',
  '</body>',
  '.',
)
const scraps = fc
  .array(fc.oneof(word, fc.string({ unit: 'binary', maxLength: 5 })), { maxLength: 60 })
  .map((parts) => parts.join(' '))

describe('whatever is given', () => {
  it('bytes: spans lie inside the text, in order, without overlap, the same twice', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), inputs, (bytes, input) => {
        const article = read(bytes, input)
        if (article !== undefined) holds(article)
        expect(read(bytes, input)).toEqual(article)
      }),
      { numRuns: 150 },
    )
  })

  it('any Unicode text and scraps of markup: the same', () => {
    fc.assert(
      fc.property(fc.oneof(scraps, fc.string({ unit: 'binary', maxLength: 300 })), inputs, (text, input) => {
        const article = read(text, input)
        if (article !== undefined) holds(article)
        expect(read(text, input)).toEqual(article)
      }),
      { numRuns: 200 },
    )
  })

  it('a plain text without zeros keeps every character', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (text) => {
        const article = read(`Words: ${text}`, 'a.txt')
        if (article !== undefined) expect(article.text).toBe(`Words: ${text}`)
      }),
    )
  })
})
