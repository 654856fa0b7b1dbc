import { describe, expect, it } from 'vitest'
import { extractArticle } from '../src/index.js'
import { articleOf, blocksOf, codesOf, extracted } from './article-helpers.js'

const PARAGRAPHS = [
  'A flood gate failed on Tuesday night and water stood in forty cellars, the <a href="/people/clerk">town clerk</a> said, before pumps arrived from Marrow Bay.',
  '“We heard it go,” said Anna Quill, who lives beside the gate and called the fire service at a quarter past nine in the evening.',
  'The county had last looked over the gate in the spring, according to a report that the <a href="javascript:alert(1)">council</a> published in June.',
  'Engineers will take it apart next week. Until then a wall of sand&shy;bags holds the&nbsp;water back, and the lane beside it is closed to all traffic.',
]

const page = (head = '', body = PARAGRAPHS.map((words) => `<p>${words}</p>`).join('\n')) => `<!DOCTYPE html>
<html lang="en-GB"><head><meta charset="utf-8"><title>Flood gate fails in Ostwick | Ostwick Lantern</title>${head}</head>
<body>
<header><nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li><li><a href="/sport">Sport</a></li></ul></nav></header>
<main><article class="story"><h1>Flood gate fails in Ostwick</h1>
<div class="story-body">${body}</div>
<div class="related-posts"><h3>Related stories</h3><ul><li><a href="/a">Ferry late again</a></li><li><a href="/b">New roof for the mill</a></li></ul></div>
<div class="newsletter-signup"><p>Sign up for our free newsletter and never miss a story.</p></div>
</article></main>
<footer><p>© 2031 Ostwick Lantern. All rights reserved.</p></footer></body></html>`

const read = (html: string) =>
  extractArticle({
    input: 'gate.html',
    url: 'https://lantern.example/news/gate',
    bytes: new TextEncoder().encode(html),
  })

describe('the text of a page', () => {
  const { article } = read(page())

  it('is the headline and the paragraphs, a blank line between them, without the rest of the page', () => {
    expect(blocksOf(article)).toEqual([
      'title: Flood gate fails in Ostwick',
      'paragraph: A flood gate failed on Tuesday night and water stood in forty cellars, the town clerk said, before pumps arrived from Marrow Bay.',
      'paragraph: “We heard it go,” said Anna Quill, who lives beside the gate and called the fire service at a quarter past nine in the evening.',
      'paragraph: The county had last looked over the gate in the spring, according to a report that the council published in June.',
      'paragraph: Engineers will take it apart next week. Until then a wall of sandbags holds the water back, and the lane beside it is closed to all traffic.',
    ])
    expect(article.text.split('\n\n')).toHaveLength(5)
  })

  it('has links to the web only, absolute', () => {
    expect(article.links.map(({ start, end, href }) => [article.text.slice(start, end), href])).toEqual([
      ['town clerk', 'https://lantern.example/people/clerk'],
    ])
  })

  it('knows its address by its hash', () => {
    expect(article.id).toMatch(/^sha256:[0-9a-f]{64}$/)
    expect(read(page()).article.id).toBe(article.id)
  })

  it('keeps headings, quotations and lists apart from paragraphs', () => {
    const [one, two, three, four] = PARAGRAPHS
    const body = `<p>${one}</p><h2>A wall of sand</h2><p>${two}</p><blockquote><p>${three}</p></blockquote><p>${four}</p>`
    const kinds = read(page('', body)).article.blocks.map(({ kind }) => kind)
    expect(kinds).toEqual(['title', 'paragraph', 'heading', 'paragraph', 'quote', 'paragraph'])
  })

  it('takes markup in words for words', () => {
    const [one, two, three] = PARAGRAPHS
    const { text } = read(
      page(
        '',
        `<p>${one}</p><p>${two}</p><p>The sign read &lt;script&gt;alert(1)&lt;/script&gt;, she said. ${three}</p>`,
      ),
    ).article
    expect(text).toContain('The sign read <script>alert(1)</script>, she said.')
  })
})

describe('what a page says of itself', () => {
  const data = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`

  it('is taken from JSON-LD first, also inside a graph', () => {
    const graph = {
      '@context': 'https://schema.org',
      '@graph': [
        { '@type': 'WebPage', name: 'Other' },
        {
          '@type': ['NewsArticle'],
          headline: 'Flood gate fails in Ostwick',
          author: [{ '@type': 'Person', name: 'Jane Doe' }, { '@id': '#pvd' }],
          datePublished: '2031-05-04T21:40:00+01:00',
          publisher: { '@type': 'Organization', name: 'The Ostwick Lantern' },
        },
        { '@id': '#pvd', '@type': 'Person', name: 'Paul van Dorn' },
      ],
    }
    expect(read(page(`<script type="application/ld+json">{broken</script>${data(graph)}`)).article).toMatchObject({
      title: 'Flood gate fails in Ostwick',
      bylines: ['Jane Doe', 'Paul van Dorn'],
      published: '2031-05-04T21:40:00+01:00',
      outlet: 'The Ostwick Lantern',
      language: 'en',
    })
  })

  it('is taken from meta elements next', () => {
    const head = `<meta property="og:site_name" content="Ostwick Lantern"><meta name="author" content="By Jane Doe and Paul van Dorn, Staff Writers">
      <meta property="article:published_time" content="2031-05-04T20:40:00Z">`
    expect(read(page(head)).article).toMatchObject({
      bylines: ['Jane Doe', 'Paul van Dorn'],
      published: '2031-05-04T20:40:00Z',
      outlet: 'Ostwick Lantern',
    })
  })

  it('is taken from the page itself last', () => {
    const byline =
      '<p class="byline">By <a rel="author" href="/jd">JANE DOE</a></p><time datetime="2031-05-04">4 May</time>'
    const body = byline + PARAGRAPHS.map((words) => `<p>${words}</p>`).join('')
    expect(read(page('', body)).article).toMatchObject({ bylines: ['Jane Doe'], published: '2031-05-04' })
  })

  it('is absent where the page does not say', () => {
    const { article, problems } = read(page())
    expect(article.bylines).toEqual([])
    expect(article).not.toHaveProperty('published')
    expect(codesOf(problems)).toContain('no-byline')
  })

  it('gives no byline that is only the outlet or an address', () => {
    const head =
      '<meta property="og:site_name" content="Ostwick Lantern"><meta name="author" content="Ostwick Lantern">'
    expect(read(page(head)).article.bylines).toEqual([])
    expect(read(page('<meta property="article:author" content="https://faces.example/jane">')).article.bylines).toEqual(
      [],
    )
  })
})

describe('pages that are broken or hostile', () => {
  const words = PARAGRAPHS.map((paragraph) => `<p>${paragraph}</p>`).join('')

  it('are read when nested a hundred thousand deep', () => {
    const { article, problems } = extracted('<div>'.repeat(100_000) + words + '</div>'.repeat(100_000), 'a.html')
    expect(article.text).toContain('said Anna Quill')
    expect(codesOf(problems)).toContain('nested-too-deep')
  })

  it('are read when closing tags close nothing', () => {
    expect(articleOf(`<html><body>${'<b>'.repeat(30_000)}${'</i>'.repeat(30_000)}${words}`, 'a.html').text).toContain(
      'said Anna Quill',
    )
  })

  it('are read when they have more elements than Readability can weigh', () => {
    const body = '<p>Water stood in the lane, she said, for a day.</p>'.repeat(20_000)
    expect(extracted(`<html><body>${body}</body></html>`, 'a.html').article.blocks.length).toBeGreaterThan(1)
  })

  it('are read without html and body elements, and with words after the end', () => {
    const [one = '', two = '', ...rest] = PARAGRAPHS.map((paragraph) => `<p>${paragraph}</p>`)
    expect(articleOf(one + two + rest.join(''), 'a.html').text).toContain('A flood gate failed')
    expect(articleOf(`<style>p {}</style><html><body>${words}</body></html>`, 'a.html').text).toContain(
      'A flood gate failed',
    )
    expect(articleOf(`<html><body>${one}${two}</body></html>${rest.join('')}`, 'a.html').text).toContain(
      'Engineers will take it apart',
    )
  })

  it('are refused when larger than 20 MB', () => {
    expect(() => articleOf(`<html><body><p>${'word '.repeat(4_000_001)}`, 'a.html')).toThrow('larger than 20 MB')
  })
})

describe('markup that hides its depth', () => {
  const words = PARAGRAPHS.map((paragraph) => `<p>${paragraph}</p>`).join('')
  const many = 60_000

  it.each([
    ['a quotation mark that begins no value', `<a ="><i>${'<div>'.repeat(many)}`],
    ['names that only begin like a paragraph’s', '<p_x>'.repeat(many)],
    ['a comment that ends where it begins', `<!-->${'<div>'.repeat(many)}`],
    ['elements that seem to be empty', '<div/>'.repeat(many)],
    ['empty elements of a drawing inside a page inside a drawing', `<svg><foreignObject>${'<div/>'.repeat(many)}`],
  ])('is read all the same: %s', (_, opening) => {
    expect(() => articleOf(`<html><body>${words}${opening}${words}`, 'a.html')).not.toThrow(RangeError)
  })

  it('is not seen in a drawing of many shapes', () => {
    const drawing = `<svg>${'<path d="M0 0"/>'.repeat(400)}</svg>`
    expect(codesOf(extracted(`<html><body>${drawing}${words}</body></html>`, 'a.html').problems)).not.toContain(
      'nested-too-deep',
    )
  })
})
