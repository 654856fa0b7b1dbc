import { describe, expect, test } from 'vitest'
import { markedReport } from '../../packages/core/test/support/marked-report.js'
import { exactSpans } from '../src/eval/exact-spans.js'
import { underFloors } from '../src/eval/floors.js'
import { agree, matchUp } from '../src/eval/match.js'
import type { Reading } from '../src/eval/readings.js'
import { asTokens, type Roles, scoreTokens } from '../src/eval/score-tokens.js'
import { speakersOfQuotations } from '../src/eval/speakers.js'
import { writeFigures } from '../src/eval/write-figures.js'

const text = 'Ansa Merrin said “the ferry is late”, and Odd Brask hopes so.'

function span(words: string) {
  const start = text.indexOf(words)
  if (start < 0) throw new Error(`not in the text: ${words}`)
  return { start, end: start + words.length }
}

function roles(source: string, cue: string, content: string): Roles {
  return { source: source === '' ? [] : [span(source)], cue: [span(cue)], content: [span(content)] }
}

const ansa = roles('Ansa Merrin', 'said', '“the ferry is late”')
const odd = roles('Odd Brask', 'hopes', 'so')
const tokens = scoreTokens(text)
const sets = (...all: readonly Roles[]) => all.map((one) => asTokens(one, tokens))

describe('matching found attributions to gold ones', () => {
  test('the same ones match, whatever their order', () => {
    expect(matchUp(sets(odd, ansa), sets(ansa, odd))).toEqual(
      new Map([
        [0, 1],
        [1, 0],
      ]),
    )
  })

  test('content without its quotation marks still overlaps by half; with another source it does not agree', () => {
    const bare = roles('Ansa Merrin', 'said', 'the ferry is late')
    const wrong = roles('Odd Brask', 'said', '“the ferry is late”')
    expect(matchUp(sets(bare), sets(ansa)).size).toBe(1)
    expect(matchUp(sets(wrong), sets(ansa)).size).toBe(0)
  })

  test('no source on either side agrees; on one side alone it does not', () => {
    const [none, some] = sets(roles('', 'said', 'the ferry is late'), ansa)
    expect(agree(none!, none!)).toBe(true)
    expect(agree(none!, some!)).toBe(false)
  })

  test('one gold attribution is not found twice', () => {
    expect(matchUp(sets(ansa, ansa), sets(ansa, odd)).size).toBe(1)
  })

  test('a match is given up where that lets one more be made', () => {
    const fits = (one: { content: ReadonlySet<number> }, other: { content: ReadonlySet<number> }) =>
      [...one.content].some((token) => other.content.has(token))
    const wide = roles('Ansa Merrin', 'said', 'the ferry')
    const narrow = roles('Ansa Merrin', 'said', 'ferry')
    const first = roles('Ansa Merrin', 'said', 'ferry is')
    const second = roles('Ansa Merrin', 'said', 'the')
    expect(matchUp(sets(wide, narrow), sets(first, second), fits).size).toBe(2)
  })
})

describe('exact spans', () => {
  const figuresOf = (gold: readonly Roles[], found: readonly Roles[]) =>
    new Map(exactSpans('x', [{ name: 'one', text, gold, found }]).map(({ name, value }) => [name, value]))

  test('white space at the ends does not count, a missing quotation mark does', () => {
    const spaced = { ...odd, cue: [{ start: span('hopes').start - 1, end: span('hopes').end }] }
    expect(figuresOf([odd], [spaced]).get('x spans.cue f1')).toBe(1)
    const bare = roles('Ansa Merrin', 'said', 'the ferry is late')
    expect(figuresOf([ansa], [bare]).get('x spans.content f1')).toBe(0)
  })

  test('each piece of a content counts, and is used once', () => {
    const pieces = { ...ansa, content: [span('the ferry'), span('is late')] }
    const figures = figuresOf([pieces], [{ ...ansa, content: [span('the ferry')] }, ansa])
    expect(figures.get('x spans.content p')).toBe(1 / 2)
    expect(figures.get('x spans.content r')).toBe(1 / 2)
    expect(figuresOf([ansa], [ansa, ansa]).get('x spans.content p')).toBe(1 / 2)
  })
})

describe('speakers of direct quotations', () => {
  const mark = <T extends Roles>(spans: T) => ({ spans, tokens: asTokens(spans, tokens) })
  const attribution = { ...ansa, id: 'a1', form: 'direct', act: 'says', confidence: 0.9 } as const
  const sources = [
    { id: 's1', kind: 'person', naming: 'named', standing: [], mentions: [span('Ansa Merrin')] },
    { id: 's2', kind: 'person', naming: 'named', standing: [], mentions: [span('Odd Brask'), span('he')] },
  ] as const
  const empty = markedReport('Nothing is marked.', {})
  const figuresOf = (speaker: string | undefined, found = attribution) => {
    const all = [mark(speaker === undefined ? found : { ...found, speaker })]
    const gold = [mark(ansa), mark(odd)]
    const names = { name: 'x', publisher: 'x', annotator: 'x' }
    const reading: Reading = {
      ...names,
      text,
      silver: [],
      tokens,
      gold,
      marked: [],
      found: all,
      all,
      report: { ...empty, sources },
    }
    return speakersOfQuotations([reading]).map(({ value, of }) => [value, of])
  }

  test('the one mentioned where the gold source stands is right, another is given and wrong', () => {
    expect(figuresOf('s1')).toEqual([
      [1, 1],
      [1, 1],
    ])
    expect(figuresOf('s2')).toEqual([
      [1, 1],
      [0, 1],
    ])
  })

  test('none is given where the attribution names nobody, or has less than half of the quotation', () => {
    expect(figuresOf(undefined)[0]).toEqual([0, 1])
    expect(figuresOf('s1', { ...attribution, content: [span('“the')] })[0]).toEqual([0, 1])
  })
})

describe('floors', () => {
  const figures = [{ name: 'a f1', value: 0.7 }]

  test('a figure under its floor is named, one at its floor is not', () => {
    expect(underFloors(figures, new Map([['a f1', 0.71]]))).toEqual(['a f1: 0.7000 is under its floor of 0.71.'])
    expect(underFloors(figures, new Map([['a f1', 0.7]]))).toEqual([])
  })

  test('a floor without its figure is a fault: a figure cannot be dropped in silence', () => {
    expect(underFloors(figures, new Map([['b f1', 0.1]]))).toEqual(['b f1: not measured; its floor is 0.1.'])
  })
})

describe('figures in a document', () => {
  const figures = [{ name: 'a f1', value: 0.6868, of: 12 }]

  test('a marked word becomes the figure, its count, or whether a bar is met', () => {
    expect(writeFigures('F1 **.1**<!--= a f1--> here', figures)).toBe('F1 **.687**<!--= a f1--> here')
    expect(writeFigures('?<!--= a f1 of-->', figures)).toBe('12<!--= a f1 of-->')
    expect(writeFigures('?<!--= a f1 at least .65-->', figures)).toBe('met<!--= a f1 at least .65-->')
    expect(writeFigures('?<!--= a f1 at most .65-->', figures)).toBe('missed<!--= a f1 at most .65-->')
  })

  test('what is not marked stays, and a figure that nobody measured is a fault', () => {
    expect(writeFigures('F1 .1 <!-- a f1 -->', figures)).toBe('F1 .1 <!-- a f1 -->')
    expect(() => writeFigures('.1<!--= b f1-->', figures)).toThrow('b f1')
  })
})
