import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { resolveSources } from '../src/sources/resolve-sources.js'
import { giveVoices } from '../src/voices/give-voices.js'
import { readMarked } from './marked-words.js'

function give(marked: string) {
  const { article, words, found } = readMarked(marked)
  const { attributions, sources } = resolveSources(found, words, article)
  return giveVoices(attributions, sources, words, article)
}

describe('The voice of a sentence', () => {
  it('is sourced if all that it states is attributed, mixed if the writer states something too', () => {
    const { sentences } = give(
      'On Monday , [1.source Mara~p Roe~p ] [1.cue said ] [1.content the bridge~NN is safe~JJ ] . The bridge~NN was shut~VBN in May and the owner~NN had no plan~NN , but [2.source she ] [2.cue said ] [2.content it is safe~JJ ] .',
    )
    expect(sentences.map(({ voice }) => voice)).toEqual(['sourced', 'mixed'])
    expect(sentences[0]?.attributions).toEqual(['a1'])
  })

  it('is carried where the sentence takes up what was said, and the writer’s in the next paragraph', () => {
    const { sentences } = give(
      '[1.source The 2019 audit~NN ] [1.cue shows ] [1.content the port~NN has 900 cracks~NNS ] . That includes~VBZ 40 in the pier~NN . ¶ That was long ago~RB .',
    )
    expect(sentences.map(({ voice }) => voice)).toEqual(['sourced', 'carried', 'writer'])
    expect(sentences[1]?.attributions).toEqual(['a1'])
  })

  it('is not carried from a writer’s sentence', () => {
    const { sentences } = give('The port~NN is old~JJ . That includes~VBZ the pier~NN .')
    expect(sentences.map(({ voice }) => voice)).toEqual(['writer', 'writer'])
  })
})

describe('A source', () => {
  it('that gave no answer, or is nobody, has said nothing', () => {
    const { sentences } = give(
      '[1.source The Harbor~o Union~o ] [1.cue declined~VBD ] [1.content to comment~VB ] . It was [2.cue reported~VBN ] [2.content that rain~NN fell~VBD ] . [3.source The Harbor~o Union~o ] [3.cue said ] [3.content that rain~NN fell~VBD ] .',
    )
    expect(sentences.map(({ voice }) => voice)).toEqual(['writer', 'writer', 'sourced'])
  })
})

describe('Deeds', () => {
  it.each([
    '[1.cue attacked~VBD ] [1.content the plan~NN ]',
    '[1.cue is siding~VBG with~IN ] [1.content the landlords~NNS ]',
    '[1.cue is churning~VBG out~RP ] [1.content new boats~NNS ]',
  ])('are the writer’s account: %s', (deed) => {
    const { sentences, voices } = give(`[1.source The Harbor~o Union~o ] ${deed} .`)
    expect(sentences[0]?.voice).toBe('writer')
    expect(voices.map(({ speaker }) => speaker)).toEqual(['writer'])
  })

  it('are none of the words that somebody did not say', () => {
    const said = (cue: string) =>
      give(`[1.source Mara~p Roe~p ] [1.cue ${cue} ] [1.content much~JJ of~IN the plan~NN ] .`).sentences[0]?.voice
    expect(said('is~VBZ not saying~VBG')).toBe('writer')
    expect(said("hasn't~VBZ said")).toBe('writer')
    expect(said('said')).toBe('sourced')
    expect(said('did not deny~VB')).toBe('sourced')
  })

  it('are what people have shown, unless “that” follows; what a paper shows is its own', () => {
    const shown = (source: string, said: string) =>
      give(`[1.source ${source} ] [1.cue have shown~VBN ] [1.content ${said} ] .`).sentences[0]?.voice
    expect(shown('The neighbours~NNS', 'what~WP they are made~VBN of~IN')).toBe('writer')
    expect(shown('The neighbours~NNS', 'that the bridge~NN is safe~JJ')).toBe('sourced')
    expect(shown('The surveys~NNS', 'what~WP the bridge~NN is made~VBN of~IN')).toBe('sourced')
  })

  it('that are done with words are the source’s', () => {
    const { sentences } = give(
      '[1.source The Harbor~o Union~o ] [1.cue attacked~VBD ] [1.content the plan~NN as~IN too weak~JJ ] .',
    )
    expect(sentences[0]?.voice).toBe('sourced')
  })
})

describe('The shares', () => {
  it('give content to the speaker and all other words to the writer', () => {
    const { voices } = give(
      '[1.source Mara~p Roe~p ] [1.cue said ] [1.content the bridge~NN is safe~JJ ] . Rain fell~VBD .',
    )
    expect(voices).toEqual([
      { speaker: 'writer', words: 5, share: 5 / 9 },
      { speaker: 's1', words: 4, share: 4 / 9 },
    ])
  })

  it('add up to one whatever is attributed', () => {
    const piece = fc.constantFrom(
      '[#.source Mara~p Roe~p ] [#.cue said ] [#.content the bridge~NN is safe~JJ ] .',
      'It was [#.cue reported~VBN ] [#.content that rain~NN fell~VBD ] .',
      'Rain fell~VBD .',
      'That includes~VBZ the pier~NN .',
      '[#.content “ The river~NN is low~JJ . ” ]',
      '¶',
    )
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 12 }), (pieces) => {
        const { voices, sentences } = give(pieces.map((one, index) => one.replaceAll('#', String(index + 1))).join(' '))
        const sum = voices.reduce((total, { share }) => total + share, 0)
        expect(voices.length === 0 || Math.abs(sum - 1) < 1e-9).toBe(true)
        expect(sentences.every(({ start, end }) => start < end)).toBe(true)
      }),
      { seed: 7, numRuns: 100 },
    )
  })
})
