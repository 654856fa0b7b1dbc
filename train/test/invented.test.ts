import { describe, expect, it } from 'vitest'
import { parsePassage } from '../src/invented/parse-passage.js'
import { readInvented } from '../src/invented/read-invented.js'

describe('an invented passage', () => {
  it('gives its words without the marks, and the spans of each attribution', () => {
    const { text, attributions } = parsePassage(
      'one',
      '{s1 The master} {c1 said} {t1 that {s2 two hands} {c2 had heard} {t2 it snap}}.',
    )
    expect(text).toBe('The master said that two hands had heard it snap.')
    const words = (spans: readonly { start: number; end: number }[]) => spans.map((s) => text.slice(s.start, s.end))
    expect(
      attributions.map(({ id, within, source, cue, content }) => [id, within, ...[source, cue, content].map(words)]),
    ).toEqual([
      ['1', undefined, ['The master'], ['said'], ['that two hands had heard it snap']],
      ['2', '1', ['two hands'], ['had heard'], ['it snap']],
    ])
  })

  it('lets several attributions share a source, and one have several pieces', () => {
    const { attributions } = parsePassage(
      'two',
      '{t1 “No,”} {s1,2 she} {c1 said}, {c2 adding} {t2 that it was late}. {t1 “Go.”}',
    )
    expect(attributions.map(({ source, content }) => [source.length, content.length])).toEqual([
      [1, 2],
      [1, 1],
    ])
    expect(attributions[0]!.source).toEqual(attributions[1]!.source)
  })

  it('says where a brace is out of place', () => {
    expect(() => parsePassage('a.txt:3', '{s1 He} said}.')).toThrow('a.txt:3: a brace closes nothing after “He said”.')
    expect(() => parsePassage('a.txt:4', '{s1 He said.')).toThrow('a.txt:4: a brace is not closed, or opens no role.')
  })
})

describe('the invented passages', () => {
  const { taught, heldOut } = readInvented()
  const all = [...taught, ...heldOut]

  it('are whole: every attribution has one cue, at most one source and a content, which holds what is within it', () => {
    const wrong = all.flatMap(({ name, attributions }) =>
      attributions.flatMap(({ id, within, source, cue, content }) => {
        const parent = attributions.find((one) => one.id === within)
        const isInside = (span: { start: number; end: number }) =>
          parent === undefined || parent.content.some(({ start, end }) => start <= span.start && span.end <= end)
        const isWhole = cue.length === 1 && source.length <= 1 && content.length > 0
        return isWhole && [...source, ...cue, ...content].every(isInside) ? [] : [`${name} ${id}`]
      }),
    )
    expect(wrong).toEqual([])
  })

  it('keep one in ten from training', () => {
    expect(heldOut.length / all.length).toBeCloseTo(0.1, 2)
  })
})
