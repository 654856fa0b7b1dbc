import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { read, toHtml } from '@whence/core'
import { loadModel } from '@whence/intake'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { lanternReport } from '../../core/test/support/lantern-report.js'
import { describeInBrowser } from './browser.js'
import { whenRead } from './in-reader.js'

const white = 'rgb(255, 255, 255)'
const paperOf = (page: Page): Promise<string> =>
  page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)

describeInBrowser('on paper', ({ address, newPage }) => {
  it('the reader is light, whatever the screen is', async () => {
    const page = await openWells()
    await page.getByRole('button', { name: 'Dark' }).click()
    await expect.poll(() => paperOf(page)).not.toBe(white)
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    await expect.poll(() => paperOf(page)).toBe(white)
    const box = () =>
      page
        .locator('.chain-frame .box')
        .first()
        .evaluate((one) => getComputedStyle(one).fill)
    await expect.poll(box).toBe(white)
  })

  it('the page of the command line is light, whatever the screen is', async () => {
    const page = await newPage({ colorScheme: 'dark' })
    await page.setContent(toHtml(lanternReport()))
    await expect.poll(() => paperOf(page)).not.toBe(white)
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    await expect.poll(() => paperOf(page)).toBe(white)
  })

  it('in the page of the command line a voice has one colour: in the bar, in the text and beside it', async () => {
    const page = await newPage()
    await page.setContent(toHtml(lanternReport()))
    await page.emulateMedia({ media: 'print' })
    const tints = await page.evaluate(() => {
      const colour = (selector: string, property: 'fill' | 'borderBottomColor' | 'borderLeftColor') => {
        const all = [...document.querySelectorAll(selector)].map((one) => getComputedStyle(one)[property])
        return [...new Set(all)].join(' and ')
      }
      return [...document.querySelectorAll('.voices li a')].map((name) => {
        const id = name.getAttribute('href')!.slice(1)
        const notes = [...document.querySelectorAll('.note')].filter(
          (note) => note.querySelector('.way > a:last-of-type')?.getAttribute('href') === `#${id}`,
        )
        const words = notes.map((note) => `.content.${note.className.match(/\btone-\d/)}`)
        return [
          getComputedStyle(name.closest('li')!.querySelector('rect')!).fill,
          colour(`#${id} .swatch rect`, 'fill'),
          colour(notes.map((note) => `#${note.id}`).join(), 'borderLeftColor'),
          colour(words.join(), 'borderBottomColor'),
        ]
      })
    })
    expect(tints.length).toBeGreaterThan(3)
    for (const [inKey, ...elsewhere] of tints) expect(elsewhere).toEqual([inKey, inKey, inKey])
    expect(new Set(tints.map(([inKey]) => inKey)).size).toBe(tints.length)
  })

  it('notes run on beside the next block of the page of the command line', async () => {
    const page = await newPage()
    const bytes = await readFile(fileURLToPath(new URL('../../../examples/wells.txt', import.meta.url)))
    await page.setContent(toHtml(read({ input: 'wells.txt', bytes }, await loadModel())))
    await page.emulateMedia({ media: 'print' })
    const gaps = await page.evaluate(() =>
      [...document.querySelectorAll('.row > .notes')].flatMap((notes) => {
        const next = notes.nextElementSibling?.getBoundingClientRect().top
        const { bottom } = notes.previousElementSibling!.getBoundingClientRect()
        const runOn = notes.getBoundingClientRect().bottom - bottom
        return next === undefined || runOn < 40 ? [] : [{ runOn, below: next - bottom }]
      }),
    )
    expect(gaps.length).toBeGreaterThan(0)
    expect(gaps.some(({ runOn, below }) => below < runOn)).toBe(true)
  })

  it('what the marks mean is printed with them', async () => {
    const page = await newPage()
    await page.setContent(toHtml(lanternReport()))
    await page.emulateMedia({ media: 'print' })
    for (const words of ['“word for word”', 'retold', 'unmarked: the writer'])
      expect(await page.locator('.key').getByText(words, { exact: true }).isVisible()).toBe(true)
    expect(await page.getByText('To the article').isVisible()).toBe(false)
  })

  it('nothing is folded, and nothing says what to press', async () => {
    const page = await openWells()
    const folded = page.locator('.panels details > :not(summary, .dismiss)')
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
    await page.emulateMedia({ media: 'print' })
    const seen = () =>
      folded.evaluateAll((all) => [all.length > 3, all.every((one) => one.getBoundingClientRect().height > 0)])
    await expect.poll(seen).toEqual([true, true])
    const empty = page.locator('.panels details:not(:has(> :not(summary)))')
    await expect.poll(() => empty.count()).toBe(0)
    for (const hint of ['Choose a name', 'Show them alone', 'Point at marked words'])
      await expect.poll(() => page.getByText(hint).first().isVisible()).toBe(false)
  })

  it('what was never unfolded is there when the browser asks for the page', async () => {
    const page = await openWells()
    const empty = (): Promise<number[]> =>
      page.evaluate(() => {
        const count = () => document.querySelectorAll('.panels details:not(:has(> :not(summary)))').length
        const before = count()
        dispatchEvent(new Event('beforeprint'))
        return [before, count()]
      })
    const [before, after] = await empty()
    expect(before).toBeGreaterThan(0)
    expect(after).toBe(0)
  })

  async function openWells(): Promise<Page> {
    const page = await newPage({ viewport: { width: 1280, height: 900 }, colorScheme: 'light' })
    await page.goto(address())
    const text = await readFile(fileURLToPath(new URL('../../../examples/wells.txt', import.meta.url)))
    await page
      .getByLabel('A page or a text file')
      .setInputFiles({ name: 'wells.txt', mimeType: 'text/plain', buffer: text })
    await whenRead(page)
    return page
  }
})
