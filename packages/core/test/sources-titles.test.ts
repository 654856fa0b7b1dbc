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
    ['Velden~o chief~NN of staff~NN Mara~p Roe~p', 'Velden chief of staff'],
    ['Ada~p County Clerk Mara~p Roe~p', 'Ada County Clerk'],
    ['Roads~o and Rivers~o Secretary Dr. Mara~p Roe~p', 'Roads and Rivers Secretary Dr.'],
    ['Speaker of the House~o Mara~p Roe~p', 'Speaker of the House'],
    ["Mara~p Roe~p , one~CD of the Center~o 's student~NN directors~NNS ,", "Center's student directors"],
    ['North~p Velden~p Gov. Mara~p Roe~p', 'North Velden Gov.'],
    ['Harbor~o Office~o Information~o Officer~o , Mara~p Roe~p', 'Harbor Office Information Officer'],
  ])('is read from “%s”', (source, title) => {
    expect(resolve(`[1.source ${source} ] [1.cue said ] ${content(1)} .`).of('a1')).toMatchObject({
      name: 'Mara Roe',
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

  it('is a deed of somebody without an office, not what a headline says', () => {
    const { of } = resolve(
      `Mara~p Roe~p looks~VBZ tired~JJ of the long race~NN ¶ Roe~p sailed~VBD home~RB in the storm~NN . ¶ [1.source Roe~p ] [1.cue said ] ${content(1)} .`,
    )
    expect(of('a1')?.standing).toEqual(['Roe sailed home in the storm.'])
  })

  it('is none where only the way of speaking is told', () => {
    const { of } = resolve(`[1.source Mara~p Roe~p ] [1.cue said ] by email~NN ${content(1)} .`)
    expect(of('a1')?.standing).toEqual([])
  })
})
