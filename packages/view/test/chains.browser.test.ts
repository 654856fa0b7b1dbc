/// <reference lib="dom" />
import type { Report } from '@whence/core'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { afterEach, beforeAll, expect, it } from 'vitest'
import { lanternReport } from '../../core/test/support/lantern-report.js'
import { accessFaults, complaintsOf, describeInChromium } from '../../web/test/chromium.js'
import type { Selection } from '../src/selection.js'
import { address, buildArticlePage, type PageFiles, serveArticle } from './article-page.js'
import { manyVoices } from './many-voices.js'

describeInChromium('the drawing of chains in a browser', (newContext) => {
  const report = lanternReport()
  const speakers = [...new Set(report.attributions.map(({ speaker }) => speaker))].filter((id) => id !== undefined)
  let files: PageFiles
  let complaints: readonly string[] = []
  beforeAll(async () => {
    files = await buildArticlePage('./page/chains.tsx')
  })
  afterEach(() => expect(complaints).toEqual([]))

  /** The page once it is drawn. Whatever it complains about fails the test. */
  async function open(options: BrowserContextOptions = {}, shown: Report = report): Promise<Page> {
    const context = await newContext({ viewport: { width: 420, height: 800 }, ...options })
    await serveArticle(context, files, shown)
    const page = await context.newPage()
    complaints = complaintsOf(page)
    await page.goto(address)
    await page.locator('.chain-frame .voice').first().waitFor()
    return page
  }
  /** With those too who are heard directly. */
  async function openAll(): Promise<Page> {
    const page = await open()
    await page.getByRole('button', { name: /^Show all/ }).click()
    await page.getByRole('button', { name: 'Show the chains only' }).waitFor()
    return page
  }
  const selected = (page: Page): Promise<Selection> => page.evaluate(() => window.selection.get())
  const voice = (page: Page, name: string) => page.getByRole('button', { name: new RegExp(`^${name}[.:]`) })
  /** What is said of the voice that has the focus. */
  const focused = (page: Page) =>
    expect.poll(() => page.evaluate(() => document.activeElement!.querySelector('title')?.textContent))
  const pressed = (page: Page, name: string) => expect.poll(() => voice(page, name).getAttribute('aria-pressed'))
  const chosen = (page: Page) => expect.poll(async () => (await selected(page)).chosen)

  it('has every voice that is heard, further in with each remove', async () => {
    const page = await openAll()
    const drawn = await page
      .locator('.voice[data-for]')
      .evaluateAll((all) =>
        all.map((one) => ({ id: (one as SVGElement).dataset.for, left: one.getBoundingClientRect().left })),
      )
    const leftOf = (id: string | undefined): number => drawn.find((one) => one.id === id)!.left
    for (const id of speakers) expect(leftOf(id)).toBeGreaterThan(0)
    for (const { path } of report.chains)
      for (const [index, id] of path.slice(1).entries()) expect(leftOf(id)).toBeGreaterThan(leftOf(path[index]))
    await voice(page, 'The writer').waitFor()
  })

  it('says in words what the drawing shows', async () => {
    const page = await open()
    const about = await voice(page, 'Anselm Roke').locator('title').textContent()
    expect(about).toContain('person, named. Heard two times through Lida Kovarre (says\u00a02), at 2 removes.')
    expect(about).toContain('Passes on the overseers.')
  })

  it('is gone through with the arrow keys, and is one stop of the Tab key', async () => {
    const page = await open()
    await page.getByRole('button', { name: 'Fit' }).focus()
    await page.keyboard.press('Tab')
    await focused(page).toMatch(/^The writer/)
    await page.keyboard.press('ArrowRight')
    await focused(page).not.toMatch(/^The writer/)
    const first = await page.locator('.voice:focus title').textContent()
    await page.keyboard.press('ArrowDown')
    await focused(page).not.toBe(first)
    await page.keyboard.press('ArrowUp')
    await focused(page).toBe(first)
    await page.keyboard.press('ArrowRight')
    await focused(page).not.toBe(first)
    await page.keyboard.press('ArrowLeft')
    await focused(page).toBe(first)
    await page.keyboard.press('ArrowLeft')
    await focused(page).toMatch(/^The writer/)
    expect(await page.locator('.voice[tabindex="0"]').count()).toBe(1)
  })

  it('chooses a voice by key and by mouse, and shows what is chosen elsewhere', async () => {
    const page = await open()
    const roke = report.sources.find(({ name }) => name === 'Anselm Roke')!
    await voice(page, 'Anselm Roke').focus()
    await page.keyboard.press('Enter')
    await chosen(page).toEqual({ kind: 'source', id: roke.id })
    await pressed(page, 'Anselm Roke').toBe('true')
    await voice(page, 'Lida Kovarre').click()
    await chosen(page).not.toEqual({ kind: 'source', id: roke.id })
    await pressed(page, 'Lida Kovarre').toBe('true')
    expect(await page.locator('[data-chosen]').count()).toBe(1)
    expect(await voice(page, 'Lida Kovarre').getAttribute('tabindex')).toBe('0')
    const { attribution } = report.chains.find(({ path }) => path.length === 3)!
    await page.evaluate((id) => window.selection.set({ pointed: { kind: 'attribution', id } }), attribution)
    // From the writer to Kovarre, on to Roke and on to the overseers.
    await expect.poll(() => page.locator('[data-passing][data-lit]').count()).toBe(3)
    expect(await page.locator('.voice[data-pointed] title').textContent()).toMatch(/^The overseers/)
  })

  it('is enlarged by button, key and wheel, and fitted again', async () => {
    const page = await open()
    const width = () => page.locator('.chain-frame svg').evaluate((svg) => svg.clientWidth)
    const fitted = await width()
    await page.getByRole('button', { name: 'Larger' }).click()
    await expect.poll(width).toBeGreaterThan(fitted * 1.2)
    const larger = await width()
    await voice(page, 'The writer').focus()
    await page.keyboard.press('-')
    await expect.poll(width).toBeLessThan(larger)
    await page.keyboard.press('0')
    await expect.poll(width).toBe(fitted)
    await page.locator('.chain-frame').hover()
    await page.keyboard.down('Control')
    await page.mouse.wheel(0, -200)
    await expect.poll(width).toBeGreaterThan(fitted)
    await page.keyboard.up('Control')
    expect(await page.evaluate(() => visualViewport!.scale)).toBe(1)
    await page.getByRole('button', { name: 'Fit' }).click()
    await expect.poll(width).toBe(fitted)
    const scrolled = () => page.locator('.chain-frame').evaluate((frame) => frame.scrollLeft)
    await page.getByRole('button', { name: 'Larger' }).click()
    await expect.poll(width).toBe(larger)
    await voice(page, 'The writer').focus()
    const before = await scrolled()
    await page.keyboard.press('Shift+ArrowRight')
    await expect.poll(scrolled).toBeGreaterThan(before)
  })

  it('has a table that says the same', async () => {
    const page = await openAll()
    const names = await page
      .locator('.voice[data-for]')
      .evaluateAll((all) => all.map((one) => one.querySelector('title')!.textContent.split(':')[0]))
    await page.getByRole('button', { name: 'Table' }).click()
    const rows = page.getByRole('row')
    await rows.first().waitFor()
    expect(await page.locator('.chain-frame').count()).toBe(0)
    const inTable = await page.locator('tbody th > :is(a, bdi)').allTextContents()
    expect([...inTable].sort()).toEqual([...names].sort())
    const roke = rows.filter({ has: page.locator('th', { hasText: 'Anselm Roke' }) })
    expect(await roke.getByRole('cell').allTextContents()).toEqual(['Lida Kovarre (says\u00a02)', '2', '2'])
    await roke.locator('.place').first().click()
    await chosen(page).toMatchObject({ kind: 'attribution' })
    await expect.poll(() => roke.getAttribute('data-chosen')).toBe('')
  })

  it('says of a document without a name what it is, drawn and in the table', async () => {
    const page = await openAll()
    const notice = voice(page, 'A notice')
    expect(await notice.locator('title').textContent()).toMatch(/^A notice: document\./)
    expect(await notice.locator('.kind').textContent()).toBe('document')
    await page.getByRole('button', { name: 'Table' }).click()
    const kinds = page.locator('tbody tr', { hasText: /^A notice/ }).locator('.kind')
    await expect.poll(() => kinds.allTextContents()).toEqual(['document'])
  })

  it('begins its table with what came through others, the furthest first', async () => {
    const page = await open()
    await page.getByRole('button', { name: 'Table' }).click()
    await page.getByRole('row').first().waitFor()
    const rows = await page
      .locator('tbody tr')
      .evaluateAll((all) => all.map((row) => row.querySelector('.figure')!.textContent!))
    const furthest = rows.map((removes) => Number(removes.split('–').at(-1)))
    const first = furthest.indexOf(1)
    expect(furthest.slice(0, first)).toEqual([3, 2, 2, 2])
  })

  it.each([
    ['a phone in the light', { viewport: { width: 390, height: 800 } }],
    ['a wide screen in the dark', { viewport: { width: 1440, height: 900 }, colorScheme: 'dark' }],
  ] as const)('can be used by all on %s', async (_, options) => {
    const page = await open(options)
    for (const [shown, what] of [
      ['Drawing', '.chain-frame .voice'],
      ['Table', '.chain-figure table'],
    ] as const) {
      await page.getByRole('button', { name: shown }).click()
      await page.locator(what).first().waitFor()
      expect(await accessFaults(page)).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
    }
  })

  it('shows the main voices of very many, and all when asked', async () => {
    const page = await open({ viewport: { width: 900, height: 800 } }, manyVoices(200))
    expect(await page.locator('.voice').count()).toBeLessThanOrEqual(25)
    await page.getByRole('button', { name: 'Show all 200' }).click()
    await page.waitForFunction(() => document.querySelectorAll('.voice').length === 201)
    const boxes = await page.locator('.voice .box').evaluateAll((all) =>
      all.map((one) => {
        const { x, y, width, height } = (one as SVGRectElement).getBBox()
        return { x, y, right: x + width, bottom: y + height }
      }),
    )
    const overlaps = boxes.flatMap((a, index) =>
      boxes.slice(index + 1).filter((b) => a.x < b.right && b.x < a.right && a.y < b.bottom && b.y < a.bottom),
    )
    expect(overlaps).toEqual([])
  })
  it('moves to a voice that is chosen elsewhere', async () => {
    const page = await open({ viewport: { width: 900, height: 800 } }, manyVoices(200))
    await page.getByRole('button', { name: 'Show all 200' }).click()
    await page.waitForFunction(() => document.querySelectorAll('.voice').length === 201)
    const isInFrame = (key: string): Promise<boolean> =>
      page.evaluate((key) => {
        const { top, bottom } = document.querySelector('.chain-frame')!.getBoundingClientRect()
        const box = document.querySelector(`.voice[data-voice="${key}"]`)!.getBoundingClientRect()
        return box.top >= top && box.bottom <= bottom
      }, key)
    const lowest = await page.locator('.voice[data-for]').evaluateAll((all) => {
      const [first] = all.sort((a, b) => b.getBoundingClientRect().top - a.getBoundingClientRect().top)
      return (first as SVGElement).dataset.voice!
    })
    expect(await isInFrame(lowest)).toBe(false)
    await page.evaluate((id) => window.selection.set({ chosen: { kind: 'source', id } }), lowest)
    await expect.poll(() => isInFrame(lowest)).toBe(true)
  })
})
