import { describe, expect, test } from 'vitest'
import { splitText } from '../support/split-text.js'

/**
 * Texts with brackets where quotations begin and end, `[` and `]` for closed ones, `{` and `}` for those never closed,
 * `[+` and `{+` for those that go on from the paragraph before.
 */
const cases: Record<string, readonly string[]> = {
  'Curly marks': ['[“It sank,”] she said. [“We wept.”]'],
  'Straight marks': ['["It sank,"] she said. ["We wept."]'],
  'Mixed marks': ['[“It sank,"] she said. ["We wept.”]', '[«It sank,»] she said.', '[„It sank,“] she said.'],
  'Single marks': ["The [‘ferry’] sank. The ['ferry'] sank."],
  'A quotation in a quotation': [
    '[“They said [‘no’] twice,”] she said.',
    '["They said [\'no\'] twice,"] she said.',
    '[‘They said [“no”] twice,’] he said.',
  ],
  'Both end together': ['[“They said [‘no.’]”]', '["They said [\'no.\']"]'],
  'An apostrophe is no quotation mark': [
    'The voters’ rage was Ortega’s.',
    "The voters' rage was Ortega's.",
    'In the ’90s it sank.',
    'The ship ‘sank.',
  ],
  'A mark turned the wrong way at a word’s end closes': ['[“It sank,“] said Ortega. [“We wept.”]', '[“It sank.“]'],
  'A mark turned the wrong way at a word’s start opens': ['He said [”it sank”] twice.'],
  'A mark of inches opens nothing': ['A 6” pipe burst.', 'A 6" pipe burst.'],
  'Never closed: to the end of the paragraph': [
    'He said {“it sank.}\nThe ferry left.',
    'He said {"it sank.}\nThe ferry left.',
  ],
  'Carried over paragraphs': [
    '{“It sank.}\n{+“We wept.}\n[+“We left,”] she said.',
    '{"It sank.}\n{+"We wept.}\n[+"We left,"] she said.',
    '{“It sank.}\nThe ferry left.\n[“We wept.”]',
  ],
  'Closed, and a new one in the next paragraph': ['[“It sank.”]\n[“We wept.”]'],
  'A closing mark with nothing open is none': ['It sank.” She wept.'],
}

describe('findQuotations', () => {
  for (const [behaviour, texts] of Object.entries(cases)) {
    test.each(texts)(`${behaviour}: %s`, (marked) => {
      expect(mark(marked.replace(/[[\]{}]\+?/g, ''))).toBe(marked)
    })
  }

  test('depth counts the marks around', () => {
    const { quotations } = splitText('“They said ‘no’ twice.”')
    expect(quotations.map(({ depth }) => depth)).toEqual([1, 2])
  })
})

function mark(text: string): string {
  const { marks, quotations } = splitText(text)
  const before: Record<number, string> = {}
  const after: Record<number, string> = {}
  for (const { first, last, closed, resumes } of quotations) {
    const start = marks[first]!.start
    const end = marks[last]!.end
    before[start] = `${before[start] ?? ''}${closed ? '[' : '{'}${resumes ? '+' : ''}`
    after[end] = `${after[end] ?? ''}${closed ? ']' : '}'}`
  }
  let out = ''
  for (let at = 0; at <= text.length; at++) out += `${after[at] ?? ''}${before[at] ?? ''}${text[at] ?? ''}`
  return out
}
