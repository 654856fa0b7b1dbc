import { describe, expect, it } from 'vitest'
import { articleOf, codesOf, extracted, utf16 } from './article-helpers.js'

const STORY = 'The mayor of Ostwick said on Tuesday that the “old bridge” would stay shut until May — perhaps longer.'

describe('the encoding of a text', () => {
  it('drops a byte order mark and nothing else', () => {
    expect(articleOf(`\ufeff${STORY}\r\n`).text).toBe(`${STORY}\r\n`)
    expect(articleOf(new Uint8Array([0xff, 0xfe, ...utf16(STORY, true)])).text).toBe(STORY)
    expect(articleOf(new Uint8Array([0xfe, 0xff, ...utf16(STORY, false)])).text).toBe(STORY)
  })

  it('knows UTF-16 without a mark by its zeros', () => {
    expect(articleOf(utf16(STORY, true)).text).toBe(STORY)
    expect(articleOf(utf16(STORY, false)).text).toBe(STORY)
  })

  it('reads bytes that are not UTF-8 as Windows-1252', () => {
    const bytes = Uint8Array.from('She said \x93no\x94 \x96 it\x92s caf\xe9 talk.', (letter) => letter.charCodeAt(0))
    const { article, problems } = extracted(bytes)
    expect(article.text).toBe('She said “no” – it’s café talk.')
    expect(codesOf(problems)).not.toContain('encoding')
  })

  it('keeps UTF-8 for a text with one damaged byte, and says so', () => {
    const bytes = new TextEncoder().encode(`“A”, “b”, “c”, “d” ${STORY}`)
    const { article, problems } = extracted(new Uint8Array([...bytes, 0xe9]))
    expect(article.text).toContain(STORY)
    expect(codesOf(problems)).toContain('encoding')
  })

  it('takes the encoding that the sender or the page names', () => {
    const cyrillic = Uint8Array.from([0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2])
    expect(articleOf(cyrillic, 'x.txt', 'text/plain; charset=windows-1251').text).toBe('Привет')
    const page = [...new TextEncoder().encode('<html><head><meta charset="windows-1251"></head><body><p>'), ...cyrillic]
    expect(articleOf(new Uint8Array(page), 'x.html').text).toContain('Привет')
  })

  it('shows lone surrogates as replacement characters at the same offsets', () => {
    expect(articleOf(utf16('one \ud800 two three', true)).text).toBe('one \ufffd two three')
  })
})
