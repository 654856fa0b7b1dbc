import { fileURLToPath } from 'node:url'
import type { BrowserContextOptions, Locator, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { accessFaults, describeInBrowser } from './browser.js'
import { whenRead } from './in-reader.js'

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }

describeInBrowser('a reading', ({ address, newPage }) => {
  describe('on a phone', () => {
    it('says in short above the text what it rests on, and says it once', async () => {
      const page = await openWells(phone)
      const short = page.locator('.short-first')
      await expect.poll(() => short.isVisible()).toBe(true)
      await expect.poll(() => page.locator('#in-short .paragraph').isVisible()).toBe(false)
      await expect.poll(() => page.locator('#in-short .bar').isVisible()).toBe(true)
      await expect.poll(() => short.evaluate((one) => one.getBoundingClientRect().top < innerHeight)).toBe(true)
      expect(await accessFaults(page)).toEqual([])
      await page.setViewportSize({ width: 1280, height: 844 })
      await expect.poll(() => short.isVisible()).toBe(false)
      await expect.poll(() => page.locator('#in-short .paragraph').isVisible()).toBe(true)
    })

    it.each([390, 360, 320])('has the ways to all its parts in sight, %s pixels wide', async (width) => {
      const page = await openWells({ ...phone, viewport: { width, height: 740 } })
      const links = await page.locator('.reading-nav nav a').all()
      const boxes = await Promise.all(links.map(async (link) => (await link.boundingBox())!))
      expect(boxes.length).toBe(7)
      for (const { x, width: own, height } of boxes) {
        expect(x).toBeGreaterThanOrEqual(0)
        expect(x + own).toBeLessThanOrEqual(width)
        expect(height).toBeGreaterThanOrEqual(24)
      }
      // As the Tab key goes: row by row.
      expect([...boxes].sort((a, b) => a.y - b.y || a.x - b.x)).toEqual(boxes)
      expect((await page.locator('.reading-nav').boundingBox())!.height).toBeLessThan(72)
      expect(await accessFaults(page)).toEqual([])
    })

    it('goes to a part of it with the heading at the top', async () => {
      const page = await openWells(phone)
      for (const name of ['In short', 'Chains', 'Sources']) {
        await page.getByRole('navigation').getByRole('link', { name, exact: true }).tap()
        const part = page.locator(`#${name.toLowerCase().replace(' ', '-')}`)
        await expect.poll(() => belowMenu(part)).toBeGreaterThanOrEqual(0)
        await expect.poll(() => belowMenu(part)).toBeLessThan(20)
      }
    })

    it('goes back to the text with the headline in sight below the menu', async () => {
      const page = await openWells(phone)
      const title = page.locator('.article .title')
      const goTo = (name: string) => page.getByRole('navigation').getByRole('link', { name, exact: true }).tap()
      await goTo('Quotations')
      await expect.poll(() => title.evaluate((one) => one.getBoundingClientRect().bottom)).toBeLessThan(0)
      await goTo('Text')
      await expect.poll(() => belowMenu(title)).toBeGreaterThan(0)
      await expect.poll(() => belowMenu(title)).toBeLessThan(60)
    })

    it('shows an entry that is linked to below the line that comes with it', async () => {
      const page = await openExample('ferry.txt', { ...phone, viewport: { width: 320, height: 500 } })
      await page.evaluate(() => {
        location.hash = '#s1'
      })
      await page.getByText('Shown alone:').waitFor()
      const belowNotice = () =>
        page.locator('#s1').evaluate((entry) => {
          const { bottom } = document.querySelector('.only-notice')!.getBoundingClientRect()
          return Math.round(entry.getBoundingClientRect().top - bottom)
        })
      await expect.poll(belowNotice).toBeGreaterThanOrEqual(0)
      await expect.poll(belowNotice).toBeLessThan(20)
    })

    it.each([
      ['of a source', '#sources .who >> nth=4', '.content.is-heard >> nth=0'],
      ['of the writer', '#unsourced [data-only]', '.voice-writer >> nth=0'],
    ])('goes to the first words %s that is shown alone', async (_, choice, words) => {
      const page = await openWells(phone)
      await page.locator(choice).tap()
      await page.getByText('Shown alone:').waitFor()
      await page.getByRole('navigation').getByRole('link', { name: 'Text', exact: true }).tap()
      const place = () =>
        page.locator(words).evaluate((one) => {
          const { bottom } = document.querySelector('.only-notice')!.getBoundingClientRect()
          const { top } = one.getBoundingClientRect()
          return top >= bottom && top < innerHeight / 2
        })
      await expect.poll(place).toBe(true)
    })

    it('unfolds the note of words that are tapped, within sight', async () => {
      const page = await openWells(phone)
      const words = page.locator('.paragraph .cue').nth(2)
      const id = await words.getAttribute('data-attribution')
      const note = page.locator(`#n-${id}`)
      await expect.poll(() => note.isVisible()).toBe(false)
      await words.tap()
      await expect.poll(() => page.locator('.note.is-chosen').isVisible()).toBe(true)
      const isInSight = () =>
        page.locator('.note.is-chosen').evaluate((one) => {
          const { top, bottom } = one.getBoundingClientRect()
          return top > 0 && bottom <= innerHeight
        })
      await expect.poll(isInSight).toBe(true)
    })
  })

  describe('by keyboard', () => {
    const focused = (page: Page): Promise<string> => page.evaluate(() => document.activeElement?.textContent ?? '')

    it.each(['when it is opened from a list', 'when its address is opened'])(
      'begins with ways to its parts %s',
      async (how) => {
        const page = await openWells()
        if (how.endsWith('address is opened')) {
          await page.reload()
          await whenRead(page)
        } else await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('MAIN')
        await page.keyboard.press('Tab')
        await expect.poll(() => focused(page)).toBe('To the article')
        await expect
          .poll(() => page.getByRole('link', { name: 'To the article' }).boundingBox())
          .toMatchObject({ x: 16 })
        expect(await accessFaults(page)).toEqual([])
        await page.keyboard.press('Tab')
        await expect.poll(() => focused(page)).toBe('To what it rests on')
        await page.keyboard.press('Enter')
        await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('in-short')
      },
    )
  })

  it('sets a headline so that no line of it lies on the next, with a line for each of its notes', async () => {
    const page = await openWells()
    const lines = await page
      .locator('.title > .content')
      .first()
      .evaluate((words) => [...words.getClientRects()].map(({ top, bottom }) => ({ top, bottom })))
    expect(lines.length).toBeGreaterThan(1)
    for (const [index, { top }] of lines.slice(1).entries())
      expect(top).toBeGreaterThanOrEqual(lines[index]!.bottom - 1)
    const notes = await page.locator('.row:has(> .title) .note').all()
    expect(notes.length).toBe(2)
    for (const note of notes) expect((await note.boundingBox())!.height).toBeLessThan(30)
  })

  it('leads to another article, and names the theme that a press gives', async () => {
    const page = await openWells({ colorScheme: 'dark' })
    await page.getByRole('button', { name: 'Light' }).click()
    await page.getByRole('button', { name: 'Dark' }).waitFor()
    await page.getByRole('link', { name: 'Another article' }).click()
    await page.getByLabel('The article’s text, or its address').waitFor()
  })

  const openWells = (options?: BrowserContextOptions): Promise<Page> => openExample('wells.txt', options)

  async function openExample(name: string, options: BrowserContextOptions = {}): Promise<Page> {
    const page = await newPage({ viewport: { width: 1280, height: 900 }, ...options })
    await page.goto(address())
    const example = fileURLToPath(new URL(`../../../examples/${name}`, import.meta.url))
    await page.getByLabel('A page or a text file').setInputFiles(example)
    await whenRead(page)
    return page
  }
})

/** How far it lies below the small menu, in whole pixels. */
const belowMenu = (part: Locator): Promise<number> =>
  part.evaluate((one) => {
    const { bottom } = document.querySelector('.reading-nav')!.getBoundingClientRect()
    return Math.round(one.getBoundingClientRect().top - bottom)
  })
