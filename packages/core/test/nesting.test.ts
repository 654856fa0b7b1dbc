import { describe, expect, it } from 'vitest'
import { placeDeeper } from '../src/attributions/nesting.js'
import { readMarked } from './marked-words.js'

/** The parent of each attribution when all inner ones were found in one reading of the outermost content. */
function parentsOf(marked: string): Record<string, string | undefined> {
  const { found } = readMarked(marked)
  const [outer, ...inner] = found
  const once = [outer!, ...inner.map((one) => ({ ...one, within: outer!.id }))]
  return Object.fromEntries(placeDeeper(once).map(({ id, within }) => [id, within]))
}

describe('Attributions found in one reading of a content', () => {
  it('lie inside each other where one has the cue and the words of another in its content', () => {
    expect(
      parentsOf(
        '[1.source Mara~p Roe~p ] [1.cue said ] [1.content [2.source we ] [2.cue believe ] [2.content [3.source the owners~NNS ] [3.cue know ] [3.content the ramp~NN is cracked~JJ ] ] ] .',
      ),
    ).toEqual({ a1: undefined, a2: 'a1', a3: 'a2' })
  })

  it('stand side by side where they do not', () => {
    expect(
      parentsOf(
        '[1.source Mara~p Roe~p ] [1.cue said ] [1.content [2.source we ] [2.cue believe ] [2.content the owners~NNS ] , and [3.source they ] [3.cue know ] [3.content the ramp~NN is cracked~JJ ] ] .',
      ),
    ).toEqual({ a1: undefined, a2: 'a1', a3: 'a1' })
  })
})
