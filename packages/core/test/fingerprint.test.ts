import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fingerprintsOf } from '../src/rules/fingerprint.js'

interface Placed {
  readonly text: string
  readonly sentences: readonly { readonly start: number; readonly end: number }[]
  readonly findings: readonly { readonly rule: string; readonly start: number; readonly end: number }[]
}

const rules = ['bare-source', 'unsupported-certainty']

/** An article of one sentence a paragraph; a finding of each rule on the words in brackets. */
function place(paragraphs: readonly string[]): Placed {
  let text = ''
  const sentences: Placed['sentences'][number][] = []
  const findings: Placed['findings'][number][] = []
  for (const paragraph of paragraphs) {
    if (text !== '') text += '\n\n'
    const from = text.length
    const starts: number[] = []
    for (const character of paragraph) {
      if (character === '[') starts.push(text.length)
      else if (character === ']')
        for (const rule of rules) findings.push({ rule, start: starts.at(-1)!, end: text.length })
      else text += character
    }
    sentences.push({ start: from, end: text.length })
  }
  return { text, sentences, findings }
}

const fingerprints = (paragraphs: readonly string[]): string[] => {
  const { text, sentences, findings } = place(paragraphs)
  return fingerprintsOf(findings, sentences, text)
}

const words = fc.array(fc.constantFrom('the', 'ferry', 'officials', 'say', 'clearly', 'ramp', '“hinge”'), {
  minLength: 1,
  maxLength: 6,
})
const marked = fc
  .tuple(words, words, words)
  .map(([before, at, after]) => `${before.join(' ')} [${at.join(' ')}] ${after.join(' ')}.`)
const article = fc.array(marked, { minLength: 1, maxLength: 6 })

describe('a fingerprint', () => {
  it('is changed by no paragraph that is put in elsewhere', () => {
    const other = words.map((some) => `Rain fell on ${some.join(' ')}.`)
    fc.assert(
      fc.property(article, fc.array(fc.tuple(fc.nat(), other), { maxLength: 5 }), (paragraphs, added) => {
        const longer = [...paragraphs]
        for (const [at, paragraph] of added) longer.splice(at % (longer.length + 1), 0, paragraph)
        expect(fingerprints(longer)).toEqual(fingerprints(paragraphs))
      }),
    )
  })

  it('is changed by no paragraph with findings of its own, unless it is the same sentence', () => {
    fc.assert(
      fc.property(article, marked, fc.nat(), (paragraphs, added, at) => {
        fc.pre(!paragraphs.some((one) => one.replace(/[[\]]/g, '') === added.replace(/[[\]]/g, '')))
        const longer = paragraphs.toSpliced(at % (paragraphs.length + 1), 0, added)
        expect(fingerprints(longer)).toEqual(expect.arrayContaining(fingerprints(paragraphs)))
      }),
    )
  })

  it('is each finding’s own, also where the same sentence stands twice', () => {
    fc.assert(
      fc.property(article, (paragraphs) => {
        const all = fingerprints([...paragraphs, ...paragraphs])
        expect(new Set(all).size).toBe(all.length)
        for (const one of all) expect(one).toMatch(/^[0-9a-f]{16}$/)
      }),
    )
  })

  it('takes no account of letter case, white space or the make of marks', () => {
    expect(fingerprints(['The ferry’s  [“Safe”]\nramp – it held.'])).toEqual(
      fingerprints(['THE FERRY\'S ["safe"] ramp - it held.']),
    )
  })

  it('is another one where the words, the sentence or the rule are others', () => {
    const all = ['[Officials] say so.', 'Officials [say] so.', '[Officials] say so now.'].flatMap((one) =>
      fingerprints([one]),
    )
    expect(new Set(all).size).toBe(6)
  })
})
