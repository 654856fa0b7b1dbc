import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { showFindings, toHtml, toMarkdown } from '../src/index.js'
import { markedReport } from './support/marked-report.js'

const ids = (report: ReturnType<typeof markedReport>, all = false) =>
  showFindings(report, { all }).groups.flatMap(({ findings }) => findings.map(({ id }) => id))

const ferry = markedReport(`[!unsupported-certainty Clearly], [!bare-source a source] said the ramp was safe.

[!bare-source.problem Officials] said so. [!another-rule.warning Rain fell.]`)

const many = markedReport(
  Array.from({ length: 14 }, (_, index) => `[!bare-source${index === 13 ? '.warning' : ''} Officials] said ${index}.`)
    .concat('[!unsupported-certainty Clearly] so.')
    .join('\n\n'),
)

describe('which findings are shown', () => {
  it('stand under what to do next, in the order of a review, the gravest first', () => {
    const { groups, shown, more } = showFindings(ferry)
    expect(groups.map(({ next, findings }) => [next, findings.map(({ id }) => id)])).toEqual([
      ['Ask who says it', ['f3', 'f2']],
      ['Reword', ['f1']],
      ['Look at', ['f4']],
    ])
    expect([shown, more]).toEqual([4, 0])
  })

  it('are at most 12, and no rule crowds out another of the same level', () => {
    const { shown, more } = showFindings(many)
    expect([shown, more]).toEqual([12, 3])
    expect(ids(many)[0]).toBe('f14')
    expect(ids(many)).toContain('f15')
    expect(ids(many)).not.toContain('f11')
  })

  it('are all of them if that is asked for', () => {
    expect(ids(many, true).length).toBe(15)
    expect(showFindings(many, { all: true }).more).toBe(0)
  })
})

describe('Markdown', () => {
  it('has them in groups, with level, id, words, message and rule', () => {
    expect(toMarkdown(ferry)).toContain(`## Findings (4)

### Ask who says it

- **problem** f3: “Officials” The rule bare-source finds these words. (bare-source)
- **note** f2: “a source” The rule bare-source finds these words. (bare-source)

### Reword
`)
  })

  it('says how many are left out', () => {
    expect(toMarkdown(many)).toContain(
      'Three more findings are left out, none graver than these. --all shows every one.',
    )
    expect(toMarkdown(many, { all: true })).not.toContain('left out')
  })

  it('says nothing of findings where there are none', () => {
    expect(toMarkdown(markedReport('Rain fell.'))).not.toContain('Findings')
  })
})

describe('the page', () => {
  const page = (report = ferry, all = false) => parseHTML(toHtml(report, { all })).document

  it('marks the words and leads from them to the entry and back', () => {
    for (const { id, level, start, end } of ferry.findings) {
      const words = page().querySelector(`#at-${id}`)!
      expect(words.textContent).toBe(ferry.article.text.slice(start, end))
      expect(words.getAttribute('class')).toBe(`finding level-${level}`)
      const way = page().querySelector(`a[href="#finding-${id}"]`)!
      expect(way.getAttribute('aria-label')).toContain(`${level} ${id}: The rule`)
      const entry = page().querySelector(`#finding-${id}`)!
      expect(entry.querySelector(`a[href="#at-${id}"]`)?.textContent).toContain(level)
    }
  })

  it('tells a level by its sign and its name', () => {
    const signs = ['f1', 'f3', 'f4'].map((id) => page().querySelector(`.block a[href="#finding-${id}"]`)?.textContent)
    expect(new Set(signs).size).toBe(3)
  })

  it('marks only what the panel has', () => {
    expect(page(many).querySelectorAll('.block .finding').length).toBe(12)
    expect(page(many).querySelector('#findings .about')?.textContent).toContain('Three more findings')
    expect(page(many, true).querySelectorAll('.block .finding').length).toBe(15)
  })

  it('has a way to the entry also where the words lie in those of a source', () => {
    const report = markedReport('[source [@a A [!bare-source source] at the yard]] [cue said] [content it sank].', {
      attributions: { 1: { speaker: 'a' } },
    })
    expect(page(report).querySelector('.block a[href="#finding-f1"]')).not.toBeNull()
    expect(page(report).querySelectorAll('a a').length).toBe(0)
  })

  it('names the marks only where there are some', () => {
    expect(page().querySelector('.key .finding')).not.toBeNull()
    expect(page(markedReport('Rain fell.')).querySelector('.finding')).toBeNull()
  })
})
