import stringWidth from 'string-width'
import { describe, expect, it } from 'vitest'
import { hostileReport } from '../../core/test/support/hostile-report.js'
import { lanternReport } from '../../core/test/support/lantern-report.js'
import { markedReport } from '../../core/test/support/marked-report.js'
import { renderTerminal } from '../src/terminal/render-terminal.js'

const lines = (text: string) => text.split('\n')

describe('what is shown', () => {
  const shown = renderTerminal(lanternReport(), { width: 100, colour: false })

  it('has the title, the paragraph, the voices, the sources, the chains and the writer’s sentences in this order', () => {
    const order = [
      'UNMASKED',
      'Two named people',
      'Whose words',
      'The writer ',
      'Sources',
      'At second hand and beyond',
      'The writer alone: 11 of 25 sentences',
      '- While families along the river',
    ].map((words) => shown.indexOf(words))
    expect(order.every((at) => at >= 0)).toBe(true)
    expect([...order].sort((a, b) => a - b)).toEqual(order)
  })

  it('draws a chain as a tree', () => {
    expect(shown).toMatch(
      /\nLida Kovarre\n└─ Anselm Roke \(2 removes\)\n.*\n.*\n {3}└─ the overseers \(3 removes\)\n {6}said that the pumps/,
    )
  })

  it('shows quotations without a speaker and problems only where there are some', () => {
    expect(shown).not.toContain('Quotations without a speaker')
    const lost = markedReport('[content “No ship sails.”]', {
      attributions: { 1: { form: 'direct' } },
      problems: [{ stage: 'article', code: 'no-byline', message: 'No byline found.' }],
    })
    const text = renderTerminal(lost, { width: 80, colour: false })
    expect(text).toContain('Quotations without a speaker\n- “No ship sails.”\n')
    expect(text).toContain('Met while reading\n- No byline found.\n')
  })

  it('says how many sentences it leaves out', () => {
    const many = renderTerminal(markedReport('Rain fell. '.repeat(40).trim()), { width: 80, colour: false })
    expect(many).toContain('The writer alone: 40 of 40 sentences')
    expect(many).toContain('… and 25 more')
  })
})

describe('findings', () => {
  const report = markedReport(`# The ramp

[!bare-source.warning A source] said the ramp was safe. [!unsupported-certainty Clearly] it was not.`)
  const shown = renderTerminal(report, { width: 80, colour: false })

  it('stand after the chains by what to do next, each with level, id, rule, words and message', () => {
    expect(shown).toContain(`Findings (2)
Ask who says it
- warning f1, bare-source
  “A source”
  The rule bare-source finds these words.

Reword
- note f2, unsupported-certainty
`)
    expect(shown.indexOf('Findings')).toBeLessThan(shown.indexOf('The writer alone'))
  })

  it('say how many are left out, and all are shown if asked for', () => {
    const many = markedReport(Array.from({ length: 20 }, (_, n) => `[!bare-source Officials] said ${n}.`).join('\n\n'))
    const few = renderTerminal(many, { width: 80, colour: false })
    expect(few).toContain('Findings (20)')
    expect(few).toContain('… and 8 more, none graver: --all shows them')
    expect(few.match(/^- note/gm)?.length).toBe(12)
    const all = renderTerminal(many, { width: 80, colour: false, all: true })
    expect(all.match(/^- note/gm)?.length).toBe(20)
  })
})

describe('the width', () => {
  it.each([40, 60, 80, 120, 200])('holds no line wider than %i columns', (width) => {
    for (const report of [lanternReport(), hostileReport()])
      for (const line of lines(renderTerminal(report, { width, colour: false })))
        expect(stringWidth(line)).toBeLessThanOrEqual(width)
  })

  it('counts wide and combining characters as the screen does', () => {
    const name = '漢字漢字漢字漢字漢字漢字漢字漢字 e\u0301e\u0301e\u0301'
    const report = markedReport(
      `# ${'漢字'.repeat(60)}\n\n[source [@a ${name}]] [cue said] [content ${'👩‍👩‍👧'.repeat(50)}].`,
      {
        attributions: { 1: { speaker: 'a' } },
        sources: { a: { name } },
      },
    )
    const shown = lines(renderTerminal(report, { width: 50, colour: false }))
    for (const line of shown) expect(stringWidth(line)).toBeLessThanOrEqual(50)
    expect(shown[0]).toBe(`${'漢字'.repeat(12)}漢`)
  })

  it('takes a width that is no number as 80', () => {
    const at = (width: number) => renderTerminal(lanternReport(), { width, colour: false })
    expect(at(Number.NaN)).toBe(at(80))
    expect(at(7)).toBe(at(40))
    expect(at(999)).toBe(at(200))
  })
})

describe('colour', () => {
  it('adds nothing but colour', () => {
    const plain = renderTerminal(lanternReport(), { width: 80, colour: false })
    const coloured = renderTerminal(lanternReport(), { width: 80, colour: true })
    expect(coloured).not.toBe(plain)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the colours themselves
    expect(coloured.replace(/\u001b\[\d+m/g, '')).toBe(plain)
  })
})

describe('words that try to steer the terminal', () => {
  it('are shown with a mark in place of every control, turn of direction and half of a pair', () => {
    const shown = renderTerminal(hostileReport(), { width: 120, colour: false })
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they must not be there
    expect(shown).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/)
    expect(shown).not.toMatch(/\p{Surrogate}/u)
    expect(shown).toContain('\ufffd[31mred')
    expect(shown).toContain('abc\ufffdgnp.exe')
  })
})
