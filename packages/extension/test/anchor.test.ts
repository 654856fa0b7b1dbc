import { type Attribution, extractArticle, type Span } from '@whence/core'
import fc from 'fast-check'
import { parseHTML } from 'linkedom/worker'
import { describe, expect, test } from 'vitest'
import { choosePlaces, findCandidates, type Place } from '../src/anchoring/find-places.js'
import { folded } from '../src/anchoring/fold-text.js'
import { type Quote, wantedMarks } from '../src/anchoring/quotes.js'
import { type IndexedNode, indexText } from '../src/anchoring/text-index.js'

describe('finds the words of an article in its page', () => {
  test('across inline elements and comments', () => {
    const page = articleOf(
      `<p>“We <em>warned</em> the <a href="/c">coun<b>cil</b></a><!-- x --> twice,” said Ilse Brandt, who had looked at the crane in May and again in June.</p>`,
    )
    expect(find(page, '“We warned the council twice,”')).toBe('“We warned the council twice,”')
    expect(find(page, 'said')).toBe('said')
    expect(find(page, 'Ilse Brandt')).toBe('Ilse Brandt')
  })

  test('across text nodes that a script has split', () => {
    const { document } = parse(articleOf('<p>The harbour master said the crane was sound.</p>'))
    const node = document.querySelector('p')!.firstChild
    node.nodeValue = 'The harbour mas'
    node.after(document.createTextNode('ter sa'), document.createTextNode('id the crane was sound.'))
    expect(find(document, 'The harbour master said')).toBe('The harbour master said')
  })

  test('with spaces, hyphens, ligatures and accents as the page writes them', () => {
    const page = articleOf(
      '<p>The&nbsp;o\ufb03ce of Ren\u0065\u0301e Vail\n   said the\u00ad reef\u2009was&#8203; “\ufb01ne”.<br>It rained.</p>',
    )
    expect(find(page, 'of Ren\u0065\u0301e Vail')).toBe('of Ren\u0065\u0301e Vail')
    expect(find(page, '“\ufb01ne”')).toBe('“\ufb01ne”')
    expect(folded('The\u00a0o\ufb03ce of Ren\u00e9e')).toBe(folded('The office  of Ren\u0065\u0301e'))
  })

  test('in both paragraphs that a quotation runs over, whatever stands between', () => {
    const page = articleOf(
      '<p>“The gate was open,” Dell said. “We saw it at noon.</p><div class="ad"><p>Buy</p></div><p>“And nobody closed it.”</p>',
    )
    const { text } = read(page)
    const start = text.indexOf('“We saw')
    const end = text.indexOf('closed it.”') + 'closed it.”'.length
    const found = findSpans(page, [{ start, end }])
    expect(found.at(0)).toBe('“We saw it at noon.')
    expect(found.at(-1)).toBe('“And nobody closed it.”')
  })

  test('however the words are cut into elements', () => {
    const words = fc.array(
      fc.constantFrom('the', 'mayor', 'said', 'it', '“no”', 'caf\u00e9', '\u{1f6a2}', 'o\ufb03ce'),
      {
        minLength: 3,
        maxLength: 25,
      },
    )
    const cuts = fc.array(fc.nat(200), { maxLength: 12 })
    fc.assert(
      fc.property(words, cuts, fc.nat(200), fc.nat(200), (list, at, one, other) => {
        const text = list.join(' ')
        const { document } = parse(
          `<body><p>Before it all stood this.</p><p>${cut(text, at)}</p><p>And after it all that.</p></body>`,
        )
        const start = text.indexOf(list[one % list.length]!)
        const end = Math.max(start + 1, other % text.length)
        const exact = text.slice(start, end).trimEnd()
        const quote = {
          exact,
          prefix: text.slice(0, start),
          suffix: text.slice(start + exact.length),
          start: 0,
          isHeadline: false,
        }
        const place = placesOf(document, [quote])[0]
        if (place !== undefined) expect(wordsOf(place)).toBe(exact)
        else expect(exact + quote.suffix).toMatch(/[\ufb03\ud800-\udfff]/)
      }),
      { numRuns: 300 },
    )
  })
})

describe('says the same words twice', () => {
  const twice = articleOf(
    '<p>The tide was high, Orrin Vale said. Nobody had asked him to watch the water that night.</p><p>The gate was shut. At dawn the tide was high, Orrin Vale said again.</p>',
  )
  test('and each is told by what stands around it', () => {
    const { text } = read(twice)
    expect(beforeOf(twice, spanOf(text, 'Orrin Vale'))).toBe('The tide was high, ')
    expect(beforeOf(twice, spanOf(text, 'Orrin Vale', 1))).toBe('The gate was shut. At dawn the tide was high, ')
  })

  test('in paragraphs that are the same, and each is told by its neighbours', () => {
    const page = articleOf(
      '<p>First the tide rose over the quay.</p><p>“No,” he said.</p><p>Then the wind came from the north.</p><p>“No,” he said.</p>',
    )
    const { text } = read(page)
    const order = [0, 1].map((nth) => {
      const found = placesFor(page, [
        spanOf(text, 'First the tide rose'),
        spanOf(text, 'Then the wind came'),
        spanOf(text, 'he said', nth),
      ])
      return found.map((place) => place?.at)
    })
    expect(order[0]![2]).toBeLessThan(order[0]![1]!)
    expect(order[1]![2]).toBeGreaterThan(order[1]![1]!)
  })

  test('with nothing to tell them apart, and none is taken', () => {
    const page = articleOf('<p>“No,” he said.</p><p>“No,” he said.</p>')
    expect(find(page, 'he said')).toBeUndefined()
  })

  test('in the headline and in a menu, and the headline is taken', () => {
    const page = `<body><nav><a href="/">Crane unsafe, audit says</a></nav>${articleOf('<p>The crane at Marrow had been unsafe for years.</p>', 'Crane unsafe, audit says')}</body>`
    const place = placesFor(page, [spanOf(read(page).text, 'audit')])[0]
    expect(place?.startNode.parentNode?.nodeName.toLowerCase()).toBe('h1')
  })

  test('once where nobody sees it, and the other is taken', () => {
    const inner = '<p>The crane was sound, Mara Dell said on Friday.</p>'
    const page = `<body><div class="hidden">${inner}</div>${articleOf(inner)}</body>`
    const { document } = parse(page)
    const quote = quoteOf(read(articleOf(inner)), 'Mara Dell')
    expect(placesOf(document, [quote])[0]).toBeUndefined()
    const isShown = (node: IndexedNode): boolean => !isIn(node, document.querySelector('.hidden')!)
    expect(wordsOf(placesOf(document, [quote], isShown)[0])).toBe('Mara Dell')
  })
})

describe('never moves to a look-alike', () => {
  const before = articleOf('<p>The crane was sound, Mara Dell said on Friday.</p><p>It stood at the old quay.</p>')
  const quote = quoteOf(read(before), 'Mara Dell')
  test.each([
    ['whose words have changed', '<p>The crane was sound, Mara Bell said on Friday.</p>'],
    [
      'whose context has changed',
      '<p>The crane was not sound, Mara Dell said on Friday.</p>'.replace('not sound', 'unsound'),
    ],
    ['that says the name elsewhere', '<p>Nobody was hurt. Mara Dell lives at Marrow.</p>'],
    ['that parts the words', '<p>The crane was sound, Mara D ell said on Friday.</p>'],
    ['that has lost them', '<p>The article was taken down.</p>'],
  ])('in a page %s', (_, changed) => {
    expect(placesOf(parse(articleOf(changed)).document, [quote])[0]).toBeUndefined()
  })

  test('but finds them where only the rest has changed', () => {
    const after = articleOf('<p>Updated.</p><p>The crane was sound, Mara Dell said on Friday.</p>')
    expect(wordsOf(placesOf(parse(after).document, [quote])[0])).toBe('Mara Dell')
  })

  test('nor begins or ends within a ligature', () => {
    const { document } = parse('<body><p>He called the o\ufb03cial line “fine”.</p></body>')
    const within = { exact: 'of', prefix: 'He called the ', suffix: 'ficial line “fine”.', start: 0, isHeadline: false }
    expect(placesOf(document, [within])[0]).toBeUndefined()
  })
})

function articleOf(paragraphs: string, headline = 'The crane at the old quay of Marrow'): string {
  const rest =
    '<p>The quay was built when the town still lived from salt, and its stones came by barge from the hills beyond the Wend.</p>'
  return `<article><h1>${headline}</h1>${paragraphs}${rest}</article>`
}

const parse = (html: string) => parseHTML(`<!doctype html><html><head><title>x</title></head>${html}</html>`)

const read = (html: string) =>
  extractArticle({ input: 'page', bytes: new TextEncoder().encode(`<html>${html}</html>`), contentType: 'text/html' })
    .article

function spanOf(text: string, words: string, nth = 0): Span {
  let start = text.indexOf(words)
  for (let count = 0; count < nth; count++) start = text.indexOf(words, start + 1)
  expect(start, words).toBeGreaterThanOrEqual(0)
  return { start, end: start + words.length }
}

type Article = ReturnType<typeof read>
/** A document of linkedom, which has no types of its own here. */
type Page = { readonly documentElement: IndexedNode }

function quotesOf(article: Article, spans: readonly Span[]): readonly Quote[] {
  const one: Attribution = { id: 'a1', source: [], cue: [], content: spans, form: 'direct', act: 'says', confidence: 1 }
  const report = { article, attributions: [one] } as unknown as Parameters<typeof wantedMarks>[0]
  return wantedMarks(report)[0]!.content
}

function quoteOf(article: Article, words: string): Quote {
  return quotesOf(article, [spanOf(article.text, words)])[0]!
}

function placesOf(document: Page, quotes: readonly Quote[], isShown: (node: IndexedNode) => boolean = () => true) {
  const index = indexText(document.documentElement)
  return choosePlaces(quotes.map((quote) => findCandidates(index, quote, isShown)))
}

const placesFor = (page: string, spans: readonly Span[]) => placesOf(parse(page).document, quotesOf(read(page), spans))

const findSpans = (page: string, spans: readonly Span[]) => placesFor(page, spans).map(wordsOf)

/** Where words of the article are found: in the page itself, or in a document of it that was changed since. */
function find(page: string | Page, words: string): string | undefined {
  const html = String(page)
  const article = read(html)
  const document = typeof page === 'string' ? parse(page).document : page
  return wordsOf(placesOf(document, quotesOf(article, [spanOf(article.text, words)]))[0])
}

/** What stands before a place in its paragraph. */
function beforeOf(page: string, span: Span): string | undefined {
  const place = placesFor(page, [span])[0]
  return place?.startNode.nodeValue?.slice(0, place.startOffset)
}

function wordsOf(place: Place<IndexedNode> | undefined): string | undefined {
  return place?.nodes
    .map((node, nth) => {
      const words = node.nodeValue ?? ''
      return words.slice(
        nth === 0 ? place.startOffset : 0,
        nth === place.nodes.length - 1 ? place.endOffset : undefined,
      )
    })
    .join('')
}

const isIn = (node: IndexedNode | null, element: IndexedNode): boolean =>
  node !== null && (node === element || isIn(node.parentNode, element))

/** A text with elements around parts of it. */
function cut(text: string, at: readonly number[]): string {
  const characters = [...text]
  const places = new Set(at.map((one) => one % characters.length))
  return characters.map((one, nth) => (places.has(nth) ? `<b>${one}</b>` : one)).join('')
}
