import { describe, expect, test } from 'vitest'
import type { FoundAttribution } from '../src/attributions/found.js'
import { withGoBetweens } from '../src/attributions/go-between.js'

const text = 'One of them said the deputy, Aldo Ferenk, told staff that the well was foul.'
const span = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
const attribution = (source: string, cue: string, content: string): FoundAttribution => ({
  id: cue,
  source: [span(source)],
  cue: [span(cue)],
  content: [span(content)],
  form: 'indirect',
  act: 'says',
  confidence: cue === 'said' ? 0.1 : 0.9,
})
const read = (...found: readonly FoundAttribution[]) =>
  withGoBetweens(found, { text } as never).map(({ source, content, confidence }) => [
    ...[source, content].map((spans) => spans.map(({ start, end }) => text.slice(start, end)).join(' … ')),
    confidence,
  ])

describe('One who says what another told', () => {
  test('tells all of it, and the other stands within', () => {
    const said = attribution('One of them', 'said', 'the deputy')
    const told = attribution('One of them said the deputy, Aldo Ferenk', 'told', 'that the well was foul')
    expect(read(said, told)).toEqual([
      ['One of them', 'the deputy, Aldo Ferenk, told staff that the well was foul', 0.9],
      ['the deputy, Aldo Ferenk', 'that the well was foul', 0.9],
    ])
  })

  test('is left alone where the source does not open with him', () => {
    const said = attribution('them', 'said', 'the deputy')
    const told = attribution('One of them said the deputy, Aldo Ferenk', 'told', 'that the well was foul')
    expect(read(said, told)[1]![0]).toBe('One of them said the deputy, Aldo Ferenk')
  })
})
