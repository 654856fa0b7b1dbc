import { describe, expect, test } from 'vitest'
import { isSilence } from '../src/attributions/silence.js'
import { readMarked } from './marked-words.js'

function saysNothing(marked: string): boolean {
  const { found, article } = readMarked(marked)
  return isSilence(found[0]!, article)
}

describe('Who told nobody', () => {
  test.each([
    '[1.source The office~NN ] [1.cue told ] [1.content nobody~NN who drank from it ] .',
    '[1.source The office~NN ] [1.cue told ] no one [1.content who drank from it for five days~NNS ] .',
    '[1.source The office~NN ] [1.cue told ] nobody [1.content about it ] .',
    '[1.source The office~NN ] [1.cue had told ] none of the farmers [1.content why the pump was shut~VBN ] .',
  ])('has said nothing: %s', (marked) => expect(saysNothing(marked)).toBe(true))

  test.each([
    '[1.source The office~NN ] [1.cue told ] [1.content them to leave ] .',
    '[1.source The office~NN ] [1.cue told ] the farmers [1.content who drank from it ] .',
    '[1.source The office~NN ] [1.cue told ] nobody [1.content that the well was foul~JJ ] .',
    '[1.source The office~NN ] [1.cue told ] [1.content nobody that the well was foul~JJ ] .',
    '[1.source The office~NN ] [1.cue told ] the farmers [1.content no one would drink from it ] .',
  ])('but whoever told somebody, or what was not told, has: %s', (marked) => expect(saysNothing(marked)).toBe(false))
})
