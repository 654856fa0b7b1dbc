import { describe, expect, it } from 'vitest'
import { extractArticle, UnreadableCapture } from '../src/index.js'
import { articleOf, blocksOf, codesOf, extracted, utf16 } from './article-helpers.js'

const bytes = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0))
const refusal = (content: Uint8Array | string, input = 'thing', type?: string) => {
  try {
    articleOf(content, input, type)
  } catch (error) {
    return error
  }
  return undefined
}

describe('what kind of capture it is', () => {
  it('knows a page by its beginning, whatever its name', () => {
    expect(blocksOf(articleOf('<!DOCTYPE html><html><body><p>One line of words.</p></body></html>', '-'))).toEqual([
      'paragraph: One line of words.',
    ])
  })

  it('leaves a text that only mentions an element as it is', () => {
    expect(articleOf('Write <p> to begin a paragraph.').text).toBe('Write <p> to begin a paragraph.')
  })

  it('reads what was given as plain text as it is, and a page that a site sends as plain text as a page', () => {
    const text = '<script>alert(1)</script> said the mayor.\n\n<p>One</p>'
    const article = articleOf(text, 'the text', 'text/plain; charset=utf-8')
    expect(article.text).toBe(text)
    expect(article.kind).toBe('text')
    const url = 'https://gazette.example/mayor'
    const bytes = new TextEncoder().encode('<p>One line of words.</p>')
    expect(extractArticle({ input: url, url, bytes, contentType: 'text/plain' }).article.text).toBe(
      'One line of words.',
    )
  })

  it('reads a page sent as a page although its name says nothing', () => {
    expect(articleOf('Bare words &amp; nothing else', 'x', 'text/html').text).toBe('Bare words & nothing else')
  })

  it('reads Markdown by its ending or its type', () => {
    expect(articleOf('# A mill burns', 'a.md').title).toBe('A mill burns')
    expect(articleOf('# A mill burns', 'a', 'text/markdown; charset=utf-8').title).toBe('A mill burns')
    expect(articleOf('# A mill burns', 'a.txt').text).toBe('# A mill burns')
  })
})

describe('what cannot be read', () => {
  it.each([
    ['%PDF-1.7 and so on', 'a PDF'],
    ['PK\x03\x04rest', 'a ZIP archive or an office document'],
    ['\x89PNG\r\n\x1a\n', 'a PNG image'],
    ['\x1f\x8b\x08', 'compressed with gzip'],
  ])('says what %j is', (content, what) => {
    const error = refusal(bytes(content), 'report.bin')
    expect(error).toBeInstanceOf(UnreadableCapture)
    expect(String(error)).toContain(`Cannot read report.bin: it is ${what}. `)
  })

  it('refuses bytes with zeros that are not UTF-16', () => {
    expect(refusal(bytes('abc\0\x01\x02def\0\0\0xyz'))).toBeInstanceOf(UnreadableCapture)
  })

  it('refuses numbers that look like UTF-16', () => {
    expect(refusal(utf16('\x01\x02\x03 \x04\x05\x06', true))).toBeInstanceOf(UnreadableCapture)
  })

  it.each(['', '   \n\t\r\n', '\ufeff', '\u200b \u00a0'])('refuses %j, which holds no words', (content) => {
    expect(refusal(content)).toBeInstanceOf(UnreadableCapture)
  })

  it('refuses a page without words, a feed and data', () => {
    expect(refusal('<html><body><img src="a.png"><script>var a = 1</script></body></html>', 'a.html')).toBeInstanceOf(
      UnreadableCapture,
    )
    expect(refusal('<?xml version="1.0"?><rss version="2.0"><channel></channel></rss>')).toBeInstanceOf(
      UnreadableCapture,
    )
    expect(refusal('{"title": "no"}', 'a.json')).toBeInstanceOf(UnreadableCapture)
  })

  it('names standard input in words', () => {
    expect(String(refusal('', '-'))).toContain('Cannot read standard input: it is empty.')
  })
})

describe('a stub', () => {
  const two = 'The council of Ostwick met on Monday. Subscribers can read on.'

  it('is read, with a problem that says how little there is', () => {
    const { article, problems } = extracted(`<html><body><p>${two}</p></body></html>`, 'a.html')
    expect(article.text).toBe(two)
    expect(codesOf(problems)).toContain('stub')
  })

  it('is not what a whole article is', () => {
    expect(codesOf(extracted(Array(12).fill(two).join('\n\n')).problems)).not.toContain('stub')
  })
})
