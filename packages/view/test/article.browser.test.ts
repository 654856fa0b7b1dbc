import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { type Report, read, summarise } from '@whence/core'
import { loadModel } from '@whence/intake'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { afterEach, beforeAll, expect, it } from 'vitest'
import { markedReport } from '../../core/test/support/marked-report.js'
import { accessFaults, complaintsOf, describeInChromium } from '../../web/test/chromium.js'
import type { Selection, SelectionStore } from '../src/selection.js'
import { address, buildArticlePage, type PageFiles, serveArticle } from './article-page.js'

declare global {
  interface Window {
    readonly report: Report
    readonly selection: SelectionStore
    readonly show: (report?: Report) => void
  }
}

describeInChromium('the article in a browser', (newContext) => {
  let report: Report
  let files: PageFiles
  let complaints: readonly string[] = []

  beforeAll(async () => {
    const bytes = await readFile(fileURLToPath(new URL('../../../examples/ferry.txt', import.meta.url)))
    report = read({ input: 'examples/ferry.txt', bytes }, await loadModel())
    files = await buildArticlePage()
  })
  afterEach(() => expect(complaints).toEqual([]))

  /** The page once all of the article is on it. Whatever it complains about fails the test. */
  async function open(hash = '', options: BrowserContextOptions = {}, shown = report): Promise<Page> {
    const context = await newContext({ viewport: { width: 1200, height: 800 }, ...options })
    await serveArticle(context, files, shown)
    const page = await context.newPage()
    complaints = complaintsOf(page)
    await page.goto(address + hash)
    await whenGrown(page, shown)
    return page
  }
  /** The stop of the Tab key shows that the article listens. */
  const whenGrown = async (page: Page, { article: { blocks } }: Report): Promise<void> => {
    await page.locator('.ref[tabindex="0"]').waitFor({ state: 'attached' })
    await page.waitForFunction((count) => document.querySelectorAll('.block').length === count, blocks.length)
  }
  const hash = (page: Page): string => new URL(page.url()).hash
  const selected = (page: Page): Promise<Selection> => page.evaluate(() => window.selection.get())
  const withClass = (page: Page, name: string, data: string): Promise<(string | undefined)[]> =>
    page.evaluate(
      ([name, data]) => [...document.querySelectorAll<HTMLElement>(`.${name}`)].map(({ dataset }) => dataset[data!]),
      [name, data] as const,
    )
  const choose = (page: Page, change: Parameters<SelectionStore['set']>[0]): Promise<void> =>
    page.evaluate((change) => window.selection.set(change), change)
  const isInView = (page: Page, id: string): Promise<unknown> =>
    page.waitForFunction((id) => {
      const box = document.getElementById(id)?.getBoundingClientRect()
      return box !== undefined && box.top >= 0 && box.bottom <= innerHeight
    }, id)

  it('marks every attribution, numbers it and notes who says it', async () => {
    const page = await open()
    for (const { id, source, cue, content } of report.attributions) {
      const marks = page.locator(`.block [data-attribution="${id}"]`)
      for (const [role, spans] of Object.entries({ source, cue, content })) {
        const words = await marks.and(page.locator(`.${role}`)).evaluateAll((all) =>
          all.map((element) => {
            const copy = element.cloneNode(true) as Element
            for (const sup of copy.querySelectorAll('sup')) sup.remove()
            return copy.textContent
          }),
        )
        expect(words.join('|')).toBe(spans.map(({ start, end }) => report.article.text.slice(start, end)).join('|'))
      }
      expect(await page.locator(`#${id}`).count()).toBe(1)
      expect(await marks.and(page.locator('.ref')).count()).toBe(1)
      expect(await page.locator(`#n-${id}`).count()).toBe(1)
    }
    expect(await page.locator('.ref[data-attribution="a4"]').getAttribute('aria-label')).toBe(
      '4: Tove Arrenby says, quoted',
    )
  })

  it('keeps every word of the article', async () => {
    const page = await open()
    const words = await page.locator('.block').evaluateAll((blocks) =>
      blocks.map((block) => {
        const copy = block.cloneNode(true) as Element
        for (const added of copy.querySelectorAll('sup, .out')) added.remove()
        return copy.textContent
      }),
    )
    expect(words).toEqual(report.article.blocks.map(({ start, end }) => report.article.text.slice(start, end)))
  })

  it('shows the way of words that were passed on', async () => {
    const page = await open()
    const { passedOn } = summarise(report)
    const [passed] = report.attributions.filter(({ id }) => passedOn.has(id))
    const steps = await page.locator(`#n-${passed!.id} .way li`).allTextContents()
    expect(steps[0]).toBe('article')
    expect(steps.length).toBeGreaterThan(2)
  })

  it('shows of whom somebody only tells without a way from mouth to mouth', async () => {
    const marked =
      '# The rope\n\n[source [@a Jorun]] [cue said] [content [2.source [@b the clerk]] [2.cue ordered] [2.content the rope cut]].'
    const told = { 1: { speaker: 'a' }, 2: { speaker: 'b', act: 'decides' } } as const
    const page = await open('', {}, markedReport(marked, { attributions: told }))
    const steps = page.locator('#n-a2 .way li')
    expect(await steps.allTextContents()).toEqual(['Jorun', 'the clerk'])
    const joint = await steps.last().evaluate((step) => getComputedStyle(step, '::before').content)
    expect(joint).toBe('", on "')
    expect(await page.locator('#n-a2 .how').textContent()).toBe('retold · decides')
    expect(await page.locator('.ref[data-attribution="a2"]').getAttribute('aria-label')).toBe(
      '2: the clerk decides, as told by Jorun, retold',
    )
    expect(await page.locator('.about-marks .hint').textContent()).toContain('the writer has it directly')
  })

  it('lights up the note of words, and the words of a note', async () => {
    const page = await open()
    await page.locator('#a4').hover()
    await expect.poll(() => selected(page)).toEqual({ pointed: { kind: 'attribution', id: 'a4' } })
    expect(new Set(await withClass(page, 'is-pointed', 'attribution'))).toEqual(new Set(['a4']))
    expect(await page.locator('#n-a4.is-pointed').count()).toBe(1)
    await page.locator('#n-a5 .how').hover()
    await page.locator('.content.is-pointed[data-attribution="a5"]').first().waitFor()
    expect(await page.locator('#n-a4.is-pointed').count()).toBe(0)
  })

  it('lights up all that a source says, and where it is mentioned', async () => {
    const page = await open()
    const source = report.sources.find(({ name }) => name === 'Dorrin Pell')!
    await choose(page, { pointed: { kind: 'source', id: source.id } })
    const lit = await withClass(page, 'is-pointed', 'attribution')
    const own = report.attributions.filter(({ speaker }) => speaker === source.id).map(({ id }) => id)
    expect(new Set(lit.filter((id) => id !== undefined))).toEqual(new Set(own))
    await choose(page, { pointed: undefined })
    expect(await page.locator('.is-pointed').count()).toBe(0)
  })

  it('touches nothing but the elements concerned', async () => {
    const page = await open()
    const touched = await page.evaluate(async () => {
      const seen: MutationRecord[] = []
      const watch = new MutationObserver((records) => seen.push(...records))
      const root = document.querySelector('.article')!
      watch.observe(root, { subtree: true, childList: true, attributes: true, characterData: true })
      window.selection.set({ pointed: { kind: 'attribution', id: 'a4' } })
      window.selection.set({ chosen: { kind: 'attribution', id: 'a4' } })
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
      seen.push(...watch.takeRecords())
      return seen.map(({ type, target }) => `${type} ${(target as HTMLElement).dataset.attribution}`)
    })
    // The stop of the Tab key moves from the first mark to the chosen one; its notes unfold.
    expect(new Set(touched)).toEqual(new Set(['attributes a4', 'attributes a1', 'attributes undefined']))
    expect(touched.length).toBeLessThan(20)
  })

  it('chooses with a click, says so in the address, and lets go with Escape', async () => {
    const page = await open()
    await page.locator('#a4').click()
    await expect.poll(() => hash(page)).toBe('#a4')
    expect(await page.locator('#n-a4.is-chosen').count()).toBe(1)
    await page.keyboard.press('Escape')
    await expect.poll(() => hash(page)).toBe('')
    expect((await selected(page)).chosen).toBeUndefined()
    expect(await page.locator('.is-chosen').count()).toBe(0)
    await page.locator('#n-a5 .way a').last().click()
    await expect.poll(async () => (await selected(page)).chosen?.kind).toBe('source')
  })

  it('goes to what a link names, also after a reload, and to what is chosen elsewhere', async () => {
    const { id } = report.attributions.at(-1)!
    const page = await open(`#${id}`)
    await isInView(page, id)
    await page.locator(`#n-${id}.is-chosen`).waitFor()
    await page.reload()
    await whenGrown(page, report)
    await isInView(page, id)
    await choose(page, { chosen: { kind: 'attribution', id: 'a2' } })
    await isInView(page, 'a2')
    await expect.poll(() => hash(page)).toBe('#a2')
    await page.evaluate(() => {
      location.hash = '#a10'
    })
    await isInView(page, 'a10')
    await expect.poll(async () => (await selected(page)).chosen).toEqual({ kind: 'attribution', id: 'a10' })
  })

  it('passes over a link to what is not there', async () => {
    const page = await open('#a999')
    expect(await selected(page)).toEqual({})
  })

  it('lets one voice stand out and keeps the others readable', async () => {
    const page = await open()
    const source = report.sources.find(({ name }) => name === 'Dorrin Pell')!
    const colourOf = (selector: string): Promise<string> =>
      page
        .locator(selector)
        .first()
        .evaluate((element) => getComputedStyle(element).color)
    const ink = await colourOf('.block.paragraph')
    await choose(page, { only: source.id })
    expect(await colourOf('.block.paragraph')).not.toBe(ink)
    expect(await colourOf(`.content[data-source="${source.id}"]`)).toBe(ink)
    expect(new Set(await withClass(page, 'is-heard', 'source'))).toEqual(new Set([source.id]))
    expect(await accessFaults(page)).toEqual([])
    await choose(page, { only: 'writer' })
    expect(await colourOf('.voice-writer')).toBe(ink)
    expect(await colourOf('.paragraph .content')).not.toBe(ink)
    expect(await accessFaults(page)).toEqual([])
    await page.keyboard.press('Escape')
    await expect.poll(() => selected(page)).toEqual({})
  })

  it('is one stop of the Tab key, with keys from mark to mark', async () => {
    const page = await open()
    const at = (): Promise<string | undefined> =>
      page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset.attribution)
    const stops = await page
      .locator('.article .ref, .article .note a')
      .evaluateAll((all) => all.filter((element) => (element as HTMLElement).tabIndex >= 0).length)
    expect(stops).toBe(1)
    await page.locator('.about-marks summary').focus()
    await page.keyboard.press('Shift+Tab')
    const inTextOrder = await page
      .locator('.ref')
      .evaluateAll((all) => all.map((element) => (element as HTMLElement).dataset.attribution))
    await expect.poll(at).toBe(inTextOrder[0])
    await page.keyboard.press('n')
    await page.keyboard.press('ArrowRight')
    await expect.poll(at).toBe(inTextOrder[2])
    const selection = (): Promise<Selection> => selected(page)
    await expect.poll(selection).toMatchObject({ pointed: { kind: 'attribution', id: inTextOrder[2] } })
    await page.keyboard.press('p')
    await page.keyboard.press('Enter')
    await expect.poll(selection).toMatchObject({ chosen: { kind: 'attribution', id: inTextOrder[1] } })
    await page.keyboard.press('o')
    const { speaker } = report.attributions.find(({ id }) => id === inTextOrder[1])!
    await expect.poll(selection).toMatchObject({ only: speaker })
    await page.keyboard.press('s')
    await expect.poll(selection).toMatchObject({ chosen: { kind: 'source', id: speaker } })
    await page.keyboard.press('End')
    await expect.poll(at).toBe(inTextOrder.at(-1))
  })

  it('keeps the article when findings are set aside', async () => {
    const finding = { id: 'f1', rule: 'x', level: 'note' as const, message: 'Look.', speaker: 'writer', related: [] }
    const { start, end } = report.attributions[3]!.cue[0]!
    const withFinding = { ...report, findings: [{ ...finding, start, end }] }
    const page = await open('#f1', {}, withFinding)
    expect(await page.locator('#at-f1').evaluate((words) => getComputedStyle(words).textDecorationStyle)).toBe('dotted')
    expect(await page.locator('#at-f1.is-chosen').textContent()).toContain(report.article.text.slice(start, end))
    const rows = await page.evaluateHandle(() => [...document.querySelectorAll('.block')])
    await page.evaluate((without) => {
      window.show({ ...without, attributions: window.report.attributions, findings: [] })
    }, withFinding)
    await page.locator('.finding').waitFor({ state: 'detached' })
    expect(await rows.evaluate((all) => all.filter((row) => row.isConnected).length)).toBe(report.article.blocks.length)
  })

  it.each([
    ['light', 1200, 'light'],
    ['dark', 1200, 'dark'],
    ['on a phone', 390, 'light'],
  ] as const)('is free of faults that axe finds, %s', async (_, width, colorScheme) => {
    const page = await open('#a4', { viewport: { width, height: 800 }, colorScheme })
    await choose(page, { pointed: { kind: 'attribution', id: 'a5' } })
    expect(await accessFaults(page)).toEqual([])
  })

  it('fits a phone, with the notes folded below each block', async () => {
    const page = await open('', { viewport: { width: 390, height: 800 }, hasTouch: true, isMobile: true })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
    expect(await page.locator('#n-a4').isVisible()).toBe(false)
    await page.locator('.row:has(#n-a4) .fold').tap()
    await page.locator('#n-a4').waitFor()
    await page.locator('.ref[data-attribution="a5"]').tap()
    await page.locator('#n-a5').waitFor()
    await expect.poll(() => selected(page)).toMatchObject({ chosen: { kind: 'attribution', id: 'a5' } })
    expect((await selected(page)).pointed).toBeUndefined()
  })

  it('keeps the number of a note in one line, however many there are', async () => {
    const many = JSON.parse(JSON.stringify(report).replaceAll('"a23"', '"a23523"'))
    const page = await open('', {}, many)
    const heightOf = (id: string) => page.locator(`#n-${id} .num`).evaluate((number) => number.clientHeight)
    expect(await heightOf('a23523')).toBe(await heightOf('a1'))
  })

  it('lets notes run on beside the next block, so that no hole opens below a short one', async () => {
    const numbers = Array.from({ length: 8 }, (_, index) => index + 2)
    const short = numbers.map((n) => `[${n}.source [@keeper She]] [${n}.cue said] [${n}.content so].`).join(' ')
    const long = 'The gate held through the night and nobody in the town spoke of it again. '.repeat(9)
    const attributions = Object.fromEntries([1, ...numbers].map((n) => [n, { speaker: 'keeper' }]))
    // Its name makes each note two lines high.
    const keeper = '[1.source [@keeper The keeper of the eastern gate]] [1.cue said] [1.content no].'
    const crowded = markedReport(`# The gate\n\n${short}\n\n${long}\n\n${keeper}`, { attributions })
    const page = await open('', { viewport: { width: 800, height: 8000 } }, crowded)
    const { below, runOn } = await page.evaluate(() => {
      const block = [...document.querySelectorAll('.block')].find((one) => /^She said/.test(one.textContent))!
      const beside = block.nextElementSibling!
      const { bottom } = block.getBoundingClientRect()
      return {
        below: beside.nextElementSibling!.getBoundingClientRect().top - bottom,
        runOn: beside.getBoundingClientRect().bottom - bottom,
      }
    })
    expect(runOn).toBeGreaterThan(100)
    expect(below).toBeLessThan(40)
    const notes = await page.evaluate(() =>
      [...document.querySelectorAll('.article .beside')].map((one) => {
        const { top, bottom } = one.getBoundingClientRect()
        return { top, bottom, from: one.previousElementSibling!.getBoundingClientRect().top }
      }),
    )
    for (const [index, { top, from }] of notes.entries()) {
      expect(top).toBeGreaterThan(from - 20)
      expect(top).toBeGreaterThanOrEqual(notes[index - 1]?.bottom ?? 0)
    }
  })

  it('is dark where that is wished', async () => {
    const page = await open('', { colorScheme: 'dark' })
    const paper = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
    expect(paper).toBe('rgb(23, 24, 26)')
  })
})
