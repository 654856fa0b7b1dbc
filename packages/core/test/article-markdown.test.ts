import { describe, expect, it } from 'vitest'
import { extractArticle } from '../src/index.js'
import { articleOf, blocksOf } from './article-helpers.js'

const TEXT = `---
title: "Gate fails"
author: Jane Doe
date: 2031-05-04
---

# Flood gate fails in Ostwick

By Jane Doe

The gate *failed* on Tuesday, the [town clerk](https://ostwick.example/clerk) said,
and the water rose.

> “We heard it go,” said Anna Quill.
> She lives beside it.

## What comes next ##

- Pumps
1. Repairs

\`\`\`
code is no article
\`\`\`

![a picture](gate.png) Rain is [expected](/weather).
`

describe('Markdown', () => {
  const article = articleOf(TEXT, 'gate.md')

  it('keeps the file and leaves its marks out of the blocks', () => {
    expect(article.text).toBe(TEXT)
    expect(blocksOf(article)).toEqual([
      'title: Flood gate fails in Ostwick',
      'caption: By Jane Doe',
      'paragraph: The gate *failed* on Tuesday, the [town clerk](https://ostwick.example/clerk) said,\nand the water rose.',
      'quote: “We heard it go,” said Anna Quill.\n> She lives beside it.',
      'heading: What comes next',
      'list-item: Pumps',
      'list-item: Repairs',
      'paragraph: ![a picture](gate.png) Rain is [expected](/weather).',
    ])
  })

  it('takes title, author and date from its front matter', () => {
    expect(article).toMatchObject({ title: 'Gate fails', bylines: ['Jane Doe'], published: '2031-05-04' })
  })

  it('sets aside a line that says it is by nobody in particular', () => {
    const staffed = articleOf('# Flood gate fails\n\n*By Courier Staff*\n\nThe gate failed on Tuesday.', 'gate.md')
    expect(staffed.bylines).toEqual([])
    expect(blocksOf(staffed)[1]).toBe('caption: *By Courier Staff*')
  })

  it('links words to addresses of the web, relative ones where the page is known', () => {
    expect(article.links.map(({ start, end, href }) => [TEXT.slice(start, end), href])).toEqual([
      ['town clerk', 'https://ostwick.example/clerk'],
    ])
    const fetched = extractArticle({
      input: 'x',
      url: 'https://ostwick.example/news/gate.md',
      bytes: new TextEncoder().encode(TEXT),
    })
    expect(fetched.article.links[1]?.href).toBe('https://ostwick.example/weather')
  })

  it('makes no link of a script', () => {
    expect(articleOf('See [this](javascript:alert) and [that](data:text/html,x).', 'a.md').links).toEqual([])
  })

  it('knows a heading by the line below it', () => {
    expect(blocksOf(articleOf('A heading\n=========\n\nWords below it.', 'a.md'))).toEqual([
      'title: A heading',
      'paragraph: Words below it.',
    ])
  })
})
