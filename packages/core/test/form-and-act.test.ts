import { describe, expect, test } from 'vitest'
import { actOf, actOfWords, formOf } from '../src/attributions/form-and-act.js'
import { verbActs } from '../src/lexicon/en/cue-acts.js'
import { lemmasOf } from '../src/lexicon/en/lemmas.js'
import type { Block } from '../src/model/article.js'
import type { Words } from '../src/model/sentence.js'
import { articleOf, splitText } from './support/split-text.js'

/** The form of the content between the brackets. */
function formIn(marked: string, kinds: readonly Block['kind'][] = []) {
  const content = []
  let text = ''
  for (const part of marked.split(/(?=[[\]])/)) {
    if (part.startsWith('[')) content.push({ start: text.length, end: text.length + part.length - 1 })
    text += part.replace(/^[[\]]/, '')
  }
  const split = splitText(text, kinds)
  const words: Words = { ...split, tokens: split.marks.map((mark) => ({ ...mark, tag: '' })) }
  return formOf(content, split.quotations, words, articleOf(split))
}

describe('formOf', () => {
  test.each([
    ['direct', '[“It sank,”] she said.'],
    ['direct', '[“It sank,”] she said. [“We wept.”]'],
    ['direct', 'She said that [“it sank.”]'],
    ['direct', 'She said [that “it sank.”]'],
    ['direct', '[“They said ‘no’ twice,”] she said.'],
    ['mixed', 'She said [it sank “like a stone.”]'],
    ['mixed', '[“It sank,”] she said, [in the night].'],
    ['indirect', 'She said [that it sank].'],
    ['indirect', 'She said “no” and [that it sank].'],
    ['indirect', 'The “ferry” sank, [she left].'],
  ])('%s: %s', (form, marked) => {
    expect(formIn(marked)).toBe(form)
  })

  test('a block set apart as a quotation is direct without marks', () => {
    expect(formIn('She wrote:\n[The ferry sank.]', ['paragraph', 'quote'])).toBe('direct')
    expect(formIn('She wrote:\n[The ferry sank.]', ['paragraph', 'paragraph'])).toBe('indirect')
  })
})

describe('actOfWords', () => {
  test.each([
    ['says', 'said', 'VBD'],
    ['says', 'has not denied', 'VBZ RB VBN'],
    ['says', 'according to', 'VBG TO'],
    ['says', ':', ':'],
    ['says', 'began to explain', 'VBD TO VB'],
    ['says', 'made a promise', 'VBD DT NN'],
    ['says', 'laid out', 'VBD RP'],
    ['thinks', 'believes', 'VBZ'],
    ['thinks', 'is worried', 'VBZ JJ'],
    ['thinks', 'view', 'NN'],
    ['wants', 'hoping', 'VBG'],
    ['wants', 'called for', 'VBD IN'],
    ['wants', 'is eager', 'VBZ JJ'],
    ['decides', 'ruled', 'VBD'],
    ['decides', 'has been ordered', 'VBZ VBN VBN'],
    ['shows', 'shows', 'VBZ'],
    ['shows', 'seems to', 'VBZ TO'],
    ['senses', 'had overheard', 'VBD VBN'],
  ])('%s: %s', (act, words, tags) => {
    expect(actOfWords(words.split(' '), tags.split(' '))).toBe(act)
  })

  test('a verb is found where no tag is known', () => {
    expect(actOfWords(['believes'], [''])).toBe('thinks')
  })

  test('an unknown head gives no act, and an attribution without a cue says', () => {
    expect(actOfWords(['zigzagged'], ['VBD'])).toBeUndefined()
    const split = splitText('“It sank.”')
    expect(actOf([], { ...split, tokens: [] }, articleOf(split))).toBe('says')
  })
})

describe('lemmasOf', () => {
  test.each([
    ['said', 'say'],
    ['denies', 'deny'],
    ['noted', 'note'],
    ['quipped', 'quip'],
    ['lying', 'lie'],
    ['arguing', 'argue'],
    ['sought', 'seek'],
    ['watches', 'watch'],
    ['told', 'tell'],
  ])('%s: %s', (word, lemma) => {
    expect(lemmasOf(word)).toContain(lemma)
  })

  test('every verb of the table is found by its own form', () => {
    for (const verb of verbActs.keys()) expect(lemmasOf(verb).some((lemma) => verbActs.has(lemma))).toBe(true)
  })
})
