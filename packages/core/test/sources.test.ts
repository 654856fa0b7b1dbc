import { describe, expect, it } from 'vitest'
import type { Span } from '../src/model/span.js'
import { resolveSources } from '../src/sources/resolve-sources.js'
import { readMarked } from './marked-words.js'

function resolve(marked: string) {
  const { article, words, found } = readMarked(marked)
  const { attributions, sources } = resolveSources(found, words, article)
  const cut = ({ start, end }: Span) => article.text.slice(start, end)
  const of = (id: string) => {
    const speaker = attributions.find((one) => one.id === id)!.speaker
    const source = sources.find((one) => one.id === speaker)
    if (source === undefined) return undefined
    return {
      ...source,
      title: source.title && cut(source.title),
      standing: source.standing.map(cut),
      mentions: source.mentions.map(cut),
    }
  }
  return { of, sources, text: article.text }
}

const content = (id: number, words = 'the bridge~NN is~VBZ safe~JJ') => `[${id}.content ${words} ]`

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

  it('does not join two people of one surname', () => {
    const { of } = resolve(
      `[1.source Mara~p Roe~p ] [1.cue said ] ${content(1)} . [2.source Ivor~p Roe~p ] [2.cue said ] ${content(2)} .`,
    )
    expect(of('a1')?.name).toBe('Mara Roe')
    expect(of('a2')?.name).toBe('Ivor Roe')
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

  it('are found again in the singular', () => {
    const { of } = resolve(
      `The plan~NN angered many Fabians~NNPS~m . [1.source Fabian~m Mara~p Roe~p ] [1.cue said ] ${content(1)} . “ It is late~JJ , ” [2.source the Velden~l Fabian~m ] [2.cue said ] ${content(2)} .`,
    )
    expect(of('a1')?.name).toBe('Mara Roe')
    expect(of('a2')?.id).toBe(of('a1')?.id)
  })
})

describe('A pronoun', () => {
  it('agrees in gender with the person', () => {
    const { of } = resolve(
      `[1.source Mr. Berg~p ] [1.cue said ] ${content(1)} . Ms. Roe~p met Mr. Berg~p . [2.source He ] [2.cue said ] ${content(2)} . [3.source She ] [3.cue said ] ${content(3)} .`,
    )
    expect(of('a2')?.name).toBe('Berg')
    expect(of('a3')?.name).toBe('Roe')
  })

  it('in the first person is the speaker of the quotation, and nobody outside of one', () => {
    const { of } = resolve(
      `[1.content “ [2.source I ] [2.cue knew~VBD ] [2.content the plan~NN ] , ” ] [1.source Mara~p Roe~p ] [1.cue said ] . [3.source I ] [3.cue asked ] [3.content a question~NN ] .`,
    )
    expect(of('a2')?.name).toBe('Mara Roe')
    expect(of('a3')).toBeUndefined()
  })

  it('is the speaker himself in what he is reported to say, somebody else in his quotation', () => {
    const { of } = resolve(
      `Tom~p Berg~p met Ivor~p Lund~p . [1.source Mr. Lund~p ] [1.cue said ] [1.content [2.source he ] [2.cue knew ] [2.content the plan~NN ] ] . [3.source Mr. Lund~p ] [3.cue said ] , [3.content “ [4.source He ] [4.cue knew ] [4.content the plan~NN ] . ” ]`,
    )
    expect(of('a2')?.name).toBe('Ivor Lund')
    expect(of('a4')?.name).toBe('Tom Berg')
  })

  it('“who” takes up the people next to it rather than a thing before them', () => {
    const { of } = resolve(
      `Anyone~NN stops~VBZ his ears~NNS against~IN the old~JJ miners~NNS , [1.source who ] [1.cue said ] ${content(1)} . The leader~NN of the miners~NNS , [2.source who ] [2.cue said ] ${content(2)} .`,
    )
    expect(of('a1')?.mentions[0]).toBe('the old miners')
    expect(of('a2')?.mentions[0]).toBe('The leader of the miners')
  })

  it('“they” in a report is the subject of what is reported', () => {
    const report = (subject: string) =>
      resolve(
        `[1.source Channel~o Six~o ] [1.cue said ] [1.content ${subject} went~VBD so~RB far~RB that [2.source they ] [2.cue claimed~VBD ] [2.content the bridge~NN is~VBZ safe~JJ ] ] .`,
      ).of('a2')
    expect(report('two ferry~NN clubs~NNS')?.mentions).toEqual(['two ferry clubs', 'they'])
    expect(report('the ferry~NN')?.mentions).not.toContain('the ferry')
  })

  it('that names nobody stands for nobody', () => {
    const { of } = resolve(
      `[1.source The Harbour~o Ministry~o ] [1.cue said ] ${content(1)} . [2.source Mara~p Roe~p ] [2.cue said ] “ [2.content [3.source Somebody~PRP ] [3.cue heard~VBD ] [3.content it ] ] ” .`,
    )
    expect(of('a3')).toBeUndefined()
  })

  it('“who” takes up the words right before', () => {
    const { of } = resolve(`The mayor~NN met Mara~p Roe~p , [1.source who ] [1.cue said ] ${content(1)} .`)
    expect(of('a1')?.name).toBe('Mara Roe')
    const called = resolve(
      `Mara~p Roe~p , a journalist~NN [1.source who ] [1.cue said ] ${content(1)} , left~VBD . Tom~p Berg~p met a clerk~NN [2.source who ] [2.cue said ] ${content(2)} .`,
    )
    expect(called.of('a1')?.name).toBe('Mara Roe')
    expect(called.of('a2')?.naming).toBe('unnamed')
  })
})

describe('A description', () => {
  it('“her lawyers” are hers, whoever else has lawyers', () => {
    const { of } = resolve(
      `Mara~p Roe~p 's lawyers~NNS , from the firm~NN Lund~o Partners~o , came~VBD . [1.source Mara~p Roe~p 's lawyers~NNS , from the firm~NN Lund~o Partners~o , ] [1.cue said ] ${content(1)} . [2.source The county~NN attorneys~NNS ] [2.cue said ] ${content(2)} . [3.source Roe~p 's lawyers~NNS ] [3.cue said ] ${content(3)} . [4.source The lawyers~NNS ] [4.cue said ] ${content(4)} . [5.source Her lawyers~NNS ] [5.cue said ] ${content(5)} .`,
    )
    expect(of('a1')?.name).toBe('Lund Partners')
    expect(of('a2')?.name).not.toBe('Lund Partners')
    expect([of('a3')?.name, of('a4')?.name, of('a5')?.name]).toEqual([
      'Lund Partners',
      'Lund Partners',
      'Lund Partners',
    ])
  })

  it('that is a day is nobody', () => {
    const { of } = resolve(`[1.source Nov.~NNP 24~CD ] [1.cue said ] ${content(1)} .`)
    expect(of('a1')).toBeUndefined()
  })

  it('stands for the person who bears the title', () => {
    const { of } = resolve(
      `[1.source Mara~p Roe~p , the ambassador~NN to Velden~l , ] [1.cue said ] ${content(1)} . Tom~p Berg~p spoke . [2.source The ambassador~NN ] [2.cue added ] ${content(2)} . [3.source The surgeon~NN ] [3.cue added ] ${content(3)} .`,
    )
    expect(of('a2')?.name).toBe('Mara Roe')
    expect(of('a3')).toMatchObject({ kind: 'person', naming: 'unnamed' })
    expect(of('a3')?.name).toBeUndefined()
  })

  it('stands for the person whom an apposition called so', () => {
    const { of } = resolve(
      `[1.source Mara~p Roe~p ] [1.cue told ] [1.content “ Tom~p Berg~p , a former~JJ guard~NN at the works~NN , spoke~VBD of fires~NNS . In one night~NN , [2.source the former~JJ guard~NN ] [2.cue reported~VBD ] , [2.content the gates~NNS were~VBD locked~JJ ] . ” ]`,
    )
    expect(of('a2')?.name).toBe('Tom Berg')
  })

  it('can use a wider word than the title', () => {
    const { of } = resolve(
      `[1.source Rep. Mara~p Roe~p ] [1.cue said ] ${content(1)} . Mayor Tom~p Berg~p met Ilse~p Marn~p . [2.source The Velden~l lawmaker~NN ] [2.cue added ] ${content(2)} .`,
    )
    expect(of('a2')?.name).toBe('Mara Roe')
  })

  it('can tell in other words who was just named', () => {
    const { of } = resolve(
      `[1.source Mara~p Roe~p ] [1.cue said ] ${content(1)} . [2.source The former~JJ Harbor~o aide~NN ] [2.cue said ] ${content(2)} . [3.source The Velden~l star~NN ] [3.cue said ] ${content(3)} . [4.source The Harbor~o Office~o secretary~NN ] [4.cue said ] ${content(4)} . [5.source A former~JJ teacher~NN ] [5.cue said ] ${content(5)} .`,
    )
    expect(of('a2')?.id).toBe(of('a1')?.id)
    expect(of('a3')?.id).toBe(of('a1')?.id)
    expect(of('a4')?.name).toBeUndefined()
    expect(of('a5')?.name).toBeUndefined()
  })

  it('of a sole office can come before its holder is named', () => {
    const { of } = resolve(
      `[1.source The mayor~NN ] [1.cue said ] ${content(1)} . [2.source The judge~NN ] [2.cue said ] ${content(2)} . ¶ Mayor Mara~p Roe~p met Judge Tom~p Berg~p .`,
    )
    expect(of('a1')?.name).toBe('Mara Roe')
    expect(of('a2')?.name).toBeUndefined()
  })

  it('of many people in one noun is a group', () => {
    const { of } = resolve(
      `[1.source The public~NN ] [1.cue says ] ${content(1)} . [2.source The voter~NN ] [2.cue says ] ${content(2)} .`,
    )
    expect(of('a1')?.kind).toBe('group')
    expect(of('a2')?.kind).toBe('person')
  })

  it('with a name behind it is that person', () => {
    const { of } = resolve(
      `[1.source The Harbor~o Council~o 's most~RBS senior~JJ , Mara~p Roe~p , ] [1.cue said ] ${content(1)} . [2.source One~CD of the lead~NN organizers~NNS , Tom~p Berg~p , ] [2.cue said ] ${content(2)} . [3.source One~CD of the organizers~NNS ] [3.cue said ] ${content(3)} .`,
    )
    expect(of('a1')?.name).toBe('Mara Roe')
    expect(of('a2')?.name).toBe('Tom Berg')
    expect(of('a3')?.name).toBeUndefined()
    const author = resolve(
      `[1.source The bill~NN 's author~NN , Rep. Mara~p Roe~p of Harbor~l , ] [1.cue said ] ${content(1)} .`,
    )
    expect(author.of('a1')?.name).toBe('Mara Roe')
  })

  it('“the party” is one by name, not whoever spoke last', () => {
    const { of } = resolve(
      `The Velden~o Party~o met . [1.source The Harbor~o Union~o ] [1.cue said ] ${content(1)} . [2.source The party~NN ] [2.cue said ] ${content(2)} . [3.source The group~NN ] [3.cue said ] ${content(3)} .`,
    )
    expect(of('a2')?.name).toBe('Velden Party')
    expect(of('a3')?.name).toBe('Harbor Union')
  })

  it('of a spokesperson is the named organization; without one it is an unnamed person', () => {
    const { of } = resolve(
      `[1.source A Velden~o Freight~o spokesman~NN ] [1.cue said ] ${content(1)} . [2.source a spokeswoman~NN for the company~NN ] [2.cue said ] ${content(2)} .`,
    )
    expect(of('a1')).toMatchObject({ name: 'Velden Freight', kind: 'organization', naming: 'named' })
    expect(of('a2')?.id).toBe(of('a1')?.id)
    const alone = resolve(`[1.source A spokesman~NN ] [1.cue said ] ${content(1)} .`)
    expect(alone.of('a1')).toMatchObject({ kind: 'person', naming: 'unnamed' })
  })

  it('is anonymous where the article says or implies that the name is withheld', () => {
    const { of } = resolve(
      `[1.source Two people~NNS familiar~JJ with the talks~NNS ] [1.cue said ] ${content(1)} . ¶ [2.source An engineer~NN ] , who spoke on condition~NN of anonymity~NN , [2.cue said ] ${content(2)} . ¶ [3.source Two residents~NNS ] [3.cue said ] ${content(3)} .`,
    )
    expect(of('a1')).toMatchObject({
      naming: 'anonymous',
      kind: 'group',
      standing: ['Two people familiar with the talks'],
    })
    expect(of('a2')).toMatchObject({ naming: 'anonymous', kind: 'person' })
    expect(of('a3')?.naming).toBe('unnamed')
    const called = resolve(`[1.source An anonymous~JJ clerk~NN ] [1.cue said ] ${content(1)} .`)
    expect(called.of('a1')?.naming).toBe('anonymous')
  })

  it('“these people” are those whose names were just said to be withheld', () => {
    const { of } = resolve(
      `The plan~NN was known to five people~NNS familiar~JJ with the talks~NNS . ¶ [1.source These people~NNS ] [1.cue said ] ${content(1)} .`,
    )
    expect(of('a1')).toMatchObject({ naming: 'anonymous', kind: 'group' })
    const plain = resolve(
      `It was known to five people~NNS . ¶ [1.source These people~NNS ] [1.cue said ] ${content(1)} .`,
    )
    expect(plain.of('a1')?.naming).toBe('unnamed')
  })

  it('of a document is that document, taken up again by its noun', () => {
    const { of } = resolve(
      `[1.source The 2019 audit~NN of the port~NN ] [1.cue shows ] ${content(1)} . [2.source The audit~NN ] [2.cue states ] ${content(2)} . [3.source Mara~p Roe~p 's report~NN ] [3.cue states ] ${content(3)} .`,
    )
    expect(of('a1')?.kind).toBe('document')
    expect(of('a2')?.id).toBe(of('a1')?.id)
    expect(of('a3')).toMatchObject({ kind: 'document', name: "Mara Roe's report" })
  })

  it('of a document has a name where it tells its date', () => {
    const { of } = resolve(
      `[1.source The May report~NN ] [1.cue shows ] ${content(1)} . [2.source the harbor~NN study~NN ] [2.cue shows ] ${content(2)} .`,
    )
    expect(of('a1')).toMatchObject({ kind: 'document', naming: 'named', name: 'May report' })
    expect(of('a2')).toMatchObject({ kind: 'document', naming: 'unnamed' })
  })

  it('of a statement is whoever made it', () => {
    const { of } = resolve(`[1.source A statement~NN by the Harbor~o Union~o ] [1.cue states ] ${content(1)} .`)
    expect(of('a1')).toMatchObject({ name: 'Harbor Union', kind: 'organization' })
  })

  it('“her team” is no organization spoken of before', () => {
    const { of } = resolve(
      `Mara~p Roe~p met Velden~o Freight~o . [1.source Her team~NN ] [1.cue said ] ${content(1)} . [2.source The company~NN ] [2.cue said ] ${content(2)} .`,
    )
    expect(of('a1')).toMatchObject({ kind: 'organization', naming: 'unnamed' })
    expect(of('a2')?.name).toBe('Velden Freight')
  })

  it('“the group” can be one with a hospital in its name, told by the head of the name', () => {
    const { of } = resolve(
      `[1.source The Society of Hospital~o Care~o ] [1.cue said ] ${content(1)} . The Harbor~o Court~o met . [2.source The group~NN ] [2.cue said ] ${content(2)} .`,
    )
    expect(of('a2')?.name).toBe('Society of Hospital Care')
  })

  it('of an institute with a document in its name is an organization', () => {
    const { of } = resolve(
      `[1.source The Center~o for Harbor~o Studies~o ] [1.cue said ] ${content(1)} . [2.source The Clean~o Harbor~o Act~o ] [2.cue states ] ${content(2)} .`,
    )
    expect(of('a1')?.kind).toBe('organization')
    expect(of('a2')?.kind).toBe('document')
  })

  it('of a paper is a document if it is new, an outlet if it was met', () => {
    const fresh = resolve(`[1.source A paper~NN published~VBN in 2015 ] [1.cue says ] ${content(1)} .`)
    expect(fresh.of('a1')?.kind).toBe('document')
    const met = resolve(
      `[1.source The Velden~o Courier~o ] [1.cue said ] ${content(1)} . [2.source The paper~NN ] [2.cue said ] ${content(2)} .`,
    )
    expect(met.of('a2')?.name).toBe('Velden Courier')
  })

  it('of a name that was not found is that name', () => {
    const { of } = resolve(
      `[1.source HarborWatch12~NN ] [1.cue reports~VBZ ] ${content(1)} . [2.source Sailors~NNS ] [2.cue say ] ${content(2)} . The weather~NN was bad~JJ . [3.source Weather~NNP ] [3.cue shows ] ${content(3)} . [4.source History~NNP ] [4.cue shows ] ${content(4)} . [5.source Merrow~NNP ] [5.cue says ] ${content(5)} .`,
    )
    expect(of('a3')).toBeUndefined()
    expect(of('a4')).toBeUndefined()
    expect(of('a5')?.name).toBe('Merrow')
    expect(of('a1')).toMatchObject({ kind: 'organization', naming: 'named', name: 'HarborWatch12' })
    expect(of('a2')).toMatchObject({ kind: 'group', naming: 'unnamed' })
  })

  it('“the company” is the organization spoken of last, never a court', () => {
    const { of } = resolve(
      `Velden~o Freight~o met the Harbor~o Court~o . [1.source The company~NN ] [1.cue said ] ${content(1)} . [2.source The court~NN ] [2.cue said ] ${content(2)} .`,
    )
    expect(of('a1')?.name).toBe('Velden Freight')
    expect(of('a2')?.name).toBe('Harbor Court')
  })
})

describe('An official', () => {
  it('of an agency is no amendment', () => {
    const { of } = resolve(
      `The Harbor~o Amendment~o was late~JJ . The Harbor~o Amendment~o passed~VBD . [1.source The agency~NN ] [1.cue said ] ${content(1)} . Velden~o Freight~o met . [2.source The company~NN ] [2.cue said ] ${content(2)} .`,
    )
    expect(of('a1')?.name).toBeUndefined()
    expect(of('a2')?.name).toBe('Velden Freight')
    const service = resolve(
      `The Harbor~o Service~o met . Velden~o News~o was there~RB . [1.source An agency~NN spokesman~NN ] [1.cue said ] ${content(1)} .`,
    )
    expect(service.of('a1')?.name).toBe('Harbor Service')
    const outlet = resolve(
      `The Harbor~o Service~o met . [1.source The Velden~o Courier~o ] [1.cue said ] ${content(1)} . [2.source The agency~NN ] [2.cue said ] ${content(2)} . [3.source The newspaper~NN ] [3.cue said ] ${content(3)} .`,
    )
    expect(outlet.of('a2')?.name).toBe('Harbor Service')
    expect(outlet.of('a3')?.name).toBe('Velden Courier')
    const nobody = resolve(`The Harbor~o Bastion~o fell~VBD . [1.source The paper~NN ] [1.cue said ] ${content(1)} .`)
    expect(nobody.of('a1')?.name).toBeUndefined()
  })

  it('who was one before speaks for nobody', () => {
    const { of } = resolve(
      `[1.source A former~JJ Velden~o Freight~o official~NN ] [1.cue said ] ${content(1)} . [2.source A senior~JJ Velden~o Freight~o official~NN ] [2.cue said ] ${content(2)} .`,
    )
    expect(of('a1')).toMatchObject({ kind: 'person', naming: 'unnamed' })
    expect(of('a2')?.name).toBe('Velden Freight')
    const hired = resolve(
      `[1.source the former~JJ Velden~o Freight~o contractor~NN ] [1.cue said ] ${content(1)} . [2.source the Velden~o Freight~o contractor~NN ] [2.cue said ] ${content(2)} .`,
    )
    expect(hired.of('a1')?.kind).toBe('person')
    expect(hired.of('a2')?.kind).toBe('organization')
  })

  it('whose name is withheld is no spokesperson of his organization', () => {
    const { of } = resolve(
      `[1.source A Velden~o Freight~o official~NN , who spoke on condition~NN of anonymity~NN , ] [1.cue said ] ${content(1)} . ¶ [2.source A Velden~o Freight~o official~NN ] [2.cue said ] ${content(2)} .`,
    )
    expect(of('a1')).toMatchObject({ kind: 'person', naming: 'anonymous' })
    expect(of('a2')).toMatchObject({ name: 'Velden Freight', naming: 'named' })
  })

  it('is found again by “she” while the organization speaks through her', () => {
    const { of } = resolve(
      `Mara~p Roe~p met Tom~p Berg~p . ¶ [1.source A Velden~o Freight~o spokeswoman~NN ] [1.cue said ] ${content(1)} . [2.source She ] [2.cue said ] ${content(2)} .`,
    )
    expect(of('a2')?.name).toBe('Velden Freight')
  })

  it('of “the district” is the district named before, and of no known district a group', () => {
    const { of } = resolve(
      `[1.source The Harbor~o District~o ] [1.cue said ] ${content(1)} . [2.source District leaders~NNS ] [2.cue said ] ${content(2)} .`,
    )
    expect(of('a2')?.name).toBe('Harbor District')
    expect(resolve(`[1.source District leaders~NNS ] [1.cue said ] ${content(1)} .`).of('a1')).toMatchObject({
      kind: 'group',
    })
  })
})

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

  it('end before another phrase', () => {
    const { of } = resolve(`[1.source A harbor~NN poll~NN this year~NN ] [1.cue shows ] ${content(1)} .`)
    expect(of('a1')?.kind).toBe('document')
  })
})

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
