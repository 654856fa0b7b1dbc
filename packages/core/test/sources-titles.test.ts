import { describe, expect, it } from 'vitest'
import { content, resolve } from './resolve-marked.js'

describe('A title', () => {
  it('can be told by a deed, or come second', () => {
    const deed = resolve(
      `[1.source Mara~p Roe~p , who leads the Velden~o Center~o , ] [1.cue said ] ${content(1)} .`,
    ).of('a1')
    expect(deed?.title).toBe('leads the Velden Center')
    const second = resolve(
      `[1.source Mara~p Roe~p , a welder~NN and an organizer~NN with the Harbor~o Union~o , ] [1.cue said ] ${content(1)} .`,
    ).of('a1')
    expect(second?.title).toBe('organizer with the Harbor Union')
  })

  it.each([
    ['Harbor~o Union~o spokeswoman~NN Mara~p Roe~p', 'Harbor Union spokeswoman'],
    ['Mara~p Roe~p , director~NN of the Velden~o Center~o ,', 'director of the Velden Center'],
    ['The chief~NN of the port~NN , Mara~p Roe~p ,', 'chief of the port'],
    ['Gov. Mara~p Roe~p', 'Gov.'],
    ['Velden~o Secretary of State~o Mara~p Roe~p', 'Velden Secretary of State'],
    ['Secretary~NN of State Mara~o F.~p Roe~p', 'Secretary of State', 'Mara F. Roe'],
    ['Secretary~NN of State Tom~o Roe~p', 'Secretary of State', 'Tom Roe'],
    ['Secretary~NN of State~o F.~p Roe~p', 'Secretary of State', 'F. Roe'],
    ['Secretary~NN of Velden~o Trade~o Mara~p Roe~p', 'Secretary of Velden Trade'],
    ['Velden~o chief~NN of staff~NN Mara~p Roe~p', 'Velden chief of staff'],
    ['Ada~p County Clerk Mara~p Roe~p', 'Ada County Clerk'],
    ['Roads~o and Rivers~o Secretary Dr. Mara~p Roe~p', 'Roads and Rivers Secretary Dr.'],
    ['Speaker of the House~o Mara~p Roe~p', 'Speaker of the House'],
    ["Mara~p Roe~p , one~CD of the Center~o 's student~NN directors~NNS ,", "Center's student directors"],
    ['North~p Velden~p Gov. Mara~p Roe~p', 'North Velden Gov.'],
    ['Harbor~o Office~o Information~o Officer~o , Mara~p Roe~p', 'Harbor Office Information Officer'],
  ])('is read from “%s”', (source, title, name = 'Mara Roe') => {
    expect(resolve(`[1.source ${source} ] [1.cue said ] ${content(1)} .`).of('a1')).toMatchObject({
      name,
      title,
    })
  })

  it("is the second person's after “and”", () => {
    const { of } = resolve(
      `Rev. Tom~p Barber~p and Rev. Dr. Mara~p Roe~p met . [1.source Ms. Roe~p ] [1.cue said ] ${content(1)} .`,
    )
    expect(of('a1')?.title).toBe('Rev. Dr.')
  })

  it('is none where somebody is only compared', () => {
    const { of } = resolve(
      `Mara~p Roe~p is a better~JJR speaker~NN than most . [1.source Roe~p ] [1.cue said ] ${content(1)} .`,
    )
    expect(of('a1')?.title).toBeUndefined()
    const plain = resolve(`Mara~p Roe~p is a senior~JJ fellow~NN . [1.source Roe~p ] [1.cue said ] ${content(1)} .`)
    expect(plain.of('a1')?.title).toBe('senior fellow')
  })

  it('is no trade', () => {
    const roe = resolve(`[1.source Mara~p Roe~p , a welder~NN from Velden~l , ] [1.cue said ] ${content(1)} .`).of('a1')
    expect(roe?.title).toBeUndefined()
    expect(roe?.standing).toEqual(['a welder from Velden'])
  })
})

describe('Standing', () => {
  it('is what a clause says of why the source can know', () => {
    const { of } = resolve(
      `[1.source Mara~p Roe~p , who saw the crash~NN from her window~NN , ] [1.cue said ] ${content(1)} .`,
    )
    expect(of('a1')?.standing).toEqual(['who saw the crash from her window'])
  })

  it('is what somebody without an office went through, not what a headline says', () => {
    const { of } = resolve(
      `Mara~p Roe~p saw the long race~NN ¶ Roe~p watched~VBD the storm~NN from the quay~NN . ¶ [1.source Roe~p ] [1.cue said ] ${content(1)} .`,
    )
    expect(of('a1')?.standing).toEqual(['Roe watched the storm from the quay.'])
  })

  it.each([
    'Roe~p has fought~VBN this notion~NN for years~NNS .',
    'Roe~p never saw the long race~NN at home~NN .',
    "Roe~p 's comments~NNS drew~VBD praise~NN from the crowd~NN .",
  ])('is not whatever a sentence tells of a person: “%s”', (sentence) => {
    const { of } = resolve(`${sentence} ¶ [1.source Mara~p Roe~p ] [1.cue said ] ${content(1)} .`)
    expect(of('a1')?.standing).toEqual([])
  })

  const standing = (source: string, rest = '') =>
    resolve(`[1.source ${source} ] [1.cue said ] ${content(1)} . ${rest}`).of('a1')?.standing

  it.each([
    ['who was~VBD aboard~RB that~DT night~NN', 'who was aboard that night'],
    ['who on~IN Monday~NNP left~VBD the ship~NN', 'who on Monday left the ship'],
    ['who studies~NNS old~JJ bridges~NNS', 'who studies old bridges'],
    ['a former~JJ guard~NN at the camp~NN', 'a former guard at the camp'],
    ['a woman~NN living~NN in Velden~l', 'a woman living in Velden'],
    ['a felon~NN from Velden~l', 'a felon from Velden'],
    ['a pilot~NN whose~WP$ wife~NN', 'a pilot'],
  ])('beside a name can be “%s”', (words, expected) => {
    expect(standing(`Mara~p Roe~p , ${words} ,`)).toEqual([expected])
  })

  it.each([
    'who did not see~VB the ship~NN',
    'who Tom~p Berg~p once~RB called~VBD a hero~NN',
    'who is 70',
    'who rule~VBP the two halls~NNS',
    'speaking~VBG of the storm~NN',
    'accused~VBN of two thefts~NNS',
    'the big~JJ discussion~NN',
    'hardship~NN and a host~NN of other~JJ matters~NNS',
    'this reeks~NN of old~JJ fears~NNS',
    'the talks~NNS of the week~NN',
    'deputy~NN Tom~p Berg~p and clerk~NN Ivor~p Lund~p',
  ])('beside a name is never “%s”', (words) => {
    expect(standing(`Mara~p Roe~p , ${words} ,`)).toEqual([])
  })

  it('of the body in a title keeps the name of the body', () => {
    const of = (words: string) => standing(`Mara~p Roe~p , director~NN of the Velden~o Lab~o , ${words} ,`)
    expect(of('which studies~NNS bridges~NNS')).toEqual(['the Velden Lab, which studies bridges'])
    expect(of('a nonprofit~NN for old~JJ bridges~NNS')).toEqual(['the Velden Lab, a nonprofit for old bridges'])
    expect(of('which may not last~VB')).toEqual([])
  })

  it('of a body is no subject that follows its name', () => {
    const at = resolve(
      `At~IN the Velden~o Union~o , the matter~NN trump~NN all else~RB . [1.source The Velden~o Union~o ] [1.cue said ] ${content(1)} .`,
    )
    expect(at.of('a1')?.standing).toEqual([])
  })

  it('hangs on the noun of a source without a name', () => {
    expect(standing('Two workers~NNS hired~VBN last~JJ year~NN')).toEqual(['hired last year'])
    expect(standing("all members~NNS of the bank~NN 's governing~VBG council~NN")).toEqual([])
    expect(standing('A spokeswoman~NN for the old~JJ yard~NN , which overhauled~VBD both ships~NNS ,')).toEqual([
      'the old yard, which overhauled both ships',
    ])
  })

  it('of an anonymous source leaves out the request', () => {
    expect(standing('A clerk~NN in the room~NN , who asked not to be named~VBN ,')).toEqual(['A clerk in the room'])
    expect(standing('A clerk~NN , who spoke~VBD on condition~NN of anonymity~NN ,')).toEqual([])
    expect(standing('people~NNS familiar~JJ')).toEqual([])
  })

  it('is none where only the way of speaking is told', () => {
    const { of } = resolve(`[1.source Mara~p Roe~p ] [1.cue said ] by email~NN ${content(1)} .`)
    expect(of('a1')?.standing).toEqual([])
  })
})
