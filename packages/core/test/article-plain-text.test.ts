import { describe, expect, it } from 'vitest'
import { articleOf, blocksOf } from './article-helpers.js'

const LEAD =
  'OSTWICK — A flood gate failed on Tuesday night and water stood in forty cellars, the town clerk said, before pumps arrived from Marrow Bay.'
const NEXT =
  'No one was hurt. “We heard it go,” said Anna Quill, who lives beside the gate and called the fire service.'

describe('the paragraphs of a plain text', () => {
  it('are what blank lines part, with the text unchanged', () => {
    const text = `  ${LEAD}  \r\n\r\n\t${NEXT}\r\n`
    const article = articleOf(text)
    expect(article.text).toBe(text)
    expect(blocksOf(article)).toEqual([`paragraph: ${LEAD}`, `paragraph: ${NEXT}`])
  })

  it('are the lines where there are no blank lines', () => {
    expect(blocksOf(articleOf(`${LEAD}\n${NEXT}\n${LEAD}`))).toHaveLength(3)
  })

  it.each(['\r', '\u2028', '\u2029', '\u0085', '\v'])('end at %j too', (end) => {
    expect(blocksOf(articleOf(`${LEAD}${end}${NEXT}`))).toHaveLength(2)
  })

  it('stay whole where lines are wrapped at a width', () => {
    const first =
      'The flood gate at Ostwick failed late on Tuesday night\nand water stood in some forty cellars before the first\npumps came from Marrow Bay, the clerk said.'
    const second =
      'No one was hurt, and the water had gone by the morning\nof the next day. The gate had last been looked over in\nthe spring by the county.'
    expect(blocksOf(articleOf(`${first}\n\n${second}`))).toEqual([`paragraph: ${first}`, `paragraph: ${second}`])
  })

  it('are parted where lines only look alike in length but end sentences', () => {
    expect(
      blocksOf(
        articleOf(
          '“Did you see the gate fail last night?” she asked.\n“I saw the water, and that was enough for me.”\n“And who was it that called for the pumps?”\n“Nobody called for them, as far as I can tell.”',
        ),
      ),
    ).toHaveLength(4)
  })
})

describe('the headline of a plain text', () => {
  it('is a first line without a full stop', () => {
    const article = articleOf(`Flood gate fails in Ostwick\n\n${LEAD}\n\n${NEXT}`)
    expect(article.title).toBe('Flood gate fails in Ostwick')
    expect(blocksOf(article)[0]).toBe('title: Flood gate fails in Ostwick')
  })

  it('may end in a full stop when it is worded like one', () => {
    expect(articleOf(`Flood Gate Fails In Ostwick After Storm.\n\n${LEAD}`).title).toBe(
      'Flood Gate Fails In Ostwick After Storm.',
    )
  })

  it('is not a first sentence', () => {
    expect(articleOf(`${LEAD}\n\n${NEXT}`).title).toBeUndefined()
    expect(articleOf(`The gate at the edge of the town failed.\n\n${NEXT}`).title).toBeUndefined()
  })

  it('is followed by a byline, which is no part of the story', () => {
    const article = articleOf(`Flood gate fails\n\nBy Jane Doe and Paul van Dorn\n\n${LEAD}\n\n${NEXT}`)
    expect(article.bylines).toEqual(['Jane Doe', 'Paul van Dorn'])
    expect(blocksOf(article)[1]).toBe('caption: By Jane Doe and Paul van Dorn')
  })

  it('is followed by a line that says it is by nobody in particular', () => {
    const article = articleOf(`Flood gate fails\n\nBy Courier Staff\n\n${LEAD}\n\n${NEXT}`)
    expect(article.bylines).toEqual([])
    expect(blocksOf(article)[1]).toBe('caption: By Courier Staff')
  })

  it('is not followed by one where a sentence begins with “By”', () => {
    const article = articleOf(`Flood gate fails\n\nBy Tuesday evening the water had gone.\n\n${LEAD}`)
    expect(article.bylines).toEqual([])
    expect(blocksOf(article)[1]).toBe('paragraph: By Tuesday evening the water had gone.')
  })
})

describe('large texts', () => {
  it('are read in one pass: a line of five million characters', () => {
    expect(articleOf('word '.repeat(1_000_000)).blocks).toHaveLength(1)
  })

  it('are read in one pass: a hundred thousand lines', () => {
    expect(articleOf('A line of words that ends here.\n'.repeat(100_000)).blocks).toHaveLength(100_000)
  })
})
