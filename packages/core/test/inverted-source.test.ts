import { describe, expect, test } from 'vitest'
import { withInvertedSource } from '../src/attributions/inverted-source.js'
import type { Span } from '../src/model/span.js'
import { readMarked } from './marked-words.js'

function read(marked: string) {
  const { found, words, article } = readMarked(marked)
  const { source, content } = withInvertedSource(found[0]!, words, article)
  const cut = (spans: readonly Span[]) => spans.map(({ start, end }) => article.text.slice(start, end)).join(' … ')
  return [cut(source), cut(content)]
}

describe('Who follows “said” at the end of a sentence', () => {
  test.each([
    'three~CD people~NNS familiar~JJ with the plan~NN',
    'two officials~NNS who saw it',
    'a clerk~NN at the yard~NN',
  ])('said what stands before: %s', (who) => {
    expect(read(`Rain fell~VBD . The launch~NN was put~VBN off~RP , [1.cue said ] [1.content ${who} ] .`)).toEqual([
      who.replace(/~\S+/g, ''),
      'The launch was put off',
    ])
  })

  test.each([
    'The launch~NN was put~VBN off~RP , [1.cue said ] [1.content the plan~NN ] .',
    'On Monday , [1.cue said ] [1.content two officials~NNS were ill~JJ ] .',
    '[1.source Roke~p ] [1.cue said ] [1.content two officials~NNS ] .',
  ])('is nobody, or says nothing, elsewhere: %s', (marked) => {
    const [, content] = read(marked)
    expect(content).not.toContain('launch')
    expect(content).toMatch(/plan|officials/)
  })
})
