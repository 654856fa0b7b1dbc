/// <reference lib="dom" />
import type { Report } from '@whence/core'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { afterEach, beforeAll, expect, it } from 'vitest'
import { rampReports } from '../../core/test/support/ramp-reports.js'
import { accessFaults, complaintsOf, describeInChromium } from '../../web/test/chromium.js'
import { address, buildArticlePage, type PageFiles, serveArticle } from './article-page.js'

describeInChromium('articles side by side in a browser', (newContext) => {
  const reports = rampReports()
  let files: PageFiles
  let complaints: readonly string[] = []
  beforeAll(async () => {
    files = await buildArticlePage('./page/compare.tsx')
  })
  afterEach(() => expect(complaints).toEqual([]))

  /** The page once all of it is there. Whatever it complains about fails the test. */
  async function open(options: BrowserContextOptions = {}, shown: readonly Report[] = reports): Promise<Page> {
    const context = await newContext({ viewport: { width: 1440, height: 900 }, ...options })
    await serveArticle(context, files, shown)
    const page = await context.newPage()
    complaints = complaintsOf(page)
    await page.goto(address)
    await page.locator('#introductions').waitFor()
    return page
  }

  it('shows what is shared, what each prints, what stands in one alone, and how each introduces', async () => {
    const page = await open()
    expect(await page.getByRole('heading', { level: 2 }).allTextContents()).toEqual([
      'A Two boats kept in port after ramp falls',
      'B Ferry chief blames yard',
      'C Known fault, says inspector',
      'Sources: 2 shared, 4 heard in one article alone',
      'The same words, as each prints them (1)',
      'Not found in the others (3)',
      'How each introduces the same person (1)',
    ])
  })

  it('says how a source was matched', async () => {
    const page = await open()
    const row = page.locator('#sources .rows > li').filter({ hasText: 'Maritime Safety Office' })
    expect(await row.locator('h3').textContent()).toContain('organization, matched by its initials')
  })

  it('says once which articles have nothing of a row', async () => {
    const page = await open({}, [...reports, reports[2]!, reports[2]!])
    const row = page.locator('#sources .rows > li').filter({ hasText: 'Maritime Safety Office' })
    expect(await row.locator('.cells > li').count()).toBe(2)
    expect(await row.locator('.lacking').textContent()).toBe('Not among the sources of C, D and E.')
    const first = page.locator('#sources .rows > li').filter({ hasText: 'Tove Arrenby' })
    expect(await first.locator('.lacking').count()).toBe(0)
  })

  it('calls an article by its letter in every cell; what the letters stand for stays in sight', async () => {
    const page = await open({ viewport: { width: 1440, height: 400 } })
    const widths = await page
      .locator('section .cells > li > .label')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().width))
    expect(widths.length).toBeGreaterThan(8)
    expect(Math.max(...widths)).toBeLessThan(30)
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight))
    const letters = page.locator('.letters')
    await expect.poll(() => letters.evaluate((one) => Math.round(one.getBoundingClientRect().top))).toBe(0)
    expect(await letters.locator('li').allTextContents()).toEqual([
      'A Lowmere Courier',
      'B Calder Tribune',
      'C Skerry Wire',
    ])
  })

  it.each([2, 3, 6])('has what a cell says beside its letter in each of %s articles', async (count) => {
    const page = await open({}, [...reports, ...reports].slice(0, count))
    const tops = await page.locator('section .cells > li').evaluateAll((cells) =>
      cells.map((cell) => {
        const [letter, words] = [...cell.children].map((one) => one.getBoundingClientRect())
        return words!.left >= letter!.right && Math.abs(words!.top - letter!.top) < 12
      }),
    )
    expect(tops.length).toBeGreaterThan(4)
    expect(tops.every((isBeside) => isBeside)).toBe(true)
  })

  it('keeps each of three articles in its column', async () => {
    const page = await open()
    const lefts = (selector: string) =>
      page.locator(selector).evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().left)))
    const [a, , c] = await lefts('.heads > li')
    const lone = await lefts('#statements .cells > li')
    expect([lone[0], lone.at(-1)]).toEqual([a, c])
  })

  it('marks where the same words differ', async () => {
    const page = await open()
    const [courier, tribune, wire] = await page.locator('#utterances .rows .cells > li').all()
    expect(await courier!.locator('mark.differs').allTextContents()).toEqual([
      '(other words: known)',
      '(other words: do)',
    ])
    expect(await tribune!.locator('mark.differs').allTextContents()).toEqual(['(other words: will)'])
    expect(await tribune!.locator('blockquote').textContent()).toContain('(words left out) remedy. We ')
    expect(await wire!.locator('mark.typography').allTextContents()).toEqual([
      '(printed otherwise: this)',
      '(printed otherwise: KNOWN fault)',
    ])
  })

  it('leads from every item to its place in its article', async () => {
    const page = await open()
    const links = await page
      .locator('.compared section a')
      .evaluateAll((all) => all.map((one) => one.getAttribute('href')!))
    expect(links.length).toBeGreaterThan(15)
    for (const link of links) {
      const [, article, kind, number] = /^\/read\/([123])#([as])(\d+)$/.exec(link)!
      const { attributions, sources } = reports[Number(article) - 1]!
      expect((kind === 'a' ? attributions : sources).map(({ id }) => id)).toContain(`${kind}${number}`)
    }
  })

  it('stands in columns where there is room, and one under the other on a phone', async () => {
    const lefts = async (width: number): Promise<number> => {
      const page = await open({ viewport: { width, height: 900 } })
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
      const all = await page
        .locator('.heads > li')
        .evaluateAll((items) => items.map((item) => item.getBoundingClientRect().left))
      return new Set(all).size
    }
    expect(await lefts(1440)).toBe(3)
    expect(await lefts(390)).toBe(1)
  })

  it.each([
    ['a phone in the light', { viewport: { width: 390, height: 800 } }],
    ['a wide screen in the dark', { colorScheme: 'dark' }],
  ] as const)('can be used by all on %s', async (_, options) => {
    const page = await open(options)
    for (const summary of await page.locator('summary').all()) await summary.click()
    expect(await accessFaults(page)).toEqual([])
  })

  it('takes six articles', async () => {
    const page = await open({}, [...reports, ...reports])
    expect(await page.locator('.heads > li').count()).toBe(6)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1440)
  })
})
