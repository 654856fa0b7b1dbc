import { describe, expect, test } from 'vitest'
import { findTellers } from '../src/attributions/heard-from.js'
import type { Span } from '../src/model/span.js'
import { readMarked } from './marked-words.js'

function tellers(marked: string) {
  const { found, words, article } = readMarked(marked)
  const cut = (spans: readonly Span[]) => spans.map(({ start, end }) => article.text.slice(start, end)).join(' … ')
  return findTellers(found, words, article).map(({ source, content, within }) => [within, cut(source), cut(content)])
}

describe('Whom one has a thing from', () => {
  test.each([
    [
      "[1.source Dell~p ] [1.cue said ] [1.content [2.source he ] [2.cue had heard~VBN ] [2.content the same~JJ from Roke~p 's secretary~NN ] ] .",
      ['a2', "Roke's secretary", 'the same'],
    ],
    [
      '[1.source Her sister~NN ] [1.cue had heard~VBN of ] [1.content the results~NNS ] from a nurse~NN before~IN May .',
      ['a1', 'a nurse', 'the results'],
    ],
    [
      "[1.source Dell~p ] [1.cue learned~VBD about ] [1.content the closure~NN from the mayor~NN 's driver~NN ] .",
      ['a1', "the mayor's driver", 'the closure'],
    ],
    ['[1.source Dell~p ] [1.cue knew ] [1.content it ] from a boy~NN .', ['a1', 'a boy', 'it']],
    [
      '[1.source Dell~p ] [1.cue had heard~VBN ] from Ilse~p Roke~p [1.content that the gate~NN is shut~JJ ] .',
      ['a1', 'Ilse Roke', 'that the gate is shut'],
    ],
  ])('told it: %s', (marked, told) => expect(tellers(marked)).toEqual([told]))

  test.each([
    '[1.source Dell~p ] [1.cue had heard~VBN ] [1.content a song~NN from the boats~NNS ] .',
    '[1.source Dell~p ] [1.cue had learned~VBN ] [1.content the trade~NN from his mother~NN ] .',
    '[1.source Dell~p ] [1.cue had heard~VBN of ] [1.content a letter~NN from the mayor~NN ] .',
    '[1.source Dell~p ] [1.cue had heard~VBN ] [1.content nothing~NN from the mayor~NN ] .',
    '[1.source Dell~p ] [1.cue had not heard~VBN ] [1.content it from the mayor~NN ] .',
    '[1.source Nobody~NN ] [1.cue had heard~VBN ] [1.content it from the mayor~NN ] .',
    '[1.source Dell~p ] [1.cue would hear~VB ] [1.content it from the mayor~NN ] .',
    '[1.source Dell~p ] [1.cue had heard~VBN of ] [1.content the closure~NN from the newspapers~NNS ] .',
    "[1.source Dell~p ] [1.cue had heard~VBN of ] [1.content the results~NNS from the mayor~NN 's office~NN ] .",
    '[1.source Dell~p ] [1.cue had heard~VBN ] [1.content the figure~NN came~VBD from a nurse~NN ] .',
    '[1.source Dell~p ] [1.cue said ] [1.content it came~VBD from a nurse~NN ] .',
    '[1.source Dell~p ] [1.cue had heard~VBN ] [1.content the same~JJ from [2.source a nurse~NN ] , who [2.cue said ] [2.content it was late~JJ ] ] .',
  ])('but not where nobody told it, or it is found: %s', (marked) => expect(tellers(marked)).toEqual([]))
})
