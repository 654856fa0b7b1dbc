import { describe, expect, it } from 'vitest'
import { content, resolve } from './resolve-marked.js'

describe('The words for a source', () => {
  it('begin after a dateline', () => {
    const { of } = resolve(
      `[1.source BERGEN~l , Velden~l — The Harbor~o Office~o ] [1.cue said ] ${content(1)} . ¶ [2.source The Harbor~o Office~o ] [2.cue said ] ${content(2)} .`,
    )
    expect(of('a1')?.name).toBe('Harbor Office')
    expect(of('a2')?.id).toBe(of('a1')?.id)
  })

  it('are nobody where they name what cannot speak', () => {
    const { of } = resolve(
      `[1.source The silence~NN ] [1.cue shows ] ${content(1)} . [2.source The census~NN ] [2.cue shows ] ${content(2)} .`,
    )
    expect(of('a1')).toBeUndefined()
    expect(of('a2')?.kind).toBe('document')
  })

  it.each([
    ["Berg~p 's troubles~NNS", 'the settlers~NNS'],
    ['the other topics~NNS', 'the other critics~NNS'],
    ['All that', 'All'],
    ['the affirmative~JJ', 'the elderly~JJ'],
    ['Neither~DT', 'Neither~DT of the two sailors~NNS'],
  ])('“%s” are nobody, “%s” are people', (thing, people) => {
    expect(resolve(`[1.source ${thing} ] [1.cue shows ] ${content(1)} .`).of('a1')).toBeUndefined()
    expect(resolve(`[1.source ${people} ] [1.cue say ] ${content(1)} .`).of('a1')?.naming).toBe('unnamed')
  })

  it.each([
    ['Nobody~NN', 'A neighbour~NN'],
    ['No one~NN', 'Someone~NN in the office~NN'],
    ['None~NN of the clerks~NNS', 'One~CD of the clerks~NNS'],
    ['No other~JJ Velden~l official~NN', 'Another~DT Velden~l official~NN'],
    ['Any~DT clerk~NN', 'Many~JJ clerks~NNS'],
    ['Not a single~JJ clerk~NN', 'A single~JJ clerk~NN'],
  ])('“%s” are nobody, “%s” somebody', (nobody, somebody) => {
    const { of, sources } = resolve(`[1.source ${nobody} ] [1.cue said ] ${content(1)} .`)
    expect(of('a1')).toBeUndefined()
    expect(sources).toEqual([])
    expect(resolve(`[1.source ${somebody} ] [1.cue said ] ${content(1)} .`).of('a1')).toBeDefined()
  })

  it('“one” is somebody where he said, nobody where he could say', () => {
    const said = (cue: string) => resolve(`[1.source One~CD ] [1.cue ${cue} ] ${content(1)} .`).of('a1')
    expect(said('said')?.kind).toBe('person')
    expect(said('could~MD say')).toBeUndefined()
  })

  it('are shown without the mark of a genitive', () => {
    const { of } = resolve(`[1.source The regulator~NN 's ] [1.cue claim~NN ] ${content(1)} .`)
    expect(of('a1')?.mentions).toEqual(['The regulator'])
  })

  it('end before another phrase', () => {
    const { of } = resolve(`[1.source A harbor~NN poll~NN this year~NN ] [1.cue shows ] ${content(1)} .`)
    expect(of('a1')?.kind).toBe('document')
  })
})

describe('A participle without a source', () => {
  it('is said by who is named first, and not where or of whom', () => {
    const { of } = resolve(`In Port~l Ansel~l the line stopped~VBD , [1.cue saying~VBG ] ${content(1)} .`)
    expect(of('a1')).toBeUndefined()
    const body = resolve(`At Roe~p 's office the Harbor~o Union~o stopped~VBD , [1.cue saying~VBG ] ${content(1)} .`)
    expect(body.of('a1')?.name).toBe('Harbor Union')
    const person = resolve(`Mara~p Roe~p stopped~VBD , [1.cue saying~VBG ] ${content(1)} .`)
    expect(person.of('a1')?.name).toBe('Mara Roe')
  })
})

describe('A quotation without a source', () => {
  it('goes on from the speaker before', () => {
    const { of } = resolve(
      `According to [1.source Mara~p Roe~p ] , ${content(1)} . [2.content “ The river~NN is low~JJ . ” ]`,
    )
    expect(of('a2')?.name).toBe('Mara Roe')
  })

  it('has no speaker where nobody spoke', () => {
    expect(resolve('The port~NN was quiet~JJ . [1.content “ The river~NN is low~JJ . ” ]').of('a1')).toBeUndefined()
  })

  it('in the passive has no speaker', () => {
    const { of } = resolve(
      `[1.source Mara~p Roe~p ] [1.cue said ] ${content(1)} . It [2.cue was told ] ${content(2)} .`,
    )
    expect(of('a2')).toBeUndefined()
  })
})

describe('The answers of an interview', () => {
  const questions = `[1.source Q~NN ] [1.cue : ] [1.content Why~WRB ? ] ¶ [2.source A~DT ] [2.cue : ] ${content(2)} .`

  it('are those of the person the article introduces', () => {
    const { of } = resolve(`Mara~p Roe~p met us~PRP . Roe~p was late~JJ . Tom~p Berg~p left~VBD . ¶ ${questions}`)
    expect(of('a2')).toMatchObject({ name: 'Mara Roe', mentions: ['Mara Roe', 'Roe', 'A'] })
  })

  it('are nobody’s if it introduces nobody', () => {
    expect(resolve(`The~DT bridge~NN was shut~JJ . ¶ ${questions}`).of('a2')).toBeUndefined()
  })
})
