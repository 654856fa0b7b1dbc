import { describe, expect, test } from 'vitest'
import { cutsName } from '../src/attributions/name-cue.js'
import { splitText } from './support/split-text.js'

function isRefused(cue: string, text: string): boolean {
  const split = splitText(text)
  const start = text.indexOf(cue)
  const tokens = split.marks.map((mark) => ({ ...mark, tag: 'NN' }))
  return cutsName({ start, end: start + cue.length }, { ...split, tokens }, text)
}

describe('A capital inside a sentence', () => {
  test('makes a word part of a name, not a cue', () => {
    expect(isRefused('Refuse', 'The group Refuse Tolls put up a notice at the gate.')).toBe(true)
    expect(isRefused('printed by Refuse', 'A notice printed by Refuse Tolls hung at the gate.')).toBe(true)
  })

  test('but a cue at the head of its sentence, or in a headline, is one', () => {
    expect(isRefused('Refuse', 'Refuse the toll, the notice said.')).toBe(false)
    expect(isRefused('Refuse', 'Ferry Crews Refuse New Toll At Harbour Gate')).toBe(false)
    expect(isRefused('said on Monday', 'The crew said on Monday that it was late.')).toBe(false)
  })
})
