/// <reference lib="dom" />
import type { Report } from '@whence/core'
import type { Page } from 'playwright-core'
import { beforeAll, expect, it } from 'vitest'
import { describeInChromium } from '../../web/test/chromium.js'
import { address, buildArticlePage, type PageFiles, serveArticle } from './article-page.js'
import { manyVoices } from './many-voices.js'

describeInChromium('the drawing of chains', (newContext) => {
  let files: PageFiles
  beforeAll(async () => {
    files = await buildArticlePage('./page/chains.tsx')
  })

  async function open(report: Report, width = 400): Promise<Page> {
    const context = await newContext({ viewport: { width, height: 800 } })
    await serveArticle(context, files, report)
    const page = await context.newPage()
    await page.goto(address)
    await page.locator('.chain-frame .voice').first().waitFor()
    return page
  }

  /** Two of these that cover each other, by what they say. */
  const overlaps = (page: Page, selector: string): Promise<readonly string[]> =>
    page.locator(selector).evaluateAll((all) => {
      const boxes = all.map((one) => ({ words: one.textContent, box: one.getBoundingClientRect() }))
      return boxes.flatMap((a, index) =>
        boxes
          .slice(index + 1)
          .filter(
            (b) =>
              a.box.left < b.box.right - 1 &&
              b.box.left < a.box.right - 1 &&
              a.box.top < b.box.bottom - 1 &&
              b.box.top < a.box.bottom - 1,
          )
          .map((b) => `${a.words} / ${b.words}`),
      )
    })
  const isAllInFrame = (page: Page): Promise<boolean> =>
    page.locator('.chain-frame').evaluate((frame) => {
      const outer = frame.getBoundingClientRect()
      return [...frame.querySelectorAll('.box, .line:not(.way-line), text')].every((one) => {
        const { left, right, top, bottom } = one.getBoundingClientRect()
        return left >= outer.left - 1 && right <= outer.right + 1 && top >= outer.top - 1 && bottom <= outer.bottom + 1
      })
    })

  it('is of the voices at second hand and those they are heard through; all are there when asked for', async () => {
    const page = await open(crossed)
    const drawn = () => page.locator('.voice .label').allTextContents()
    await expect.poll(drawn).toEqual(['The writer', 'Harbour Office', 'Its inspectors', 'Dorrin Pell', 'Jorun Eskeld'])
    await page.getByRole('button', { name: 'Show all 5' }).click()
    await expect.poll(async () => (await drawn()).at(-1)).toBe('Tove Arrenby')
  })

  it.each([
    [390, 'few'],
    [400, 'many'],
    [1200, 'many'],
  ] as const)('covers nothing and fits its frame: %i wide, %s', async (width, size) => {
    const page = await open(size === 'few' ? crossed : manyVoices(60), width)
    await expect.poll(() => overlaps(page, '.chain-frame .box')).toEqual([])
    await expect.poll(() => overlaps(page, '.chain-frame text:not(:empty)')).toEqual([])
    const leaves = () =>
      page.locator('.voice').evaluateAll((all) =>
        all.flatMap((voice) => {
          const { right } = voice.querySelector('.box')!.getBoundingClientRect()
          const texts = [...voice.querySelectorAll('text')]
          return texts.filter((one) => one.getBoundingClientRect().right > right).map((one) => one.textContent)
        }),
      )
    await expect.poll(leaves).toEqual([])
    await page.getByRole('button', { name: 'Fit' }).click()
    await expect.poll(() => isAllInFrame(page)).toBe(true)
  })
})

/** An office heard by itself and through another, its inspectors through it, and one heard only directly. */
const crossed = ((): Report => {
  const base = manyVoices(5)
  const [pell, office, inspectors, arrenby, eskeld] = base.sources.map((source, index) => ({
    ...source,
    ...(
      [
        { kind: 'person', naming: 'named', name: 'Dorrin Pell' },
        { kind: 'organization', naming: 'named', name: 'Harbour Office' },
        { kind: 'group', naming: 'named', name: 'Its inspectors' },
        { kind: 'person', naming: 'named', name: 'Tove Arrenby' },
        { kind: 'person', naming: 'named', name: 'Jorun Eskeld' },
      ] as const
    )[index]!,
  }))
  const [one, two, three, four, five] = base.attributions.map(({ within, ...attribution }) => attribution)
  return {
    ...base,
    sources: [pell!, office!, inspectors!, arrenby!, eskeld!],
    attributions: [
      { ...one!, speaker: 's2' },
      { ...two!, speaker: 's3', within: 'a1' },
      { ...three!, speaker: 's1' },
      { ...four!, speaker: 's2', within: 'a3', act: 'decides' },
      { ...five!, speaker: 's4' },
      { ...one!, id: 'a6', speaker: 's5', within: 'a3' },
    ],
    chains: [['s2'], ['s2', 's3'], ['s1'], ['s1', 's2'], ['s4'], ['s1', 's5']].map((path, index) => ({
      attribution: `a${index + 1}`,
      path,
      removes: path.length,
    })),
  }
})()
