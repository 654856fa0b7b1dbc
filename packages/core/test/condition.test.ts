import { describe, expect, test } from 'vitest'
import { partConditions } from '../src/attributions/condition.js'
import type { Span } from '../src/model/span.js'
import { resolveSources } from '../src/sources/resolve-sources.js'
import { readMarked } from './marked-words.js'

/** The contents that stay statements. */
function statementsOf(marked: string): string[] {
  const { found, article } = readMarked(marked)
  const cut = (spans: readonly Span[]) => spans.map(({ start, end }) => article.text.slice(start, end)).join(' … ')
  return partConditions(found, article).statements.map(({ content }) => cut(content))
}

describe('On what condition somebody speaks', () => {
  test.each([
    'The clerks , [1.source who ] [1.cue asked ] [1.content not to be named because [2.source they ] [2.cue feared ] [2.content dismissal~NN ] ] , left .',
    '[1.source He ] [1.cue asked ] [1.content not to be identified because of the talks~NNS ] .',
    'The pilot , [1.source who ] [1.cue also asked for ] [1.content anonymity~NN to speak~VB freely~RB ] , left .',
    'The pilot , [1.source who ] [1.cue did not want ] [1.content to give his last name~NN ] , left .',
    'The pilot , [1.source who ] [1.cue declined ] [1.content to give her name~NN ] , left .',
    'The pilot , [1.source who ] [1.cue asked ] [1.content that her name~NN be withheld ] , left .',
    'The pilot , [1.source who ] [1.cue asked ] [1.content to be identified only by his first name~NN ] , left .',
    'The pilot , [1.source who ] [1.cue wished ] [1.content to remain anonymous~JJ ] , left .',
    'The pilot , [1.source who ] [1.cue spoke on the understanding ] [1.content that his name would not be used because he works~VBZ there ] , left .',
    '[1.source She ] [1.cue also spoke on ] [1.content the condition that her last name not be used ] .',
    'The pilot , who spoke on condition of anonymity because [1.source she ] [1.cue feared ] [1.content dismissal~NN ] , left .',
    'The pilot , [1.source who ] [1.cue spoke to ] [1.content the Courier~o on condition of anonymity~NN ] , left .',
  ])('is no statement: %s', (marked) => expect(statementsOf(marked)).toEqual([]))

  test.each([
    ['[1.source The union ] [1.cue asked ] [1.content that the boy not be named ] .', 'that the boy not be named'],
    ['[1.source Roe~p ] [1.cue asked ] [1.content not to be named as heir~NN ] .', 'not to be named as heir'],
    ['The pilot left because [1.source she ] [1.cue feared ] [1.content dismissal~NN ] .', 'dismissal'],
    [
      'The pilot who asked not to be named because it was late~JJ [1.cue said ] [1.content the gate~NN is shut~JJ ] .',
      'the gate is shut',
    ],
    ['[1.source Roe~p ] [1.cue wants ] [1.content to be named heir~NN ] .', 'to be named heir'],
    ['[1.source The office ] [1.cue declined ] [1.content to name the ship~NN ] .', 'to name the ship'],
    ['[1.source Roe~p ] [1.cue spoke on ] [1.content the condition of the wells~NNS ] .', 'the condition of the wells'],
    [
      '[1.source Roe~p ] [1.cue agreed ] [1.content to sell~VB on condition that the mill is kept~VBN ] .',
      'to sell on condition that the mill is kept',
    ],
    [
      '[1.source The pilot , who asked not to be named , ] [1.cue said ] [1.content the gate~NN is shut~JJ ] .',
      'the gate is shut',
    ],
  ])('but what is asked for otherwise is one: %s', (marked, content) => expect(statementsOf(marked)).toEqual([content]))

  test('goes from the end of a content', () => {
    expect(
      statementsOf(
        '[1.source Two~CD clerks ] [1.cue described ] [1.content the meeting~NN on condition of anonymity because it was closed~VBN ] .',
      ),
    ).toEqual(['the meeting'])
    expect(
      statementsOf(
        '[1.source Two~CD clerks ] [1.cue described ] [1.content the meeting~NN on the condition of the roof~NN ] .',
      ),
    ).toEqual(['the meeting on the condition of the roof'])
  })

  test('still tells that the name is withheld', () => {
    const { found, article, words } = readMarked(
      '[1.source Two~CD clerks~NNS ] [1.cue asked ] [1.content not to be named ] . [2.source The clerks~NNS ] [2.cue said ] [2.content the gate~NN is shut~JJ ] .',
    )
    const { statements, conditions } = partConditions(found, article)
    const { attributions, sources } = resolveSources([...statements, ...conditions], words, article)
    expect(attributions.map(({ id }) => id)).toEqual(['a2'])
    expect(sources.map(({ naming }) => naming)).toEqual(['anonymous'])
  })
})
