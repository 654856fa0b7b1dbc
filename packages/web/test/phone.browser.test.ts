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

    it('goes to a part of it with the heading at the top', async () => {
      const page = await openWells(phone)
      for (const name of ['In short', 'Chains', 'Sources']) {
        await page.getByRole('navigation').getByRole('link', { name, exact: true }).tap()
        const part = page.locator(`#${name.toLowerCase().replace(' ', '-')}`)
        await expect.poll(async () => Math.round((await part.boundingBox())!.y)).toBeLessThan(60)
        await expect.poll(async () => Math.round((await part.boundingBox())!.y)).toBeGreaterThan(30)
      }
    })

    it('goes back to the text with the headline in sight below the menu', async () => {
      const page = await openWells(phone)
      const title = page.locator('.article .title')
      const goTo = (name: string) => page.getByRole('navigation').getByRole('link', { name, exact: true }).tap()
      await goTo('Quotations')
      await expect.poll(() => title.evaluate((one) => one.getBoundingClientRect().bottom)).toBeLessThan(0)
      await goTo('Text')
      const belowMenu = (words: Locator) =>
        words.evaluate((one) => {
          const { bottom } = document.querySelector('.reading-nav')!.getBoundingClientRect()
          return one.getBoundingClientRect().top - bottom
        })
      await expect.poll(() => belowMenu(title)).toBeGreaterThan(0)
      await expect.poll(() => belowMenu(title)).toBeLessThan(60)
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

  it('leads to another article, and names the theme that a press gives', async () => {
    const page = await openWells({ colorScheme: 'dark' })
    await page.getByRole('button', { name: 'Light' }).click()
    await page.getByRole('button', { name: 'Dark' }).waitFor()
    await page.getByRole('link', { name: 'Another article' }).click()
    await page.getByLabel('The article’s text, or its address').waitFor()
  })

  async function openWells(options: BrowserContextOptions = {}): Promise<Page> {
    const page = await newPage({ viewport: { width: 1280, height: 900 }, ...options })
    await page.goto(address())
    const wells = fileURLToPath(new URL('../../../examples/wells.txt', import.meta.url))
    await page.getByLabel('A page or a text file').setInputFiles(wells)
    await whenRead(page)
    return page
  }
})
