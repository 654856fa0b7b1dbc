import { describe, expect, test } from 'vitest'
import { correct } from '../src/attributions/corrections.js'
import type { Span } from '../src/model/span.js'
import { readMarked } from './marked-words.js'

function settle(marked: string) {
  const { found, words, article } = readMarked(marked)
  const cut = (spans: readonly Span[]) => spans.map(({ start, end }) => article.text.slice(start, end)).join(' … ')
  return correct(found, 'article', words, article).map(({ source, content }) => ({
    source: cut(source),
    content: cut(content),
  }))
}

describe('A dateline', () => {
  test('is no part of the source that follows it', () => {
    const found = settle(
      '[1.source PORT ANSEL , Calder — The~DT office~NN ] [1.cue said ] [1.content the ferry~NN stays~VBZ in port~NN ] .',
    )
    expect(found).toEqual([{ source: 'The office', content: 'the ferry stays in port' }])
  })

  test('but capitals without a dash are a source', () => {
    const found = settle('[1.source NERA of Calder ] [1.cue said ] [1.content the ferry~NN stays~VBZ in port~NN ] .')
    expect(found[0]).toMatchObject({ source: 'NERA of Calder' })
  })
})

describe('A closing comma', () => {
  test('goes with what is said of the source', () => {
    const found = settle(
      '[1.source Ilse~p Roke~p , who runs the yard~NN ] , [1.cue said ] [1.content the gate~NN is shut~JJ ] .',
    )
    expect(found[0]).toMatchObject({ source: 'Ilse Roke, who runs the yard,' })
  })

  test('but not with a bare name, nor where more follows', () => {
    const bare = settle('[1.source Ilse~p Roke~p ] , [1.cue said ] [1.content the gate~NN is shut~JJ ] .')
    expect(bare[0]).toMatchObject({ source: 'Ilse Roke' })
    const more = settle(
      '[1.source Ilse~p Roke~p , of Calder ] , on Monday [1.cue said ] [1.content the gate~NN is shut~JJ ] .',
    )
    expect(more[0]).toMatchObject({ source: 'Ilse Roke, of Calder' })
  })
})

describe('The rest of a place', () => {
  test('is no part of the source after it', () => {
    const found = settle(
      'In Port~l Ansel~l , [1.source Calder~l , the mayor~NN Ilse~p Roke~p ] [1.cue said ] [1.content the gate~NN is shut~JJ ] .',
    )
    expect(found[0]).toMatchObject({ source: 'the mayor Ilse Roke' })
  })

  test('but a place is a source where nobody follows it', () => {
    const found = settle(
      'With Port~l Ansel~l , [1.source Calder~l ] [1.cue said ] [1.content the gate~NN is shut~JJ ] .',
    )
    expect(found[0]).toMatchObject({ source: 'Calder' })
  })
})

describe('Two sources before a cue', () => {
  test('are one: the nearer is its subject', () => {
    const found = settle(
      '[1.source Ilse~p Roke~p ] left~VBD when~WRB [1.source Dell~p ] [1.cue said ] [1.content the gate~NN is shut~JJ ] .',
    )
    expect(found[0]).toMatchObject({ source: 'Dell' })
  })

  test('stay two where the nearer one is “who”', () => {
    const found = settle(
      '[1.source Ilse~p Roke~p ] is one~CD [1.source who ] [1.cue said ] [1.content the gate~NN is shut~JJ ] .',
    )
    expect(found[0]).toMatchObject({ source: 'Ilse Roke … who' })
  })

  test('stay two where the cue stands between them', () => {
    const found = settle(
      '[1.source Ilse~p Roke~p ] [1.cue said ] [1.source with Dell~p ] [1.content the gate~NN is shut~JJ ] .',
    )
    expect(found[0]).toMatchObject({ source: 'Ilse Roke … with Dell' })
  })
})

describe('“Told” with nobody after it', () => {
  test('has no source before it: that is who was told', () => {
    const found = settle(
      '[1.source Ferry~NN line~NN ] [1.cue told ] [1.content to keep~VB two~CD boats~NNS in port~NN ]',
    )
    expect(found).toEqual([{ source: '', content: 'to keep two boats in port' }])
  })

  test('but one that tells somebody is a source', () => {
    const found = settle('[1.source Dell~p ] [1.cue told ] the line~NN [1.content to keep~VB two~CD boats~NNS ] .')
    expect(found[0]).toMatchObject({ source: 'Dell' })
  })
})

describe('“According to” at the head of a sentence', () => {
  test('takes the apposition to the name', () => {
    const found = settle(
      '[1.cue According~VBG to ] [1.source Ilse~p Roke~p ] , [1.content the envoy~NN to the league~NN , the gate~NN is shut~JJ ] .',
    )
    expect(found).toEqual([{ source: 'Ilse Roke, the envoy to the league', content: 'the gate is shut' }])
  })

  test('but leaves a clause alone', () => {
    const found = settle(
      '[1.cue According~VBG to ] [1.source Ilse~p Roke~p ] , [1.content the envoy~NN left~VBD , the gate~NN is shut~JJ ] .',
    )
    expect(found[0]).toMatchObject({ source: 'Ilse Roke' })
  })

  test('reports nothing of the sentence before', () => {
    const found = settle(
      '[1.content The tide~NN was low~JJ ] . [1.cue According~VBG to ] [1.source Ilse~p Roke~p ] , [1.content the gate~NN is shut~JJ ] .',
    )
    expect(found[0]).toMatchObject({ content: 'the gate is shut' })
  })

  test('but at the end of a sentence it does', () => {
    const found = settle(
      '[1.content The tide~NN was low~JJ ] . [1.content The gate~NN is shut~JJ ] , [1.cue according~VBG to ] [1.source Ilse~p Roke~p ] .',
    )
    expect(found[0]).toMatchObject({ content: 'The tide was low … The gate is shut' })
  })
})

describe('One word in capitals before a headline’s colon', () => {
  const rest = '¶ The~DT council~NN met~VBD on Tuesday~NNP .'

  test('is nobody if the article never takes it up', () => {
    expect(
      settle(`[1.source UNMASKED ] [1.cue : ] [1.content the council~NN sold~VBD the bridge~NN ] ${rest}`),
    ).toEqual([])
  })

  test('but speaks if the article does', () => {
    const found = settle(
      `[1.source NERA ] [1.cue : ] [1.content the council~NN sold~VBD the bridge~NN ] ${rest} NERA said so~RB .`,
    )
    expect(found).toHaveLength(1)
  })
})

describe('Whoever stands between “reports of” and “that”', () => {
  test('made the report', () => {
    const found = settle(
      "He denied~VBD the [1.cue reports~NNS of ] [1.content the islands~NNS 's own~JJ people~NNS that the water~NN is brown~JJ ] .",
    )
    expect(found).toEqual([{ source: "the islands's own people", content: 'that the water is brown' }])
  })

  test('but not where a relative clause follows, nor a thing', () => {
    expect(settle('the [1.cue reports~NNS of ] [1.content people~NNS that were~VBD ill~JJ ] .')[0]).toMatchObject({
      source: '',
    })
    expect(settle('the [1.cue reports~NNS of ] [1.content floods~NNS that the river~NN made~VBD ] .')[0]).toMatchObject(
      {
        source: '',
      },
    )
  })
})
