import { describe, expect, it } from 'vitest'
import { markedReport } from '../../packages/core/test/support/marked-report.js'
import { heardMost } from '../src/eval/questions/heard-most.js'
import { longestWay } from '../src/eval/questions/longest-way.js'
import { withoutSource } from '../src/eval/questions/without-source.js'

const report = markedReport(
  `[1.source [@merrin Ansa Merrin]] [1.cue said] [1.content that [2.source [@brask Odd Brask]] [2.cue had told] her [2.content that the weir had cracked long before the spring flood]]. The gates stood open all night. [3.source [@brask Brask]] [3.cue said] [3.content he was away]. Three boats sank at the weir.`,
  {
    attributions: { 1: { speaker: 'merrin' }, 2: { speaker: 'brask' }, 3: { speaker: 'brask' } },
    sources: { merrin: { name: 'Ansa Merrin' }, brask: { name: 'Odd Brask' } },
  },
)
const { text } = report.article
const span = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
const valuesOf = (figures: readonly { readonly value: number; readonly of?: number }[]) =>
  figures.map(({ value, of }) => [value, of])

describe('What no source carries', () => {
  it('is listed rightly where people marked nothing, and met where it is listed', () => {
    const sourced = [span('Ansa Merrin said that Odd Brask had told her'), span('Three boats sank')]
    expect(valuesOf(withoutSource('x', [{ report, sourced }]))).toEqual([
      [0.5, 2],
      [0.5, 2],
    ])
  })
})

describe('Who is heard most', () => {
  const statement = (name: string, words: string) => ({ type: 'named-person', name, spans: [span(words)] })
  const first = 'that Odd Brask had told her that the weir had cracked long before the spring flood'

  it('is right where the sources with most words are those of the statements', () => {
    const statements = [statement('Ansa Merrin', first), statement('Odd Brask', 'Brask said he was away')]
    expect(valuesOf(heardMost([{ id: 'x', text, report, statements }]))).toEqual([
      [1, 2],
      [1, 1],
    ])
  })

  it('is wrong where the words are another’s', () => {
    const statements = [statement('Ansa Merrin', 'The gates stood open all night'), statement('Odd Brask', first)]
    expect(valuesOf(heardMost([{ id: 'x', text, report, statements }]))).toEqual([
      [0.5, 2],
      [1, 1],
    ])
  })
})

describe('The longest way', () => {
  const gold = (within: string | undefined) => ({
    name: 'x',
    text,
    attributions: [
      { id: '1', source: [span('Ansa Merrin')], cue: [span('said')], content: [] },
      {
        id: '2',
        source: [span('Odd Brask')],
        cue: [span('had told')],
        content: [],
        ...(within === undefined ? {} : { within }),
      },
    ],
  })

  it('is right where its words stand as many voices away', () => {
    expect(valuesOf(longestWay([{ report, gold: gold('1') }]))).toEqual([
      [1, 1],
      [1, 1],
      [1, 1],
    ])
  })

  it('is wrong where they stand nearer', () => {
    expect(valuesOf(longestWay([{ report, gold: gold(undefined) }]))).toEqual([
      [0, 1],
      [0, 1],
      [0, 0],
    ])
  })
})
