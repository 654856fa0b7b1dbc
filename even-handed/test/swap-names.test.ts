import { describe, expect, it } from 'vitest'
import { allPairs } from '../src/pairs.js'
import { makeSwap } from '../src/swap-names.js'

const swap = makeSwap()

describe('swapping names', () => {
  it.each([
    ['Republicans blamed Democrats.', 'Democrats blamed Republicans.'],
    ['A Republican senator met a Democrat, who left.', 'A Democratic senator met a Republican, who left.'],
    ['The Republican Party and the Democratic Party met.', 'The Democratic Party and the Republican Party met.'],
    ['TRUMP: REPUBLICANS WIN', 'BIDEN: DEMOCRATS WIN'],
    ['Trump’s aides saw Biden’s.', 'Biden’s aides saw Trump’s.'],
    ['Republicans’ plan, Russians’ ships', 'Democrats’ plan, Syrians’ ships'],
    ['Donald J. Trump spoke to the New York Times.', 'Joe J. Biden spoke to the Wall Street Journal.'],
    ['an Iranian Catholic in North Korea', 'an Italian Protestant in South Korea'],
    ['the anti-Trump vote', 'the anti-Biden vote'],
  ])('%s', (one, other) => {
    expect(swap(one).text).toBe(other)
    expect(swap(other).text).toBe(one)
  })

  it('leaves parts of words, other cases and addresses alone', () => {
    for (const text of [
      'He trumped them.',
      'a trump card',
      'Trumpism grew.',
      '@Trump and #Trump',
      'https://x.org/Trump',
      'Chinatown',
    ])
      expect(swap(text)).toMatchObject({ text, words: 0 })
  })

  it('leads spans over', () => {
    const text = 'Then Republicans told Donald Trump’s aides so.'
    const { text: other, toNew } = swap(text)
    for (const [word, expected] of [
      ['Then', 'Then'],
      ['Republicans', 'Democrats'],
      ['told', 'told'],
      ['Donald', 'Joe'],
      ['Donald Trump’s aides', 'Joe Biden’s aides'],
      ['so.', 'so.'],
      [text, other],
    ] as const) {
      const start = text.indexOf(word)
      const span = toNew({ start, end: start + word.length })
      expect(other.slice(span.start, span.end)).toBe(expected)
    }
  })
})

describe('the pairs', () => {
  const names = allPairs.flatMap(({ one, other }) => [one, other])

  it('hold each name once, so that they go both ways', () => {
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
  })

  it.each(allPairs.map(({ one, other, kind }) => [one, other, kind] as const))(
    '%s and %s have as many words and one opening',
    (one, other, kind) => {
      expect(one.split(' ').length).toBe(other.split(' ').length)
      // “an NRA member”, “an AP report”; “a US envoy”, “a Ukrainian one”.
      const wantsAn = (name: string) => /^(?:[AEIO]|[FHLMNRSX](?=[A-Z]))/.test(name)
      // No “a” stands before “Adam Roe”.
      if (kind === 'politician' && one.includes(' ')) return
      expect(wantsAn(one)).toBe(wantsAn(other))
    },
  )
})
