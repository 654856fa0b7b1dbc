import { describe, expect, it } from 'vitest'
import { groupSources, parseReport, rowsOf, shareWords, summarise, toMarkdown } from '../src/index.js'
import { markedReport } from './support/marked-report.js'

const marked =
  '[source [@a The Harbor Office]] [cue said] [content the old ramp was shut]. [2.source [@b Ada Roe]] [2.cue said] [2.content the old ramp was shut for good reason]. [3.source [@c The order]] [3.cue said] [3.content the ramp was old]. [4.source [@d Tom Berg]] [4.cue said] [4.content the ferry sailed all day and all night long].'
const notes = {
  attributions: { 1: { speaker: 'a' }, 2: { speaker: 'b' }, 3: { speaker: 'c' }, 4: { speaker: 'd' } },
  sources: {
    a: { name: 'Harbor Office', kind: 'organization' },
    b: { name: 'Ada Roe', belongsTo: 'a' },
    c: { kind: 'document', belongsTo: 'a' },
    d: { name: 'Tom Berg' },
  },
} as const

describe('a source with its people and papers', () => {
  it('stands with them and before one who says more than any of them', () => {
    const { families, sources, paragraph } = summarise(markedReport(marked, notes))
    expect(families.map((family) => rowsOf(family).map(({ label }) => label))).toEqual([
      ['Harbor Office', 'Ada Roe', 'the order'],
      ['Tom Berg'],
    ])
    expect(sources.map(({ label }) => label)).toEqual(['Harbor Office', 'Ada Roe', 'the order', 'Tom Berg'])
    expect(paragraph).toContain('Heard most are Harbor Office with Ada Roe and the order (')
  })

  it('says its own words and those of all together', () => {
    const { families } = summarise(markedReport(marked, notes))
    const words = families.flatMap((family) => rowsOf(family).map((row) => shareWords(row, family)))
    expect(words[0]).toMatch(/^\d+ of \d+\u00a0%$/)
    expect(words.slice(1).every((one) => /^\d+\u00a0%$/.test(one))).toBe(true)
    expect(toMarkdown(markedReport(marked, notes))).toContain('└ Ada Roe')
  })

  it('is heard through them where nothing is given to it itself, and called by the one who is heard', () => {
    const silent = marked
      .replace('[cue said] [content the old ramp was shut]', 'was silent')
      .replace('[source [@a The Harbor Office]]', '[@a The Harbor Office]')
    const { families, paragraph } = summarise(
      markedReport(silent.replace('[3.cue said] [3.content the ramp was old]', 'lies there'), {
        ...notes,
        attributions: { 2: { speaker: 'b' }, 4: { speaker: 'd' } },
      }),
    )
    expect(groupSources(families).heard.map(({ head }) => head.label)).toEqual(['Tom Berg', 'Harbor Office'])
    expect(shareWords(families[1]!.head, families[1]!)).toMatch(/^none of \d+\u00a0%$/)
    expect(paragraph).toContain('Ada Roe (')
  })

  it('is never one that belongs to itself', () => {
    const report = markedReport(marked, { ...notes, sources: { ...notes.sources, a: { belongsTo: 'b' } } })
    expect(() => parseReport(JSON.parse(JSON.stringify(report)))).toThrow(/sources\[0\]\.belongsTo.*circle/)
    expect(summarise(report).sources).toHaveLength(4)
  })

  it('is named with those that are heard as often as the third', () => {
    const names = ['Ada Roe', 'Bo Marn', 'Cy Lund', 'Di Berg', 'Ed Teel', 'Fay Oss']
    const line = (name: string, index: number) =>
      `[${index + 1}.source [@${name[0]!.toLowerCase()} ${name}]] [${index + 1}.cue said] [${index + 1}.content no ship sailed].`
    const heard = (count: number) => {
      const own = names.slice(0, count)
      const attributions = Object.fromEntries(
        own.map((name, index) => [index + 1, { speaker: name[0]!.toLowerCase() }]),
      )
      const sources = Object.fromEntries(own.map((name) => [name[0]!.toLowerCase(), { name }]))
      return summarise(markedReport(own.map(line).join(' '), { attributions, sources })).paragraph
    }
    expect(heard(5)).toContain('and Ed Teel (')
    expect(heard(6)).not.toContain('Heard most')
  })
})
