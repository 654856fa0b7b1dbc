import { describe, expect, test } from 'vitest'
import { withSharedThat } from '../src/attributions/shared-that.js'
import type { Span } from '../src/model/span.js'
import { readMarked } from './marked-words.js'

function read(marked: string) {
  const { found, words, article } = readMarked(marked)
  const cut = (spans: readonly Span[]) => spans.map(({ start, end }) => article.text.slice(start, end)).join(' … ')
  return withSharedThat(found, words, article).map(({ within, content }) => [within, cut(content)])
}

describe('“And that” after a content without “that”', () => {
  test('goes on from the outer one', () => {
    expect(
      read(
        '[1.source Dell~p ] [1.cue said ] [1.content that [2.source she ] [2.cue remembered~VBD ] [2.content one call~NN , and that [3.source the nurse~NN ] [3.cue called~VBD ] [3.content it quiet~JJ ] ] ] .',
      ),
    ).toEqual([
      [undefined, 'that she remembered one call, and that the nurse called it quiet'],
      ['a1', 'one call'],
      ['a1', 'it quiet'],
    ])
    expect(
      read(
        '[1.source Dell~p ] [1.cue said ] [1.content [2.source a clerk~NN ] [2.cue noted~VBD ] [2.content the leak~NN ] in May and [2.content that [3.source the mill~NN ] [3.cue promised~VBD ] [3.content to mend~VB it ] ] ] .',
      ).slice(1),
    ).toEqual([
      ['a1', 'the leak'],
      ['a1', 'to mend it'],
    ])
  })

  test.each([
    '[1.source Dell~p ] [1.cue said ] [1.content that [2.source she ] [2.cue knew~VBD ] [2.content that it was late~JJ and that [3.source the nurse~NN ] [3.cue called~VBD ] [3.content it quiet~JJ ] ] ] .',
    '[1.source Dell~p ] [1.cue said ] [1.content [2.source she ] [2.cue told ] them [2.content of the fire~NN and that [3.source the nurse~NN ] [3.cue called~VBD ] [3.content it small~JJ ] ] ] .',
    "[1.source Dell~p ] [1.cue said ] [1.content that [2.source she ] [2.cue feared~VBD ] [2.content the worst~NN , and that was [3.source the nurse~NN ] [3.cue 's fear~NN of ] [3.content fire~NN ] ] ] .",
  ])('but stays where it may be the inner one’s: %s', (marked) => expect(read(marked)[2]![0]).toBe('a2'))
})
