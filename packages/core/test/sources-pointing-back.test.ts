import { describe, expect, it } from 'vitest'
import { content, resolve } from './resolve-marked.js'

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

  it('is read where a letter of it is in brackets', () => {
    const told = (who: string) =>
      resolve(
        `Tom~p Berg~p spoke . [1.content “ [2.source ${who} ] [2.cue knew~VBD ] [2.content the plan~NN ] , ” ] [1.source Mara~p Roe~p ] [1.cue said ] .`,
      ).of('a2')?.name
    expect(told('[W]e~PRP')).toBe('Mara Roe')
    expect(told('[I]~PRP')).toBe('Mara Roe')
    expect(told('[h]e~PRP')).toBe('Tom Berg')
    expect(told('[O]wners~NNS')).toBeUndefined()
  })

  it('is the speaker himself in what he is reported to say, somebody else in his quotation', () => {
    const { of } = resolve(
      `Tom~p Berg~p met Ivor~p Lund~p . [1.source Mr. Lund~p ] [1.cue said ] [1.content [2.source he ] [2.cue knew ] [2.content the plan~NN ] ] . [3.source Mr. Lund~p ] [3.cue said ] , [3.content “ [4.source He ] [4.cue knew ] [4.content the plan~NN ] . ” ]`,
    )
    expect(of('a2')?.name).toBe('Ivor Lund')
    expect(of('a4')?.name).toBe('Tom Berg')
  })

  it('in a quotation is none of those whose words it is in', () => {
    const { of } = resolve(
      `Tom~p Berg~p spoke . [1.content “ [2.source I ] [2.cue think~VBP ] [2.content [3.source he ] [3.cue meant~VBD ] [3.content the plan~NN ] ] , ” ] [1.source Mr. Lund~p ] [1.cue said ] .`,
    )
    expect(of('a2')?.name).toBe('Lund')
    expect(of('a3')?.name).toBe('Tom Berg')
    const reported = resolve(
      `Tom~p Berg~p spoke . [1.content “ [2.source Ivor~p Marn~p ] [2.cue said ] [2.content [3.source he ] [3.cue meant~VBD ] [3.content the plan~NN ] ] , ” ] [1.source Mr. Lund~p ] [1.cue said ] .`,
    )
    expect(reported.of('a3')?.name).toBe('Ivor Marn')
  })

  it('in a quotation is whom the article is about rather than who was quoted before', () => {
    const { of } = resolve(
      `[1.content “ Yes~UH . ” ] [1.source Mr. Marn~p ] [1.cue said ] . ¶ Some note~VBP that Mr. Berg~p – even~RB now~RB – wants~VBZ a tower~NN . ¶ [2.content “ [3.source He ] [3.cue promised~VBD ] [3.content the tower~NN ] , ” ] [2.source Mr. Lund~p ] [2.cue said ] .`,
    )
    expect(of('a3')?.name).toBe('Berg')
    const outside = resolve(
      `[1.content “ Yes~UH . ” ] [1.source Mr. Marn~p ] [1.cue said ] . [2.source He ] [2.cue said ] ${content(2)} .`,
    )
    expect(outside.of('a2')?.name).toBe('Marn')
  })

  it('after somebody new without a name is nobody named before', () => {
    const { of } = resolve(
      `Ms. Roe~p spoke . My~PRP$ mother~NN grew~VBD old~JJ , and [1.source she ] [1.cue says ] ${content(1)} .`,
    )
    expect(of('a1')).toBeUndefined()
    const known = resolve(`Ms. Roe~p met my~PRP$ mother~NN . Later~RB , [1.source she ] [1.cue said ] ${content(1)} .`)
    expect(known.of('a1')?.name).toBe('Roe')
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

  it('“they” after a document is the body that made it, and stays so', () => {
    const groups = `[1.source Two~CD ferry~NN clubs~NNS ] [1.cue said ] ${content(1)} . ¶`
    const after = (document: string) =>
      resolve(
        `${groups} [2.source ${document} ] [2.cue claims~VBZ ] ${content(2)} . They point~VBP to a gap~NN . [3.cue According~VBG to ] [3.source them ] , ${content(3)} . [4.source They ] [4.cue said ] ${content(4)} .`,
      ).of
    for (const document of [
      'One~CD article~NN published~VBN by Northgate~o Watch~o',
      'A report~NN from the Northgate~o Council~o',
      'A statement~NN by Northgate~o Watch~o',
    ]) {
      const of = after(document)
      expect(of('a3')?.name).toMatch(/^(?:the )?Northgate/)
      expect(of('a4')?.name).toMatch(/^(?:the )?Northgate/)
    }
    expect(after('One~CD article~NN about Northgate~o Watch~o')('a3')?.mentions[0]).toBe('Two ferry clubs')
    const inParagraph = resolve(
      `[1.source Two~CD ferry~NN clubs~NNS ] [1.cue said ] ${content(1)} . [2.source They ] [2.cue quoted~VBD ] [2.content an article~NN published~VBN by Northgate~o Watch~o ] . [3.source They ] [3.cue said ] ${content(3)} .`,
    )
    expect(inParagraph.of('a3')?.mentions[0]).toBe('Two ferry clubs')
    const beside = resolve(
      `[1.source Two~CD ferry~NN clubs~NNS ] [1.cue said ] ${content(1)} . [2.source A report~NN by the Northgate~o Council~o ] [2.cue claims~VBZ ] ${content(2)} . [3.source They ] [3.cue said ] ${content(3)} .`,
    )
    expect(beside.of('a3')?.mentions[0]).toBe('Two ferry clubs')
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

  it('agrees with the rank, place and party that a title gives', () => {
    const titled = (first: string, second: string, phrase: string) =>
      resolve(
        `[1.source ${first} ] [1.cue said ] ${content(1)} . [2.source ${second} ] [2.cue said ] ${content(2)} . [3.source ${phrase} ] [3.cue added ] ${content(3)} .`,
      ).of('a3')?.name
    const mayors = ['Mayor Mara~p Roe~p', 'Deputy~NNP Mayor Tom~p Berg~p'] as const
    expect(titled(...mayors, 'The mayor~NN')).toBe('Mara Roe')
    expect(titled(...mayors, 'The deputy~NN mayor~NN')).toBe('Tom Berg')
    const rivals = ['Fabian~JJ~m nominee~NN Mara~p Roe~p', 'Zelote~JJ~m nominee~NN Tom~p Berg~p'] as const
    expect(titled(...rivals, 'The Fabian~JJ~m nominee~NN')).toBe('Mara Roe')
    expect(titled(...rivals, 'The Zelote~JJ~m nominee~NN')).toBe('Tom Berg')
    expect(titled(...rivals, 'The nominee~NN')).toBe('Tom Berg')
    const senators = ['Velden~l senator~NN Mara~p Roe~p', 'Bergen~l senator~NN Tom~p Berg~p'] as const
    expect(titled(...senators, 'The Velden~l senator~NN')).toBe('Mara Roe')
  })

  it('of another office than a person has is not that person', () => {
    const { of } = resolve(
      `[1.source The party~NN 's treasurer~NN , Tom~p Berg~p , ] [1.cue said ] ${content(1)} . [2.source The builder~NN ] [2.cue said ] ${content(2)} . [3.source The Velden~l senator~NN ] [3.cue said ] ${content(3)} .`,
    )
    expect(of('a2')).toMatchObject({ kind: 'person', naming: 'unnamed' })
    expect(of('a3')).toMatchObject({ kind: 'person', naming: 'unnamed' })
    const plain = resolve(
      `[1.source Tom~p Berg~p ] [1.cue said ] ${content(1)} . [2.source The builder~NN ] [2.cue said ] ${content(2)} .`,
    )
    expect(plain.of('a2')?.name).toBe('Tom Berg')
    const trade = resolve(
      `Tall~JJ builder~NN Tom~p Berg~p left~VBD . [1.source Ilse~p Marn~p ] [1.cue said ] ${content(1)} . [2.source The builder~NN ] [2.cue said ] ${content(2)} .`,
    )
    expect(trade.of('a2')?.name).toBe('Tom Berg')
  })

  it('“the president” is whoever is called President, rather than the head of a club', () => {
    const { of } = resolve(
      `[1.source President Mara~p Roe~p ] [1.cue said ] ${content(1)} . [2.source Tom~p Berg~p , president~NN of the Harbor~o Club~o , ] [2.cue said ] ${content(2)} . [3.source The president~NN ] [3.cue added ] ${content(3)} .`,
    )
    expect(of('a3')?.name).toBe('Mara Roe')
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

  it('with an owner of its own is not one spoken of before', () => {
    const { of } = resolve(
      `[1.source A report~NN from the laboratory~NN ] [1.cue states ] ${content(1)} . [2.source The regulator~NN 's last~JJ report~NN ] [2.cue states ] ${content(2)} . [3.source The report~NN ] [3.cue states ] ${content(3)} .`,
    )
    expect(of('a2')?.id).not.toBe(of('a1')?.id)
    expect(of('a3')?.id).toBe(of('a2')?.id)
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

  it('“the group” is the one that the sentence before is about', () => {
    const { of } = resolve(
      `[1.source The Harbor~o Guild~o ] [1.cue said ] ${content(1)} . ¶ The Velden~o Guild~o , counting~VBG boats~NNS , came~VBD to the same end~NN . The quay~NN , [2.source the group~NN ] [2.cue said ] , ${content(2)} .`,
    )
    expect(of('a2')?.name).toBe('Velden Guild')
    const object = resolve(
      `[1.source The Harbor~o Guild~o ] [1.cue said ] ${content(1)} . ¶ Few~JJ members~NNS praised~VBD the Velden~o Guild~o . The quay~NN , [2.source the group~NN ] [2.cue said ] , ${content(2)} .`,
    )
    expect(object.of('a2')?.name).toBe('Harbor Guild')
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

  it('of a network is no newspaper, and rather one that is called so', () => {
    const after = (before: string, noun = 'network~NN') =>
      resolve(
        `${before} . [1.source The Velden~o Courier~o ] [1.cue said ] ${content(1)} . [2.source The ${noun} ] [2.cue said ] ${content(2)} .`,
      ).of('a2')?.name
    expect(after('The Velden~o Courier~o came')).toBeUndefined()
    expect(after('The Velden~o Courier~o came', 'station~NN')).toBeUndefined()
    expect(after('Tom~p Berg~p worked~VBD for Halden~o News~o')).toBe('Halden News')
    expect(after('KVLD~o , a small~JJ station~NN , closed~VBD', 'station~NN')).toBe('KVLD')
    expect(after('KVLD~o , a small~JJ mill~NN , closed~VBD', 'station~NN')).toBeUndefined()
    expect(after('Halden~o News~o came', 'newspaper~NN')).toBe('Velden Courier')
  })

  it('of a doer is whoever does or did it, as a clause beside the name says', () => {
    const after = (clause: string, description: string) =>
      resolve(
        `Anselm~p Roke~p , who ${clause} , met Mara~p Roe~p . ¶ [1.source Mara~p Roe~p ] [1.cue said ] ${content(1)} . [2.source The ${description} ] [2.cue said ] ${content(2)} .`,
      ).of('a2')?.name
    expect(after('kept~VBD the books~NNS at Works~o Nine~o', 'former~JJ bookkeeper~NN')).toBe('Anselm Roke')
    expect(after('once~RB painted~VBD barns~NNS', 'painter~NN')).toBe('Anselm Roke')
    expect(after('kept~VBD the books~NNS at Works~o Nine~o', 'mill~NN bookkeeper~NN')).not.toBe('Anselm Roke')
    expect(after('kept~VBD the gate~NN', 'former~JJ bookkeeper~NN')).not.toBe('Anselm Roke')
    expect(after('read~VBD the books~NNS', 'former~JJ bookkeeper~NN')).not.toBe('Anselm Roke')
    expect(after('led~VBD the talks~NNS', 'union~NN leader~NN')).not.toBe('Anselm Roke')
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
