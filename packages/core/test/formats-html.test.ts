import { createHash } from 'node:crypto'
import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { type Report, toHtml } from '../src/index.js'
import { hostileReport } from './support/hostile-report.js'
import { lanternReport } from './support/lantern-report.js'
import { markedReport } from './support/marked-report.js'

const pageOf = (report: Report) => parseHTML(toHtml(report)).document

describe('the page holds the article', () => {
  it('keeps every word of every block, in order, once the notes’ numbers are taken away', () => {
    const report = lanternReport()
    const page = pageOf(report)
    for (const added of page.querySelectorAll('sup, .out')) added.remove()
    const words = [...page.querySelectorAll('.block')].map((block) => block.textContent)
    expect(words).toEqual(report.article.blocks.map(({ start, end }) => report.article.text.slice(start, end)))
  })

  it('nests the marks of an attribution inside an attribution', () => {
    const page = pageOf(lanternReport())
    const inner = page.querySelector('.content.depth3')
    expect(inner?.textContent).toMatch(/^that the pumps were needed/)
    expect(inner?.closest('.content.depth2')).not.toBeNull()
    expect(inner?.closest('.content.depth1')).not.toBeNull()
  })

  it('marks words where spans overlap without nesting', () => {
    const report = markedReport('[cue They say] [content the bridge is safe to cross]. [2.cue Few doubt it].')
    const [one, two] = report.attributions
    const crossing = { start: report.article.text.indexOf('safe'), end: report.article.text.length - 1 }
    const page = pageOf({ ...report, attributions: [one!, { ...two!, content: [crossing] }] })
    const words = (selector: string) => [...page.querySelectorAll(selector)].map((mark) => mark.textContent).join('')
    for (const added of page.querySelectorAll('sup')) added.remove()
    expect(words('.content.k0')).toBe('the bridge is safe to cross')
    expect(words('.content.k1')).toBe('safe to cross. Few doubt it')
    expect(page.querySelector('.block')?.textContent).toBe(report.article.text)
  })

  it('leaves the writer’s own sentences plain and marks those that go on', () => {
    const page = pageOf(
      markedReport(
        '[source The yard] [cue said] [content two ships sail]. [carried That includes the Gull.] Rain fell.',
      ),
    )
    expect(page.querySelector('.block .voice-carried')?.textContent).toBe('That includes the Gull.')
    expect(page.querySelector('.block .voice-writer')?.textContent).toBe('Rain fell.')
  })
})

describe('whose words they are', () => {
  const report = markedReport(
    '[source [@a The yard]] [cue said] [content two ships sail today]. [2.source [@b The mayor]] [2.cue said] [2.content one].',
    { attributions: { 1: { speaker: 'a' }, 2: { speaker: 'b' } } },
  )

  it('parts no figure of a note from what it counts', () => {
    const notes = [...pageOf(lanternReport()).querySelectorAll('.note .how')].map((how) => how.textContent)
    expect(notes).toContain('retold · 3\u00a0removes')
    expect(notes.join()).toContain('· 58\u00a0%\u00a0sure')
  })

  it('has the tint of the voice in the bar, in the text, beside it and in the table', () => {
    const page = pageOf(report)
    const toneOf = (element: ReturnType<typeof page.querySelector> | undefined) =>
      /tone-\d/.exec(element?.getAttribute('class') ?? '')?.[0]
    for (const [index, { id }] of report.sources.entries()) {
      const tone = toneOf(page.querySelector(`.voices li:has([href="#${id}"]) rect`))
      expect(tone).toBe(`tone-${index + 1}`)
      expect(toneOf(page.querySelectorAll('.block .content')[index])).toBe(tone)
      expect(toneOf(page.querySelectorAll('.note')[index])).toBe(tone)
      expect(toneOf(page.querySelector(`#${id} .swatch rect`))).toBe(tone)
    }
  })
})

describe('the page leads both ways', () => {
  it('has a place for every attribution, note and source, and no link that leads nowhere', () => {
    const report = lanternReport()
    const page = pageOf(report)
    const ids = [...page.querySelectorAll('[id]')].map((element) => element.id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const { id } of report.attributions) expect(ids).toEqual(expect.arrayContaining([id, `n-${id}`]))
    for (const { id } of report.sources) expect(ids).toContain(id)
    const targets = [...page.querySelectorAll('a[href^="#"]')].map((link) => link.getAttribute('href')?.slice(1))
    expect(targets.length).toBeGreaterThan(60)
    for (const target of targets) expect(ids).toContain(target)
  })

  it('puts no link inside a link', () => {
    expect(pageOf(lanternReport()).querySelectorAll('a a').length).toBe(0)
  })

  it('leads out by http and https alone', () => {
    const text = '[source [@a The audit]] [cue says] [content the dam leaks].'
    const report = markedReport(text, { attributions: { 1: { speaker: 'a' } } })
    const links = [
      { start: 0, end: 9, href: 'https://papers.example/audit' },
      { start: 15, end: 22, href: 'javascript:alert(1)' },
      { start: 15, end: 22, href: 'data:text/html,x' },
    ]
    const page = pageOf({ ...report, article: { ...report.article, links } })
    const out = [...page.querySelectorAll('a')]
      .map((link) => link.getAttribute('href'))
      .filter((to) => !to?.startsWith('#'))
    expect(out).toEqual(['https://papers.example/audit'])
  })
})

describe('a link of the page inside the words that name a source', () => {
  const report = markedReport('[source [@a A paper seen here]] [cue says] [content the dam leaks].', {
    attributions: { 1: { speaker: 'a' } },
  })
  const withLink = (start: number, end: number) => {
    const links = [{ start, end, href: 'https://papers.example/' }]
    return pageOf({ ...report, article: { ...report.article, links } })
  }

  it('stays a link, and the source is then reached by its note', () => {
    const page = withLink(2, 7)
    expect(page.querySelector('.block .out')?.getAttribute('href')).toBe('https://papers.example/')
    expect(page.querySelector('.block .source')?.tagName).toBe('SPAN')
    expect(page.querySelector('.note a[href="#s1"]')).not.toBeNull()
  })

  it('leaves the source a way to its row where the link is elsewhere', () => {
    expect(withLink(24, 32).querySelector('.block .source')?.getAttribute('href')).toBe('#s1')
  })
})

describe('the page is closed', () => {
  it('allows its own style by its hash and nothing else', () => {
    const html = toHtml(lanternReport())
    const style = /<style>([\s\S]*?)<\/style>/.exec(html)![1]!
    const hash = createHash('sha256').update(style).digest('base64')
    const policy = pageOf(lanternReport()).querySelector('meta[http-equiv]')?.getAttribute('content')
    expect(policy).toBe(`default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`)
    expect(html).not.toMatch(/<[^>]* style=/)
  })

  it('holds hostile words as words', () => {
    const report = hostileReport()
    const html = toHtml(report)
    const page = parseHTML(html).document
    expect(page.querySelectorAll('script, img, iframe, object, link').length).toBe(0)
    for (const element of page.querySelectorAll('*'))
      for (const { name } of element.attributes) expect(name).not.toMatch(/^on|^style$|^src$/)
    expect(page.querySelector('h1')?.textContent).toContain('<script>alert(1)</script>')

    // biome-ignore lint/suspicious/noControlCharactersInRegex: they must not be there
    expect(html).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/)
    for (const link of page.querySelectorAll('a'))
      expect(link.getAttribute('href')).toMatch(/^(#|https:\/\/ok\.example)/)
  })
})

describe('the line about the article', () => {
  const about = (input: string): string | undefined => {
    const report = markedReport('# Fog on the town\n\nNobody moved.', { article: { input } })
    return pageOf(report).querySelector('.about-article')?.textContent
  }

  it('names the file', () => {
    expect(about('fog.txt')).toBe('fog.txt')
  })

  it('does not say the headline again where the article is called by its own first words', () => {
    expect(about('Fog on the town Nobody moved.')).toBeUndefined()
  })
})

describe('the table of sources', () => {
  it('counts those who are heard, and has the others apart', () => {
    const page = pageOf(lanternReport())
    const heads = [...page.querySelectorAll('#sources tbody')].map((body) => [
      body.querySelector('[scope=rowgroup]')?.textContent,
      body.querySelectorAll('[id]').length,
    ])
    const heard = heads[0]![1]
    expect(page.querySelector('#sources h2')?.textContent).toBe(`Sources (${heard})`)
    expect(heads[0]![0]).toBeUndefined()
    expect(heads.length).toBeGreaterThan(1)
    for (const [head, count] of heads.slice(1)) {
      expect(head).toMatch(/^(?:One|Two|Three|Four|Five|Six|\d+) /)
      expect(count).toBeGreaterThan(0)
    }
    expect(page.querySelectorAll('#sources tbody [id]').length).toBe(lanternReport().sources.length)
  })
})

describe('what the table says of a source', () => {
  const said = (words: string): (string | null)[] => {
    const report = markedReport(`[source [@a Oona Strick], ${words}], [cue said] [content it rained].`, {
      attributions: { 1: { speaker: 'a' } },
      sources: { a: { name: 'Oona Strick' } },
    })
    return [...pageOf(report).querySelectorAll('#s1 .title-words')].map((one) => one.textContent)
  }

  it('stands there once where office and standing are the same words', () => {
    expect(said('[@a.standing who [@a.title chairs the council]]')).toEqual(['chairs the council'])
  })

  it('is office and standing where they differ', () => {
    expect(said('[@a.title mayor], [@a.standing who saw the storm]')).toEqual(['mayor', 'who saw the storm'])
  })
})

describe('a page of a report with little in it', () => {
  it('says that an article without attributions is the writer’s own', () => {
    const page = pageOf(markedReport('# Fog\n\nThe fog lay on the town. Nobody moved.'))
    expect(page.querySelector('.summary')?.textContent).toContain('all of it is the writer’s own voice')
    expect(page.querySelector('#sources')).toBeNull()
  })

  it('shows an empty text without failing', () => {
    const report = markedReport('x')
    const empty = { ...report, article: { ...report.article, text: '', blocks: [] }, sentences: [], voices: [] }
    expect(pageOf(empty).querySelector('.summary')?.textContent).toContain('No text was read')
  })
})

describe('beside the text', () => {
  const marked =
    '[source [@a Jorun]] [cue said] [content [2.source [@b the clerk]] [2.cue ordered] [2.content the rope cut]]. [3.source [@c Lida]] [3.cue said] [3.content [4.source [@d the mate]] [4.cue told] [4.content [5.source [@e the owner]] [5.cue wanted] [5.content it cut]]].'
  const page = pageOf(
    markedReport(marked, {
      attributions: {
        1: { speaker: 'a' },
        2: { speaker: 'b', act: 'decides' },
        3: { speaker: 'c' },
        4: { speaker: 'd' },
        5: { speaker: 'e', act: 'wants' },
      },
    }),
  )
  const noteWords = (id: string) => page.querySelector(`#n-${id} .way`)!.textContent.replaceAll('\u00a0', ' ')

  it('words pass along an arrow, and not from somebody who is only told of', () => {
    expect(noteWords('a4')).toBe('Lida → the mate retold · 2 removes')
    expect(noteWords('a2')).toBe('Jorun, on the clerk retold · decides')
    expect(noteWords('a1')).toBe('Jorun retold')
  })

  it('what is told of somebody is as far as the voice that tells it', () => {
    expect(noteWords('a5')).toBe('Lida → the mate, on the owner retold · wants · 2 removes')
  })

  it('the words are explained with the marks', () => {
    expect(page.querySelector('.key-notes')!.textContent).toMatch(/“wants”.* has it directly/)
  })
})
