import { describe, expect, test } from 'vitest'
import { isFiller } from '../src/attributions/filler.js'
import { readMarked } from './marked-words.js'

function fills(marked: string): boolean {
  const { found, article } = readMarked(marked)
  return isFiller(found[0]!, article)
}

describe('“You know”', () => {
  test.each([
    'Because , [1.source you ] [1.cue know ] , [1.content he builds~VBZ ramps~NNS ] .',
    '[1.source I ] [1.cue mean ] , [1.content they sank~VBD ] .',
  ])('fills a pause before a comma: %s', (marked) => expect(fills(marked)).toBe(true))

  test.each([
    '[1.source You ] [1.cue know ] [1.content that he builds~VBZ ramps~NNS ] .',
    '[1.source They ] [1.cue know ] , [1.content he builds~VBZ ramps~NNS ] .',
    '[1.source You ] [1.cue fear ] , [1.content he builds~VBZ ramps~NNS ] .',
  ])('and somebody knows it elsewhere: %s', (marked) => expect(fills(marked)).toBe(false))
})
