import { describe, expect, it } from 'vitest'
import { content, resolve } from './resolve-marked.js'

/** Whom the source of a2 belongs to: the source of a1, nobody, or another. */
function belonging(marked: string): 'the first' | 'nobody' | 'another' {
  const { of } = resolve(marked)
  const second = of('a2')
  expect(second).toBeDefined()
  expect(of('a1')).toBeDefined()
  if (second!.belongsTo === undefined) return 'nobody'
  return second!.belongsTo === of('a1')!.id ? 'the first' : 'another'
}

const acme = `[1.source The Acme~o Institute~o ] [1.cue said ] ${content(1)} .`
const says = (source: string) => `[2.source ${source} ] [2.cue said ] ${content(2)} .`

describe('A person belongs to a body', () => {
  it('that he heads or speaks for, as his title says', () => {
    expect(belonging(`${acme} ${says('Mara~p Roe~p , director of the Acme~o Institute~o ,')}`)).toBe('the first')
    expect(belonging(`${acme} ${says('Acme~o Institute~o president Mara~p Roe~p')}`)).toBe('the first')
    expect(belonging(`${acme} ${says('Mara~p Roe~p , Acme~o Institute~o editor~NN in chief~NN ,')}`)).toBe('the first')
    expect(belonging(`${acme} ${says('Mara~p Roe~p , Acme~o Institute~o editor~NN ,')}`)).toBe('nobody')
    expect(belonging(`${acme} ${says('Mara~p Roe~p , a spokeswoman for the Acme~o Institute~o ,')}`)).toBe('the first')
  })

  it('that his title takes up', () => {
    const office = `[1.source The Harbor~o Office~o ] [1.cue said ] ${content(1)} .`
    expect(belonging(`${office} ${says("Mara~p Roe~p , the office 's director of inspections ,")}`)).toBe('the first')
    expect(belonging(`${office} ${says('Mara~p Roe~p , spokeswoman for the office ,')}`)).toBe('the first')
    const company = `[1.source Gravel~o Metals~o ] [1.cue said ] ${content(1)} .`
    expect(belonging(`${company} ${says("Mara~p Roe~p , the company 's managing~NN director ,")}`)).toBe('the first')
  })

  it('that he leads, as what he does says', () => {
    expect(belonging(`${acme} ${says('Mara~p Roe~p , who leads the Acme~o Institute~o ,')}`)).toBe('the first')
  })

  it('not where he only works there, or did', () => {
    expect(belonging(`${acme} ${says('Mara~p Roe~p , a nurse at the Acme~o Institute~o ,')}`)).toBe('nobody')
    expect(belonging(`${acme} ${says('Mara~p Roe~p , a former director of the Acme~o Institute~o ,')}`)).toBe('nobody')
    expect(belonging(`${acme} ${says('Mara~p Roe~p , who was director of the Acme~o Institute~o ,')}`)).toBe('nobody')
  })

  it('not where his name is withheld', () => {
    const marked = `${acme} ${says('a director at the Acme~o Institute~o , who asked not to be~VB named~VBN ,')}`
    expect(belonging(marked)).toBe('nobody')
  })

  it('not where the body says nothing, nor another of that kind', () => {
    const other = `[1.source The Harbor~o Office~o ] [1.cue said ] ${content(1)} .`
    expect(belonging(`${other} ${says('Mara~p Roe~p , director of the Acme~o Institute~o ,')}`)).toBe('nobody')
    expect(belonging(`${other} ${says("Mara~p Roe~p , the laboratory 's director ,")}`)).toBe('nobody')
  })

  it('to a person whose lawyer he is', () => {
    const berg = `[1.source Tom~p Berg~p ] [1.cue said ] ${content(1)} .`
    expect(belonging(`${berg} ${says('Mara~p Roe~p , a lawyer for Tom~p Berg~p ,')}`)).toBe('the first')
    expect(belonging(`${berg} ${says("Tom~p Berg~p 's campaign manager~NN Mara~p Roe~p")}`)).toBe('the first')
    expect(belonging(`${berg} ${says("Tom~p Berg~p 's manager~NN Mara~p Roe~p")}`)).toBe('nobody')
    expect(belonging(`${berg} ${says('Mara~p Roe~p , a rival of Tom~p Berg~p ,')}`)).toBe('nobody')
  })
})

describe('A document belongs to its maker', () => {
  it('named beside it', () => {
    expect(belonging(`${acme} ${says('an article published~VBN by the Acme~o Institute~o')}`)).toBe('the first')
    expect(belonging(`${acme} ${says('a pamphlet put~VBN out~RP by the Acme~o Institute~o')}`)).toBe('the first')
    expect(belonging(`${acme} ${says("the Acme~o Institute~o 's register")}`)).toBe('the first')
    expect(belonging(`${acme} ${says('an article obtained~VBN by the Acme~o Institute~o')}`)).toBe('nobody')
  })

  it('taken up beside it', () => {
    const ministry = `[1.source The Harbor~o Ministry~o ] [1.cue said ] ${content(1)} .`
    expect(belonging(`${ministry} ${says("The ministry 's register")}`)).toBe('the first')
    expect(belonging(`${ministry} ${says("The council 's register")}`)).toBe('nobody')
  })

  it('that spoke in it when it was brought in', () => {
    const order = `In a six-page~JJ order , [1.source the Harbor~o Office~o ] [1.cue said ] ${content(1)} .`
    expect(belonging(`${order} ${says('The order')}`)).toBe('the first')
    expect(belonging(`${order} ${says('The register')}`)).toBe('nobody')
    expect(belonging(`${order} ${says('An order')}`)).toBe('nobody')
  })
})

describe('One of several', () => {
  it('belongs to the papers that it is listed among', () => {
    const papers = `[1.source The papers~NNS , pages~NNS of emails~NNS and one memorandum , ] [1.cue say ] ${content(1)} .`
    expect(belonging(`${papers} ${says('An email of April~NNP 2')}`)).toBe('the first')
    expect(belonging(`${papers} ${says('The memorandum')}`)).toBe('the first')
    expect(belonging(`${papers} ${says('The harbor memorandum')}`)).toBe('nobody')
    expect(belonging(`${papers} ${says('A register')}`)).toBe('nobody')
  })

  it('is one of them, and “he” is that one', () => {
    const officials = `[1.source Two officials~NNS , who asked not to be~VB named~VBN , ] [1.cue said ] ${content(1)} .`
    const marked = `${officials} ${says('One of them')} [3.source He ] [3.cue said ] ${content(3)} .`
    expect(belonging(marked)).toBe('the first')
    expect(resolve(marked).of('a2')).toMatchObject({
      kind: 'person',
      naming: 'anonymous',
      mentions: ['One of them', 'He'],
    })
    const some = `${officials} [2.source Some of them ] [2.cue said ] ${content(2)} .`
    expect(resolve(some).of('a2')?.id).toBe(resolve(some).of('a1')?.id)
    const named = `${officials} ${says('One of the officials~NNS , Mara~p Roe~p ,')}`
    expect(resolve(named).of('a2')?.name).toBe('Mara Roe')
  })

  it('belongs to the people or papers it is counted from, and is withheld as they are', () => {
    const officials = `[1.source Two officials~NNS , who asked not to be~VB named~VBN , ] [1.cue said ] ${content(1)} .`
    const marked = `${officials} ${says('The other~JJ official')}`
    expect(belonging(marked)).toBe('the first')
    expect(resolve(marked).of('a2')?.naming).toBe('anonymous')
    expect(belonging(`${officials} ${says('The other~JJ nurse')}`)).toBe('nobody')
    const files = `[1.source The files~NNS ] [1.cue say ] ${content(1)} .`
    expect(belonging(`${files} ${says('Another memo')}`)).toBe('the first')
    expect(belonging(`${files} ${says('A letter')}`)).toBe('nobody')
  })
})

describe('A headline', () => {
  it('speaks of those whom the text brings in', () => {
    const papers = resolve(
      `# [1.source Papers~NNS ] [1.cue show~VBP ] ${content(1)} ¶ [2.source Internal~JJ papers~NNS from the harbor ] [2.cue show~VBP ] ${content(2)} .`,
    )
    expect(papers.of('a1')?.id).toBe(papers.of('a2')?.id)
    const ministry = resolve(
      `# [1.source Ministry~NN ] [1.cue knew ] ${content(1)} ¶ [2.source The Harbor~o Ministry~o ] [2.cue said ] ${content(2)} .`,
    )
    expect(ministry.of('a1')?.name).toBe('Harbor Ministry')
    const mayor = resolve(
      `# [1.source Mayor~NN ] [1.cue says ] ${content(1)} ¶ [2.source Mayor~NNP Mara~p Roe~p ] [2.cue said ] ${content(2)} .`,
    )
    expect(mayor.of('a1')?.name).toBe('Mara Roe')
  })

  it('speaks of others where nothing in the text is called so', () => {
    const { of } = resolve(
      `# [1.source Papers~NNS ] [1.cue show~VBP ] ${content(1)} ¶ [2.source An email ] [2.cue says ] ${content(2)} .`,
    )
    expect(of('a1')?.id).not.toBe(of('a2')?.id)
  })
})
