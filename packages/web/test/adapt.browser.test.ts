import type { BrowserContextOptions, Locator, Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { accessFaults, complaintsOf, describeInBrowser } from './browser.js'
import { openFolds, whenRead } from './in-reader.js'

const bridge = `Bridge at Merrow to close

By Ines Halvard

MERROW, Calder — The council will close the bridge at Merrow on Friday, a source said. The repair will be the most expensive in the history of the islands.

“Nobody looked at the bolts for ten years,” said Oona Strick, who chairs the islands’ council. She said that the money had been “there all along” and that the ministry had slept.

“We asked for a ferry,” said Tove Arrenby, director of inspections. She said the minister had told the council that the ferry would come by Friday.
`

const ferry = `Ferry to Merrow is late

By Jorun Eskeld

MERROW, Calder — The ferry will not come before the autumn, said Tove Arrenby, director of inspections. “Nobody looked at the bolts for ten years,” Oona Strick told the council.
`

describeInBrowser('the reader, adapted', ({ address, newPage }) => {
  it('to forced colours: every page passes axe', async () => {
    await onEveryPage({ forcedColors: 'active' }, async (page) => expect(await accessFaults(page)).toEqual([]))
  })

  it('to forced colours: marks are told apart', async () => {
    const page = await openRead({ forcedColors: 'active' })
    const parts = ['.paragraph', '.content.direct', '.content.mixed', '.content.indirect', '.source', '.cue']
    const looks = await Promise.all(parts.map((part) => look(page.locator(`.article .block${part}, .block ${part}`))))
    expect(new Set(looks).size).toBe(parts.length)
  })

  it('to forced colours: what is pointed at, what is chosen and what has the focus are told apart', async () => {
    const page = await openRead({ forcedColors: 'active' })
    const words = page.locator('.block .content.direct').first()
    await expectApart(page, words, words)
    const quotation = page.locator('#quotations li').first()
    await expectApart(page, quotation, quotation.locator('a').first())
    const switched = page.getByRole('button', { name: 'Table' })
    const isOff = await look(switched)
    const box = page.locator('.chain-frame .voice[data-for]').first()
    await expectApart(page, box.locator('.box'), box)
    await switched.click()
    await expect.poll(() => look(switched)).not.toBe(isOff)
    const row = page.locator('.chain-figure tbody tr').first()
    await expectApart(page, row, row.locator('.place').first())

    const reference = page.locator('.article .ref[tabindex="0"]')
    const unfocused = await look(reference)
    await page.locator('.about-marks summary').focus()
    await page.keyboard.press('Tab')
    await expect.poll(() => reference.evaluate((one) => one === document.activeElement)).toBe(true)
    expect(await look(reference)).not.toBe(unfocused)
  })

  it.each([
    ['a small window at 200 %', { viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 }],
    ['a small window at 400 %', { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 }],
  ] as const)('to %s: nothing runs over, and axe finds nothing', async (_, options) => {
    await onEveryPage(options, expectFits)
  })

  it('to words twice as large: nothing runs over, and axe finds nothing', async () => {
    await onEveryPage({ viewport: { width: 1280, height: 800 } }, async (page) => {
      await page.evaluate(() => {
        document.documentElement.style.fontSize = '200%'
      })
      await expectFits(page)
    })
  })

  it('to reduced motion: nothing moves by itself', async () => {
    await onEveryPage({ reducedMotion: 'reduce' }, async (page) => {
      expect(await page.evaluate(() => document.getAnimations().length)).toBe(0)
      const ways = await page.evaluate(() =>
        [...document.querySelectorAll('*')].map((one) => getComputedStyle(one).scrollBehavior),
      )
      expect(new Set(ways)).toEqual(new Set(['auto']))
    })
  })

  it.each(['reduce', 'no-preference'] as const)('to motion: %s', async (reducedMotion) => {
    const page = await openRead({ reducedMotion, viewport: { width: 1280, height: 400 } })
    await page.evaluate(() => {
      const ways: unknown[] = []
      const scroll = Element.prototype.scrollIntoView
      Element.prototype.scrollIntoView = function (way) {
        ways.push(typeof way === 'object' ? way.behavior : undefined)
        scroll.call(this, way)
      }
      Object.assign(window, { ways })
    })
    await page.locator('#quotations a[href^="#a"]').last().click()
    await page.waitForFunction(() => {
      const chosen = document.querySelector('.article .is-chosen')!
      return chosen !== null && chosen.getBoundingClientRect().bottom <= innerHeight
    })
    const ways = await page.evaluate('ways')
    if (reducedMotion === 'reduce') expect(ways).not.toContain('smooth')
    else expect(ways).toContain('smooth')
  })

  async function openRead(options: BrowserContextOptions): Promise<Page> {
    const page = await newPage(options)
    await give(page, bridge)
    return page
  }

  async function give(page: Page, words: string): Promise<void> {
    await page.goto(address())
    await page.getByLabel('The article’s text, or its address').fill(words)
    await page.getByRole('button', { name: 'Read', exact: true }).click()
    await whenRead(page)
  }

  /** The start page with and without a list, an article with all folds open, and two side by side. */
  async function onEveryPage(options: BrowserContextOptions, check: (page: Page) => Promise<void>): Promise<void> {
    const page = await newPage(options)
    const complaints = complaintsOf(page)
    await page.goto(address())
    await check(page)
    await give(page, ferry)
    await give(page, bridge)
    await openFolds(page)
    await check(page)
    await page.goto(address())
    await page.getByRole('heading', { name: 'Read before' }).waitFor()
    await check(page)
    for (const box of await page.getByRole('checkbox').all()) await box.check()
    await page.getByRole('button', { name: 'Compare' }).click()
    await page.locator('#introductions').waitFor()
    await check(page)
    expect(complaints).toEqual([])
  }
})

async function expectFits(page: Page): Promise<void> {
  const { scrollWidth, clientWidth } = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    return { scrollWidth, clientWidth }
  })
  expect(scrollWidth).toBe(clientWidth)
  expect(await accessFaults(page)).toEqual([])
}

/** At rest, pointed at and chosen, an element looks different each time; let go, as at first. */
async function expectApart(page: Page, element: Locator, target: Locator): Promise<void> {
  await page.mouse.move(0, 0)
  const atRest = await look(element)
  await target.hover()
  await expect.poll(() => look(element)).not.toBe(atRest)
  const pointed = await look(element)
  await target.click()
  await page.mouse.move(0, 0)
  await expect.poll(() => look(element)).not.toBe(pointed)
  expect(await look(element)).not.toBe(atRest)
  await target.blur()
  await page.keyboard.press('Escape')
  await expect.poll(() => look(element)).toBe(atRest)
}

/** What a person sees of an element beside its words; colours only where they fill it. */
const look = (element: Locator): Promise<string> =>
  element.first().evaluate((one) => {
    const style = getComputedStyle(one)
    const { outlineStyle, outlineWidth, borderBottomStyle, borderLeftStyle, fontWeight, fontStyle } = style
    const { textDecorationLine, backgroundColor, fill, strokeWidth, strokeDasharray } = style
    const lines = [outlineStyle, outlineWidth, borderBottomStyle, borderLeftStyle, textDecorationLine]
    return [...lines, fontWeight, fontStyle, backgroundColor, fill, strokeWidth, strokeDasharray].join(' ')
  })
