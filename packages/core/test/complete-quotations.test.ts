import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { FoundAttribution } from '../src/attributions/found.js'
import { completeQuotations } from '../src/attributions/quotations/complete-quotations.js'
import type { Block } from '../src/model/article.js'
import type { EntityKind, Words } from '../src/model/sentence.js'
import type { Span } from '../src/model/span.js'
import { articleOf, splitText } from './support/split-text.js'

const tags: Readonly<Record<string, string>> = {
  said: 'VBD',
  asked: 'VBD',
  told: 'VBD',
  added: 'VBD',
  wept: 'VBD',
  was: 'VBD',
  sank: 'VBD',
  left: 'VBD',
  put: 'VBD',
  went: 'VBD',
  as: 'IN',
  sings: 'NNS',
  he: 'PRP',
  she: 'PRP',
  they: 'PRP',
  it: 'PRP',
  we: 'PRP',
  the: 'DT',
  a: 'DT',
  who: 'WP',
  of: 'IN',
  in: 'IN',
  that: 'IN',
  adding: 'VBG',
  mayor: 'NN',
  ferry: 'NN',
  way: 'NN',
  this: 'DT',
  crowd: 'NN',
  and: 'CC',
  ortega: 'NNP',
  dara: 'NNP',
  lind: 'NNP',
  group: 'NN',
  states: 'NNS',
  harbor: 'NNP',
}
const people = new Set(['Ortega', 'Dara', 'Lind'])

/** Reads lines as paragraphs; `[1.source …]`, `[1.cue …]`, `[1.content …]` are what the net found. */
function complete(marked: string, kinds: readonly Block['kind'][] = []) {
  const { all, text } = completeSpans(marked, kinds)
  const cut = (spans: readonly Span[]) => spans.map(({ start, end }) => text.slice(start, end)).join(' … ')
  return all.map((one) => ({ ...one, source: cut(one.source), cue: cut(one.cue), content: cut(one.content) }))
}

function completeSpans(marked: string, kinds: readonly Block['kind'][] = []) {
  const parts: Record<string, { source: Span[]; cue: Span[]; content: Span[] }> = {}
  const open: { id: string; role: 'source' | 'cue' | 'content'; start: number }[] = []
  let text = ''
  for (const piece of marked.split(/(\[\d\.\w+ |\])/)) {
    const opening = /^\[(\d)\.(\w+) $/.exec(piece)
    if (opening) open.push({ id: opening[1]!, role: opening[2] as 'source', start: text.length })
    else if (piece === ']') {
      const { id, role, start } = open.pop()!
      parts[id] ??= { source: [], cue: [], content: [] }
      parts[id][role].push({ start, end: text.length })
    } else text += piece
  }
  const split = splitText(text, kinds)
  const article = articleOf(split)
  const words: Words = {
    ...split,
    tokens: split.marks.map((mark) => {
      const word = text.slice(mark.start, mark.end)
      const tag = tags[word.toLowerCase()] ?? (/^\W/.test(word) ? word : 'NN')
      const kind: EntityKind = 'person'
      return { ...mark, tag, ...(people.has(word) ? { entity: { kind, begins: true } } : {}) }
    }),
  }
  const found = Object.entries(parts).map(([id, spans]): FoundAttribution => {
    const isQuoted = spans.content.some(({ start }) => /[“"]/.test(text[start] ?? ''))
    const isWish = spans.cue.some(({ start, end }) => text.slice(start, end) === 'wanted')
    const [form, act] = [isQuoted ? 'direct' : 'indirect', isWish ? 'wants' : 'says'] as const
    return { id: `n${id}`, ...spans, form, act, confidence: 0.9 }
  })
  return { all: completeQuotations(found, words, split.quotations, article), text, length: text.length }
}

describe('A quotation that goes on', () => {
  test('in the next sentence belongs to who spoke before', () => {
    const all = complete('[1.content “It sank,”] [1.source she] [1.cue said]. “We wept.”')
    expect(all).toMatchObject([{ content: '“It sank,” … “We wept.”' }])
  })

  test('not when another sentence stands between', () => {
    const all = complete('[1.content “It sank,”] [1.source she] [1.cue said]. The ferry left. “We wept.”')
    expect(all[0]).toMatchObject({ content: '“It sank,”' })
  })

  test('after a report in the sentence before belongs to who is reported', () => {
    const all = complete('[1.source Ortega] [1.cue said] [1.content that it sank]. “We wept in the night.”')
    expect(all).toMatchObject([{ content: 'that it sank … “We wept in the night.”', form: 'mixed' }])
  })

  test('not when somebody else asks it', () => {
    const all = complete('[1.content “It sank,”] [1.source she] [1.cue said]. “Why in the night?” Ortega asked.')
    expect(all).toMatchObject([{ content: '“It sank,”' }, { source: 'Ortega', content: '“Why in the night?”' }])
  })

  test('in the next paragraphs, each opened anew, belongs to who spoke first', () => {
    const all = complete(
      '[1.source Ortega] [1.cue said]: [1.content “It sank.]\n“We wept.\n“We left.”\nThe ferry left.',
    )
    expect(all).toMatchObject([{ content: '“It sank. … “We wept. … “We left.”' }])
  })

  test('in a paragraph of its own after a closed one belongs to who spoke last', () => {
    const all = complete('[1.content “It sank,”] [1.source she] [1.cue said].\n“We wept and left in the night.”')
    expect(all).toMatchObject([{ content: '“It sank,” … “We wept and left in the night.”' }])
  })

  test('a short one there is a subheading', () => {
    const all = complete('[1.content “It sank,”] [1.source she] [1.cue said].\n“No way back.”')
    expect(all).toMatchObject([{ content: '“It sank,”' }])
  })

  test('of which the net saw a part is had as a whole', () => {
    const all = complete('[1.content “It sank in the night. We wept] and we left,” [1.source she] [1.cue said].')
    expect(all).toMatchObject([{ content: '“It sank in the night. We wept and we left,”' }])
  })

  test('takes in what was found inside it', () => {
    const all = complete(
      '[1.source Ortega] [1.cue said]: [1.content “It sank.]\n“Now [2.source Lind] [2.cue said] [2.content we wept].”',
    )
    expect(all).toMatchObject([{ id: 'n1' }, { id: 'n2', within: 'n1' }])
  })
})

describe('A quotation that the net left alone', () => {
  test.each([
    ['“It sank in the night,” Ortega said.', 'Ortega', 'said'],
    ['“It sank in the night,” said Dara Lind, the mayor of Harbor.', 'Dara Lind, the mayor of Harbor', 'said'],
    ['Ortega told the crowd, “It sank in the night.”', 'Ortega', 'told'],
    ['Ortega said: “It sank in the night.”', 'Ortega', 'said'],
    ['“It sank in the night,” Ortega went on.', 'Ortega', 'went on'],
    ['The ferry left and, as Ortega put it, “It sank in the night.”', 'Ortega', 'put it'],
    ['In the harbor, Ortega sings, “It sank in the night.”', 'Ortega', 'sings'],
    ['“It sank in the night?” Ortega asked.', 'Ortega', 'asked'],
    ['“It sank in the night.” — Dara Lind', 'Dara Lind', '—'],
  ])('has the speaker beside it: %s', (text, source, cue) => {
    expect(complete(text)).toMatchObject([{ source, cue, form: 'direct', act: 'says' }])
  })

  test.each([
    ['The “ferry to the harbor” sank.'],
    ['The ferry sank. “No way back.”'],
    ['They read “The Way of the Ferry” and left.'],
    ['“IT SANK IN THE NIGHT”'],
    ['Ortega put the “ferry to the old harbor” in order.'],
  ])('and is a name, a title, a scare quote stays alone: %s', (text) => {
    expect(complete(text)).toEqual([])
  })

  test('has the speaker whom the sentence before introduces', () => {
    expect(complete('Ortega was blunt. “It sank in the night.”')).toMatchObject([
      { source: 'Ortega', cue: '', content: '“It sank in the night.”' },
    ])
  })

  test('has nobody when the sentence before names nobody', () => {
    expect(complete('The ferry was late. “It sank in the night.”')).toEqual([])
  })

  test('has the speaker of the paragraph before that ends in a colon', () => {
    expect(complete('Ortega said in Harbor:\n“It sank in the night.”')).toMatchObject([
      { source: 'Ortega', cue: 'said' },
    ])
    expect(complete('Ortega put it this way:\n“It sank in the night.”')).toMatchObject([{ source: 'Ortega' }])
  })

  test('belongs to the report that ends the paragraph before', () => {
    const all = complete('[1.source Ortega] [1.cue said] [1.content that it sank].\n“We wept in the night.”')
    expect(all).toMatchObject([{ content: 'that it sank … “We wept in the night.”', form: 'mixed' }])
  })

  test('resumes the speaker of the sentence before where that tells of a wish', () => {
    const all = complete('[1.source Ortega] [1.cue wanted] [1.content the ferry back].\n“We wept in the night.”')
    expect(all[1]).toMatchObject({ source: '', cue: '', content: '“We wept in the night.”', resumes: 'n1' })
  })

  test('and stands in a block of its own needs no marks', () => {
    const found = complete('Ortega said:\nIt sank in the night.', ['paragraph', 'quote'])
    expect(found).toMatchObject([{ source: 'Ortega', cue: 'said', content: 'It sank in the night.', form: 'direct' }])
    expect(complete('Ortega said:\nIt sank in the night.', ['paragraph', 'paragraph'])).toEqual([])
  })
})

describe('Labelled speech', () => {
  test('questions and answers belong to their labels', () => {
    const all = complete(
      'Q: Why did it sink in the night?\nA: It was late and the sea was rough.\nQ: Who wept then?\nA: We all wept for the ferry.',
    )
    expect(all.map(({ source, cue, content }) => [source, cue, content])).toEqual([
      ['Q', ':', 'Why did it sink in the night?'],
      ['A', ':', 'It was late and the sea was rough.'],
      ['Q', ':', 'Who wept then?'],
      ['A', ':', 'We all wept for the ferry.'],
    ])
    expect(all.every(({ form }) => form === 'direct')).toBe(true)
  })

  test('an answer goes on until the next label, but not over its end', () => {
    const all = complete(
      'DARA LIND: Why did it sink in the night?\nORTEGA: It was late and it was dark.\nWe wept for the ferry.\nLIND: Then we left the harbor at once.\nThe ferry was old.',
    )
    expect(all.map(({ content }) => content)).toEqual([
      'Why did it sink in the night?',
      'It was late and it was dark. … We wept for the ferry.',
      'Then we left the harbor at once.',
    ])
  })

  test('a turn that the net began is had as a whole', () => {
    const all = complete(
      '[1.source LIND][1.cue :] [1.content Why did it sink] in the night?\nORTEGA: It was late and it was dark.\nLIND: Then we left the harbor at once.',
    )
    expect(all[0]).toMatchObject({ id: 'n1', content: 'Why did it sink in the night?', form: 'direct' })
    expect(all).toHaveLength(3)
  })

  test.each([
    [
      'Three ferries sank: the Gull, the Tern and the Heron.\nThe rest left: two of them at night.\nWe wept: all of us.',
    ],
    ['Lind: 547.\nOrtega: 812.\nLind: 1,359.'],
    ['UPDATE: The ferry has left the harbor again.\nUPDATE: The ferry sank in the night.\nUPDATE: They wept for it.'],
    ['Ortega: No way back for the ferry\nThe ferry sank in the night.'],
  ])('a colon alone makes no label: %s', (text) => {
    expect(complete(text)).toEqual([])
  })
})

describe('Any article and any attributions', () => {
  const pieces = fc.constantFrom(
    '“',
    '”',
    '"',
    '. ',
    ', ',
    ': ',
    '\n',
    ' ',
    'Ortega said',
    'she asked',
    'It sank in the night',
    'Q: ',
    'LIND: ',
    '? ',
    ' — Dara Lind',
  )
  const roles = fc.constantFrom('[1.cue ', '[1.content ', '[2.cue ', '[2.content ', '[3.cue ', '[3.content ')
  const text = fc.array(
    fc.oneof(
      pieces,
      fc.tuple(roles, pieces).map(([role, piece]) => `${role}${piece}]`),
    ),
    { maxLength: 30 },
  )

  test('spans stay in the text and in order, ids differ, no two hold each other', () => {
    fc.assert(
      fc.property(text, (parts) => {
        const { all, length } = completeSpans(parts.join(''))
        const byId = new Map(all.map((one) => [one.id, one]))
        expect(byId.size).toBe(all.length)
        for (const one of all) {
          let before = 0
          for (const { start, end } of one.content) {
            expect(start).toBeGreaterThanOrEqual(before)
            expect(end).toBeGreaterThanOrEqual(start)
            before = end
          }
          expect(before).toBeLessThanOrEqual(length)
          let outer: FoundAttribution | undefined = one
          for (let steps = 0; outer?.within !== undefined; steps++) {
            expect(steps).toBeLessThan(all.length)
            outer = byId.get(outer.within)
            expect(outer).toBeDefined()
          }
        }
      }),
      { numRuns: 1000 },
    )
  })
})

describe('Hostile articles', () => {
  test.each([
    '“a b c d',
    '“a b c d.” ',
    '“a b c d.”\n',
    '“a b c d\n',
    'Q: a b c d e f\n',
    '“a b c d e.” “a b c d e.”\n',
    '“‘a b c d’” ',
  ])('%j over and over is read to its end', (pattern) => {
    const before = '[1.source Ortega] [1.cue said]: [1.content “It sank.”] '
    expect(complete(before + pattern.repeat(20_000)).length).toBeGreaterThan(0)
  })
})

describe('A quotation printed twice', () => {
  test('is its speaker’s both times', () => {
    const all = complete(
      '“We wept in the night”\nThe ferry left.\n[1.content “We wept in the night,”] [1.source Dara] [1.cue said].',
    )
    expect(all.find(({ content }) => content === '“We wept in the night”')).toMatchObject({
      resumes: 'n1',
      confidence: 0.9,
    })
  })

  test('not when its words part', () => {
    const all = complete(
      '“We wept in the harbor”\nThe ferry left.\n[1.content “We wept in the night,”] [1.source Dara] [1.cue said].',
    )
    expect(all.find(({ content }) => content === '“We wept in the harbor”')?.resumes).not.toBe('n1')
  })
})

describe('A quotation signed in the line below', () => {
  test.each([
    ['“We wept in the harbor.”\n- Dara Lind, the mayor.', 'Dara Lind, the mayor', '-'],
    ['“We wept in the harbor.\nDara Lind, the mayor.”', 'Dara Lind, the mayor', ''],
  ])('is the speaker’s who signs: %j', (text, source, cue) => {
    expect(complete(`[1.source Ortega] [1.cue said] [1.content that it sank].\n${text}`)).toMatchObject([
      { content: 'that it sank' },
      { source, cue },
    ])
  })

  test.each([
    ['“We wept in the harbor.”\n- Dara Lind left.'],
    ['“We wept in the harbor.”\nDara Lind, the mayor.'],
    ['“We wept in the harbor.”\n- Dara Lind -'],
  ])('but a sentence, a caption and a headline sign nothing: %j', (text) => {
    expect(complete(text)).toEqual([])
  })
})

describe('A name, a verb and a quotation', () => {
  test('are one report even if the verb is taken for a plural', () => {
    const all = complete('The group Lind states “We wept in the night.”')
    expect(all).toMatchObject([{ source: 'The group Lind', cue: 'states', content: '“We wept in the night.”' }])
  })

  test('but a plural before a quotation is no verb', () => {
    expect(complete('The group of states “We wept in the night.”')).toEqual([])
  })
})
