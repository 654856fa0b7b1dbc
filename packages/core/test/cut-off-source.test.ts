import { describe, expect, test } from 'vitest'
import { withoutCutOffSource } from '../src/attributions/cut-off-source.js'
import { readMarked } from './marked-words.js'

function sourceOf(marked: string): readonly string[] {
  const { found, words, article } = readMarked(marked)
  return withoutCutOffSource(found[0]!, words, article).source.map(({ start, end }) => article.text.slice(start, end))
}

const claim = 'claims~NNS ] [1.content that the quay~NN is sinking~VBG ] .'

describe('Words before a noun that is the cue', () => {
  test.each(['These alarming~JJ', 'The oft-told~VBN', 'A'])('“%s” belong to it and name nobody', (words) => {
    expect(sourceOf(`[1.source ${words} ] [1.cue ${claim}`)).toEqual([])
  })

  test.each(['The poor~JJ', 'The Fabian~JJ', 'These'])('“%s” can name people', (words) => {
    expect(sourceOf(`[1.source ${words} ] [1.cue ${claim}`)).toHaveLength(1)
  })

  test('a genitive names somebody', () => {
    expect(sourceOf(`[1.source The clerk~NN 's ] [1.cue ${claim}`)).toEqual(["The clerk's"])
  })

  test('adjectives before a verb are left', () => {
    expect(
      sourceOf('[1.source The undaunted~JJ ] [1.cue said ] [1.content that the quay~NN is sinking~VBG ] .'),
    ).toHaveLength(1)
  })
})
