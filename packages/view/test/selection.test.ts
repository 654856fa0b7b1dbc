import { describe, expect, it } from 'vitest'
import { chooseVoice, makeSelection, type Target } from '../src/selection.js'

const source = (id: string): Target => ({ kind: 'source', id })
const words: Target = { kind: 'attribution', id: 'a4' }

describe('a source that is chosen is shown alone', () => {
  it('and another that is chosen takes its place', () => {
    const selection = makeSelection()
    selection.set({ chosen: source('s1') })
    expect(selection.get()).toEqual({ chosen: source('s1'), only: 's1' })
    selection.set({ chosen: source('s2') })
    expect(selection.get()).toEqual({ chosen: source('s2'), only: 's2' })
  })

  it('until it is let go, by either name', () => {
    const selection = makeSelection()
    for (const change of [{ chosen: undefined }, { only: undefined }]) {
      selection.set({ chosen: source('s1') })
      selection.set(change)
      expect(selection.get()).toEqual({})
    }
  })

  it('and stays alone while its words are gone through', () => {
    const selection = makeSelection()
    selection.set({ chosen: source('s1') })
    selection.set({ chosen: words })
    expect(selection.get()).toEqual({ chosen: words, only: 's1' })
  })

  it('and is not chosen any more when another is shown alone', () => {
    const selection = makeSelection()
    selection.set({ chosen: source('s1') })
    selection.set({ only: 's2' })
    expect(selection.get()).toEqual({ only: 's2' })
  })
})

describe('a voice', () => {
  it('is chosen, and chosen again let go', () => {
    const selection = makeSelection()
    chooseVoice(selection, 's1')
    expect(selection.get()).toEqual({ chosen: source('s1'), only: 's1' })
    chooseVoice(selection, 'writer')
    expect(selection.get()).toEqual({ only: 'writer' })
    chooseVoice(selection, 'writer')
    expect(selection.get()).toEqual({})
  })

  it('leaves what is pointed at as it is', () => {
    const selection = makeSelection()
    selection.set({ pointed: words })
    chooseVoice(selection, 's1')
    expect(selection.get()).toEqual({ pointed: words, chosen: source('s1'), only: 's1' })
  })
})
