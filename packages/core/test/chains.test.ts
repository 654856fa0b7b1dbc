import { describe, expect, it } from 'vitest'
import { traceChains } from '../src/chains/trace-chains.js'
import { resolveSources } from '../src/sources/resolve-sources.js'
import { readMarked } from './marked-words.js'

function trace(marked: string) {
  const { article, words, found } = readMarked(marked)
  const { attributions, sources } = resolveSources(found, words, article)
  const names = new Map(sources.map(({ id, name }) => [id, name]))
  const chains = traceChains(attributions, sources, article)
  return (id: string) => {
    const { path, removes } = chains.find(({ attribution }) => attribution === id)!
    return { path: path.map((source) => names.get(source)), removes }
  }
}

describe('A chain', () => {
  it('goes from the outermost source inwards', () => {
    const of = trace(
      '[1.source Mara~p Roe~p ] [1.cue said ] [1.content [2.source Tom~p Berg~p ] [2.cue told ] her [2.content the bridge~NN is safe~JJ ] ] .',
    )
    expect(of('a1')).toEqual({ path: ['Mara Roe'], removes: 1 })
    expect(of('a2')).toEqual({ path: ['Mara Roe', 'Tom Berg'], removes: 2 })
  })

  it('counts a speaker who reports himself once', () => {
    const of = trace(
      '[1.source Mara~p Roe~p ] [1.cue said ] [1.content [2.source she ] [2.cue knew ] [2.content the plan~NN ] ] .',
    )
    expect(of('a2')).toEqual({ path: ['Mara Roe'], removes: 1 })
  })

  it('counts a body once where one who speaks for it tells what it says', () => {
    const of = trace(
      '[1.source The Harbor~o Office~o ] [1.cue said ] [1.content the bridge~NN is safe~JJ ] . [2.source Mara~p Roe~p , director of the Harbor~o Office~o , ] [2.cue said ] [2.content [3.source the Harbor~o Office~o ] [3.cue asked ] [3.content for a plan~NN ] ] . [4.source Tom~p Berg~p ] [4.cue said ] [4.content [5.source the Harbor~o Office~o ] [5.cue asked ] [5.content for a plan~NN ] ] .',
    )
    expect(of('a3')).toEqual({ path: ['Harbor Office'], removes: 1 })
    expect(of('a5')).toEqual({ path: ['Tom Berg', 'Harbor Office'], removes: 2 })
  })

  it('counts a person twice removed though it is his lawyer who tells', () => {
    const of = trace(
      '[1.source Tom~p Berg~p ] [1.cue said ] [1.content the bridge~NN is safe~JJ ] . [2.source Mara~p Roe~p , a lawyer for Tom~p Berg~p , ] [2.cue said ] [2.content [3.source Tom~p Berg~p ] [3.cue asked ] [3.content for a plan~NN ] ] .',
    )
    expect(of('a3')).toEqual({ path: ['Mara Roe', 'Tom Berg'], removes: 2 })
  })

  it('counts a voice that nobody is given for', () => {
    const of = trace(
      '[1.source Mara~p Roe~p ] [1.cue said ] [1.content it [2.cue was reported~VBN ] [2.content the bridge~NN is safe~JJ ] ] .',
    )
    expect(of('a2')).toEqual({ path: ['Mara Roe'], removes: 2 })
  })

  it('has no voice where nobody told it', () => {
    const told = (who: string) =>
      trace(
        `[1.source Mara~p Roe~p ] [1.cue said ] [1.content [2.source ${who} ] [2.cue told ] her [2.content the bridge~NN is safe~JJ ] ] .`,
      )('a2')
    expect(told('nobody')).toEqual({ path: ['Mara Roe'], removes: 1 })
    expect(told('no one at the mill')).toEqual({ path: ['Mara Roe'], removes: 1 })
    expect(told('somebody')).toEqual({ path: ['Mara Roe'], removes: 2 })
  })
})
