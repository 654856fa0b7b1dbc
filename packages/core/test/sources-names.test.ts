import { describe, expect, it } from 'vitest'
import { content, resolve } from './resolve-marked.js'

describe('A name', () => {
  it('is the fullest in the article, wherever it stands', () => {
    const { of, sources } = resolve(
      `[1.source Roe~p ] [1.cue said ] ${content(1)} . ¶ Mara~p Roe~p met Tom~p Berg~p . [2.source Ms. Roe~p ] [2.cue said ] ${content(2)} .`,
    )
    expect(of('a1')).toMatchObject({ name: 'Mara Roe', kind: 'person', naming: 'named' })
    expect(of('a2')?.id).toBe(of('a1')?.id)
    expect(of('a1')?.mentions).toEqual(['Roe', 'Mara Roe', 'Roe'])
    expect(sources).toHaveLength(1)
  })

  it('joins the short and the long form of a given name', () => {
    const { of } = resolve(
      `[1.source Bob~p Lund~p ] [1.cue said ] ${content(1)} . Robert~p Lund~p met Mike~p Brin~p . [2.source Mr. Lund~p ] [2.cue said ] ${content(2)} . [3.source Ronald~p Lund~p ] [3.cue said ] ${content(3)} .`,
    )
    expect(of('a1')?.mentions).toEqual(['Bob Lund', 'Robert Lund', 'Lund'])
    expect(of('a3')?.name).toBe('Ronald Lund')
  })

  it('is no indefinite pronoun, whatever the net takes it for', () => {
    const { sources } = resolve(`[1.source Somebody~o ] [1.cue said ] ${content(1)} .`)
    expect(sources).toEqual([])
  })

  it('does not join two people of one surname', () => {
    const { of } = resolve(
      `[1.source Mara~p Roe~p ] [1.cue said ] ${content(1)} . [2.source Ivor~p Roe~p ] [2.cue said ] ${content(2)} .`,
    )
    expect(of('a1')?.name).toBe('Mara Roe')
    expect(of('a2')?.name).toBe('Ivor Roe')
  })

  it('of its own, heard often before all longer ones, is no short form of them', () => {
    const often = (n: number) => Array.from({ length: n }, () => 'Lantern~p grew~VBD .').join(' ')
    const said = (id: number, who: string) => `[${id}.source ${who} ] [${id}.cue said ] ${content(id)} .`
    const article = (n: number) => resolve(`${often(n)} ${said(1, 'Harbour~p Lantern~p')} ${said(2, 'Lantern~p')}`)
    expect(article(5).of('a2')?.id).not.toBe(article(5).of('a1')?.id)
    expect(article(1).of('a2')?.id).toBe(article(1).of('a1')?.id)
  })

  it('of a county is no short form of its court', () => {
    const { of } = resolve(
      `[1.source Velden~o County~o ] [1.cue said ] ${content(1)} . [2.source the Velden~o County~o Court~o ] [2.cue said ] ${content(2)} .`,
    )
    expect(of('a2')?.id).not.toBe(of('a1')?.id)
  })

  it('is that of both in “Tom and Hannah Roe”', () => {
    const { of } = resolve(
      `Tom~p and Hannah~p Roe~p met . [1.source Mr. Roe~p ] [1.cue said ] ${content(1)} . [2.source Tom~p ] [2.cue said ] ${content(2)} . [3.source Ms. Roe~p ] [3.cue said ] ${content(3)} . Brin~p and Ilse~p Marn~p met . [4.source Marn~p ] [4.cue said ] ${content(4)} .`,
    )
    expect(of('a1')?.id).toBe(of('a2')?.id)
    expect(of('a3')?.name).toBe('Hannah Roe')
    const later = resolve(
      `Tom~p and Hannah~p Roe~p met . Tom~p Roe~p left~VBD . [1.source Mr. Roe~p ] [1.cue said ] ${content(1)} .`,
    )
    expect(later.of('a1')?.name).toBe('Tom Roe')
    expect(of('a4')?.mentions).toEqual(['Ilse Marn', 'Marn'])
  })

  it('does not take in the words of a title', () => {
    const { of } = resolve(
      `Harbor~o Office~o Press~o Secretary Mara~p Roe~p met Velden~o Office~o Trade~o Envoy Tom~p Berg~p . [1.source The Harbor~o Office~o ] [1.cue said ] ${content(1)} . [2.source The Velden~o Office~o ] [2.cue said ] ${content(2)} . [3.source The Harbor~o Trade~o Office~o ] [3.cue said ] ${content(3)} .`,
    )
    expect(of('a1')).toMatchObject({ name: 'Harbor Office', kind: 'organization' })
    expect(of('a2')?.name).toBe('Velden Office')
    expect(of('a3')?.name).toBe('Harbor Trade Office')
  })

  it('is not taken from a headline if the text has it', () => {
    const { of } = resolve(
      `Harbor~o Office~o Blocks~o Ferry~o Line~o ¶ [1.source The Harbor~o Office~o ] [1.cue said ] ${content(1)} .`,
    )
    expect(of('a1')?.name).toBe('Harbor Office')
    const person = resolve(
      `Roe~o Says~o It~PRP Comes~VBZ Late~JJ Again~RB ¶ Mara~p Roe~p left~VBD . [1.source Ms. Roe~p ] [1.cue said ] ${content(1)} .`,
    )
    expect(person.of('a1')?.mentions[0]).toBe('Roe')
  })

  it('joins an organization with its acronym and its short form', () => {
    const { of } = resolve(
      `[1.source The Velden~o Transit~o Agency~o ( VTA~o ) ] [1.cue said ] ${content(1)} . [2.source VTA~o ] [2.cue said ] ${content(2)} . [3.source Velden~o Transit~o ] [3.cue said ] ${content(3)} . [4.source the Harbor~o Union~o ] [4.cue said ] ${content(4)} .`,
    )
    expect(of('a1')).toMatchObject({ name: 'Velden Transit Agency', kind: 'organization', naming: 'named' })
    expect(of('a2')?.id).toBe(of('a1')?.id)
    expect(of('a3')?.id).toBe(of('a1')?.id)
    expect(of('a4')?.name).toBe('Harbor Union')
  })

  it('joins an organization with two words or more that end its name, however late that comes', () => {
    const early = (tail: string, whole: string) =>
      resolve(
        `${tail} met . ${tail} rose~VBD . [1.source ${tail} ] [1.cue said ] ${content(1)} . [2.source ${whole} ] [2.cue said ] ${content(2)} .`,
      ).sources.map(({ name }) => name)
    expect(early('The River~o Council~o', 'the United~o Towns~o River~o Council~o')).toEqual([
      'United Towns River Council',
    ])
    expect(early('The River~o Council~o', 'the River~o Council~o Workers~o Union~o')).toHaveLength(2)
    expect(early('The Council~o', 'the United~o Towns~o Council~o')).toHaveLength(2)
  })

  it('takes in what a body is for', () => {
    const { of } = resolve(
      `[1.source The Committee~o for a Clean~o River~o ] [1.cue said ] ${content(1)} . [2.source The Harbor~o Union~o ] [2.cue asked ] for a Clean~o River~o .`,
    )
    expect(of('a1')?.name).toBe('Committee for a Clean River')
    expect(of('a2')?.name).toBe('Harbor Union')
  })

  it('takes an agency in a dateline for none of its place', () => {
    const { of } = resolve(
      `New~l Velden~l ( WNN~o ) — [1.source WNN~o ] [1.cue said ] ${content(1)} . [2.source New~l Velden~l ] [2.cue said ] ${content(2)} .`,
    )
    expect(of('a1')?.name).toBe('WNN')
    expect(of('a2')?.name).toBe('New Velden')
  })

  it('joins an organization with the one word that it is called by from there on', () => {
    const { of } = resolve(
      `[1.source The Velden~o Department~o of~o Roads~o ( Department~o ) ] [1.cue said ] ${content(1)} . [2.source The Department~o ] [2.cue said ] ${content(2)} .`,
    )
    expect(of('a2')?.id).toBe(of('a1')?.id)
  })

  it('does not join a house of parliament with another house', () => {
    const { of } = resolve(
      `[1.source The Red~o House~o ] [1.cue said ] ${content(1)} . [2.source The House~o ] [2.cue said ] ${content(2)} . [3.source The Harbor~o Board~o ] [3.cue said ] ${content(3)} . [4.source The Board~o ] [4.cue said ] ${content(4)} .`,
    )
    expect(of('a2')?.name).toBe('House')
    expect(of('a4')?.name).toBe('Harbor Board')
  })

  it('ends in a newspaper word if it is an outlet', () => {
    const { of } = resolve(
      `[1.source The Velden~o Courier~o ] [1.cue said ] ${content(1)} . [2.source Velden~o Freight~o ] [2.cue said ] ${content(2)} .`,
    )
    expect(of('a1')).toMatchObject({ name: 'Velden Courier', kind: 'outlet' })
    expect(of('a2')?.kind).toBe('organization')
  })
})

describe('The words of a name', () => {
  it.each([
    ['Mara~p de~p Roe~p', 'Mara de Roe'],
    ['the Velden~o Office~o Monday~o', 'Velden Office'],
    ["the Velden~o Attorney General~o 's Office~o", "Velden Attorney General's Office"],
    ['The American~m Harbor~o Association~o', 'American Harbor Association'],
    ['Other~JJ Harbor~o Association~o', 'Harbor Association'],
    ['The Harbor~o Corps~o of Engineers~o', 'Harbor Corps of Engineers'],
  ])('of “%s” are “%s”', (source, name) => {
    expect(resolve(`[1.source ${source} ] [1.cue said ] ${content(1)} .`).of('a1')?.name).toBe(name)
  })

  it.each([
    ['Mara~p King~p', 'Mara King'],
    ['Hannah~p Coach~p', 'Hannah Coach'],
    ['editor~NN Dean~p Roe~p', 'Dean Roe'],
    ['Velden~p Chairman~p Mara~p Roe~p', 'Mara Roe'],
    ['the Conference~o of Harbor~o Banks~o', 'Conference of Harbor Banks'],
    ['Dean Hannah~p Roe~p', 'Hannah Roe'],
    ['Mr. Xo~NN', 'Xo'],
    ['the Centers~o for Harbor~o Care~o', 'Centers for Harbor Care'],
    ['Mara~p al-Roe~p', 'Mara al-Roe'],
    ['Mara~p Andres~NNS~p', 'Mara Andres'],
    ['the Justice Department~o', 'Justice Department'],
    ['Chief Justice Mara~p Roe~p', 'Mara Roe'],
    ['the newsmagazine~NN Der~o Merrow~p', 'Der Merrow'],
  ])('of “%s” are whole: “%s”', (source, name) => {
    expect(resolve(`[1.source ${source} ] [1.cue said ] ${content(1)} .`).of('a1')?.name).toBe(name)
  })

  it("are one person's with and without the first of three", () => {
    const { of } = resolve(
      `Imara~p Roe~p Lund~p left~VBD . [1.source Roe~p Lund~p ] [1.cue said ] ${content(1)} . Roe~p Lund~p met Tireless Tom~p Berg~p . Tom~p Berg~p left~VBD . [2.source Berg~p ] [2.cue said ] ${content(2)} .`,
    )
    expect(of('a1')?.name).toBe('Imara Roe Lund')
    expect(of('a2')?.name).toBe('Tom Berg')
  })

  it('keep the small word of a surname, also where it opens a sentence', () => {
    const { of, sources } = resolve(
      `Mara~p de~p Roe~p met Tom~p Berg~p . [1.source De~p Roe~p ] [1.cue said ] ${content(1)} . [2.source Ms. de~p Roe~p ] [2.cue said ] ${content(2)} . [3.source Al~p Berg~p ] [3.cue said ] ${content(3)} .`,
    )
    expect(of('a1')?.name).toBe('Mara de Roe')
    expect(of('a2')?.id).toBe(of('a1')?.id)
    expect(of('a3')?.name).toBe('Al Berg')
    expect(sources).toHaveLength(2)
  })

  it('leave out the mark of a party and district', () => {
    const { of } = resolve(
      `Sen. Mara~p Roe~p , D-Velden~o , [1.source who ] [1.cue said ] ${content(1)} . [2.source T-Harbor~o ] [2.cue said ] ${content(2)} .`,
    )
    expect(of('a1')?.name).toBe('Mara Roe')
    expect(of('a2')?.name).toBe('T-Harbor')
  })
})

describe('A name that the net takes for a person', () => {
  it('is an organization where it stands alone and nothing else shows a person', () => {
    const { of } = resolve(
      `As~IN [1.source Kestrel~p ] [1.cue reported~VBD ] , ${content(1)} . [2.source VTB~p ] [2.cue said ] ${content(2)} . [3.source Brin~p ] [3.cue said ] she was late~JJ . [4.source Mr. Lund~p ] [4.cue said ] ${content(4)} . [5.source Hannah~p ] [5.cue said ] ${content(5)} .`,
    )
    expect(of('a1')).toMatchObject({ kind: 'organization', naming: 'named' })
    expect(of('a2')?.kind).toBe('organization')
    expect(of('a4')?.kind).toBe('person')
    expect(of('a5')?.kind).toBe('person')
  })

  it('is an organization with “the” or a word for a body', () => {
    const { of } = resolve(
      `Merrow~p rebels~NNS met . Merrow~p was late~JJ . [1.source The Merrow~p ] [1.cue said ] ${content(1)} . Congress~p met . Congress~p was late~JJ . [2.source Congress~p ] [2.cue said ] ${content(2)} . [3.source the newsmagazine~NN Der~p Kestrel~p ] [3.cue said ] ${content(3)} . [4.source the sailor~NN Ilmar~p Kestrel~p ] [4.cue said ] ${content(4)} .`,
    )
    expect(of('a1')?.kind).toBe('organization')
    expect(of('a2')?.kind).toBe('organization')
    expect(of('a3')?.kind).toBe('organization')
    expect(of('a4')?.kind).toBe('person')
  })

  it('is an organization that has a president or shares', () => {
    const { of } = resolve(
      `Kestrel~p 's shares~NNS fell~VBD . Kestrel~p was late~JJ . Merrow~p 's brother~NN left~VBD . Merrow~p was late~JJ . [1.source Kestrel~p ] [1.cue said ] ${content(1)} . [2.source Merrow~p ] [2.cue said ] ${content(2)} .`,
    )
    expect(of('a1')?.kind).toBe('organization')
    expect(of('a2')?.kind).toBe('person')
  })

  it('is an organization where longer names begin with it', () => {
    const { of } = resolve(
      `Kestrel~p was late~JJ . Kestrel~p Drive~p met Kestrel~p Play~m . Kestrel~p had a plan~NN . [1.source Kestrel~p Drive~p ] [1.cue said ] ${content(1)} . [2.source Kestrel~p ] [2.cue said ] ${content(2)} . [3.source The Velden~p Courier~p ] [3.cue said ] ${content(3)} .`,
    )
    expect(of('a1')?.kind).toBe('organization')
    expect(of('a2')?.kind).toBe('organization')
    expect(of('a3')?.kind).toBe('outlet')
  })

  it('is a place in a dateline', () => {
    const { of } = resolve(
      `MERROW~p ( Kestrel~o ) - [1.source A group~NN that met here~RB ] [1.cue said ] ${content(1)} . ¶ Mara~p Roe~p — a friend~NN — left~VBD . [2.source Ms. Roe~p ] [2.cue said ] ${content(2)} .`,
    )
    expect(of('a1')).toMatchObject({ kind: 'organization', naming: 'unnamed' })
    expect(of('a2')).toMatchObject({ kind: 'person', name: 'Mara Roe' })
  })

  it('is a person who is called by the first name', () => {
    const { of } = resolve(
      `Ilmar~p Roe~p was late~JJ . Ilmar~p lost his hat~NN . Ilmar~p left~VBD . Ilmar~p met us~PRP . [1.source Ilmar~p ] [1.cue said ] ${content(1)} .`,
    )
    expect(of('a1')).toMatchObject({ kind: 'person', name: 'Ilmar Roe' })
  })

  it('is a place that things are in or whose officials speak, whatever the net takes it for', () => {
    const { of } = resolve(
      `The bridge~NN in Merrow~p is old~JJ . Merrow~p lost his vote~NN . The Merrow~p governor~NN left~VBD . [1.source Merrow~p ] [1.cue said ] ${content(1)} . [2.source North~p Velden~p ] [2.cue said ] ${content(2)} . [3.source Tom~p Lund~p ] [3.cue said ] ${content(3)} . The faith~NN in Lund~p is old~JJ . [4.source Lund~p ] [4.cue said ] ${content(4)} .`,
    )
    expect(of('a1')).toMatchObject({ kind: 'organization', name: 'Merrow' })
    expect(of('a2')).toMatchObject({ kind: 'organization', name: 'North Velden' })
    expect(of('a4')).toMatchObject({ kind: 'person', name: 'Tom Lund' })
  })

  it('is a person who is called by an office, however much stands in his name', () => {
    const { of } = resolve(
      `The President~NNP Brin~p left~VBD . Brin~p aides~NNS met . The Brin~p presidential~JJ library~NN is old~JJ . Brin~p voters~NNS met . [1.source Brin~p ] [1.cue said ] ${content(1)} .`,
    )
    expect(of('a1')?.kind).toBe('person')
  })

  it('that ends in initials or a plural of bodies is nobody’s', () => {
    const { of } = resolve(
      `[1.source Harbor~p VU~p ] [1.cue said ] ${content(1)} . [2.source Ilmar~m Schools~p ] [2.cue said ] ${content(2)} . [3.source Tom~p Banks~p ] [3.cue said ] ${content(3)} .`,
    )
    expect(of('a1')?.kind).toBe('organization')
    expect(of('a2')).toMatchObject({ kind: 'organization', name: 'Ilmar Schools' })
    expect(of('a3')?.kind).toBe('person')
  })

  it('of a body can be one common word with a capital', () => {
    const { of } = resolve(
      `Members~NNS of the Assembly~NNP met . [1.source an Assembly~NNP analysis~NN ] [1.cue said ] ${content(1)} .`,
    )
    expect(of('a1')).toMatchObject({ kind: 'organization', name: 'Assembly' })
  })

  it('in initials is that of the body whose words they open, however late that is named', () => {
    const { of } = resolve(
      `VHSD~o met . VHSD~o grew~VBD . VHSD~o left~VBD . [1.source VHSD~o ] [1.cue said ] ${content(1)} . They met the Velden~o Harbor~o School~o District~o .`,
    )
    expect(of('a1')?.name).toBe('Velden Harbor School District')
  })

  it('is a name where the net takes one mention for an adjective', () => {
    const { of } = resolve(
      `The firm~NN Velden~o grew~VBD . The head~NN of Velden~o left~VBD . [1.source A Velden~JJ~m video~NN ] [1.cue said ] ${content(1)} .`,
    )
    expect(of('a1')?.name).toBe('Velden')
  })

  it('takes in a small word between two of a person', () => {
    const { of } = resolve(`[1.source Mara~p de~IN Roe~p ] [1.cue said ] ${content(1)} .`)
    expect(of('a1')).toMatchObject({ kind: 'person', name: 'Mara de Roe' })
  })

  it('is a person whose administration speaks', () => {
    const { of } = resolve(
      `[1.source the Lund~o administration~NN ] [1.cue said ] ${content(1)} . [2.source Lund~p ] [2.cue said ] ${content(2)} . [3.source the Harbor~o company~NN ] [3.cue said ] ${content(3)} . [4.source Harbor~o ] [4.cue said ] ${content(4)} .`,
    )
    expect(of('a1')).toMatchObject({ kind: 'organization', name: 'Lund administration' })
    expect(of('a2')?.kind).toBe('person')
    expect(of('a4')?.kind).toBe('organization')
  })
})

describe('Members of a party, nation or faith', () => {
  it('are a group, not a name, whatever stands before', () => {
    const { of } = resolve(
      `[1.source Congressional Fabians~NNPS~m ] [1.cue say ] ${content(1)} . Tom~p Berg~p left~VBD . [2.source He ] [2.cue said ] ${content(2)} . [3.source Harbor~o Fabians~o ] [3.cue said ] ${content(3)} .`,
    )
    expect(of('a1')).toMatchObject({ kind: 'group', naming: 'unnamed' })
    expect(of('a2')?.name).toBe('Tom Berg')
    expect(of('a3')?.name).toBe('Harbor Fabians')
  })

  it('are known by a plural that is counted or has a plural verb, though the net takes it for a person', () => {
    const { of } = resolve(
      `Many Fabians~p met . [1.source Fabians~p ] [1.cue said ] ${content(1)} . [2.source Veldeners~p ] [2.cue say ] ${content(2)} . [3.source Fabian~p Mara~p Roe~p ] [3.cue said ] ${content(3)} .`,
    )
    expect(of('a1')).toMatchObject({ kind: 'group', naming: 'unnamed' })
    expect(of('a2')).toMatchObject({ kind: 'group', naming: 'unnamed' })
    expect(of('a3')?.name).toBe('Mara Roe')
  })

  it('are neither a family name nor a team with its article', () => {
    const { of } = resolve(
      `Tom~p Adams~p met Mara~p Roe~p . [1.source Adams~p ] [1.cue say~VBP ] ${content(1)} . The Rowers~o met . The Rowers~o left~VBD . [2.source Rowers~o ] [2.cue say ] ${content(2)} .`,
    )
    expect(of('a1')?.name).toBe('Tom Adams')
    expect(of('a2')).toMatchObject({ kind: 'organization', naming: 'named' })
  })

  it('are found again in the singular', () => {
    const { of } = resolve(
      `The plan~NN angered many Fabians~NNPS~m . [1.source Fabian~m Mara~p Roe~p ] [1.cue said ] ${content(1)} . “ It is late~JJ , ” [2.source the Velden~l Fabian~m ] [2.cue said ] ${content(2)} .`,
    )
    expect(of('a1')?.name).toBe('Mara Roe')
    expect(of('a2')?.id).toBe(of('a1')?.id)
  })
})
