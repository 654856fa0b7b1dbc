import { describe, expect, test } from 'vitest'
import { isSilence, withoutNobodyBetween } from '../src/attributions/silence.js'
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

describe('Nobody who is reported to have told something', () => {
  const parents = (who: string, opening = '[1.source Mara~p Roe~p ] [1.cue said ] ') => {
    const { found, article } = readMarked(
      `${opening}[1.content [2.source ${who} ] [2.cue told ] the surveyor~NN [2.content that [3.source engineers~NNS ] [3.cue knew ] [3.content of the crack~NN ] ] ] .`,
    )
    return Object.fromEntries(withoutNobodyBetween(found, article).map(({ id, within }) => [id, within]))
  }

  test.each(['nobody', 'no one', 'Nobody at the mill~NN'])('is no voice: %s', (who) =>
    expect(parents(who)).toEqual({ a1: undefined, a2: 'a1', a3: 'a1' }),
  )

  test.each(['somebody', 'someone', 'nobody but the owner~NN', 'one of the owners~NNS', 'no owner~NN'])(
    'but somebody is: %s',
    (who) => expect(parents(who)).toEqual({ a1: undefined, a2: 'a1', a3: 'a2' }),
  )

  test('and the article itself may say it', () => {
    const { found, article } = readMarked('[1.source Nobody ] [1.cue said ] [1.content it was easy~JJ ] .')
    expect(withoutNobodyBetween(found, article)).toEqual(found)
  })
})
