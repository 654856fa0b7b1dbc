/// <reference lib="dom" />
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { type Report, read } from '@whence/core'
import { loadModel } from '@whence/intake'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { accessFaults, describeInChromium } from '../../web/test/chromium.js'
import type { Selection } from '../src/selection.js'
import { address, buildArticlePage, type PageFiles, serveArticle } from './article-page.js'

describeInChromium('one voice alone', (newContext) => {
  let report: Report
  let files: PageFiles
  beforeAll(async () => {
    const bytes = await readFile(fileURLToPath(new URL('../../../examples/ferry.txt', import.meta.url)))
    report = withFinding(read({ input: 'examples/ferry.txt', bytes }, await loadModel()))
    files = await buildArticlePage('./page/reading.tsx')
  })

  async function open(options: BrowserContextOptions = {}): Promise<Page> {
    const context = await newContext({ viewport: { width: 1280, height: 900 }, ...options })
    await serveArticle(context, files, report)
    const page = await context.newPage()
    await page.goto(address)
    await expect.poll(() => page.locator('.block').count()).toBe(report.article.blocks.length)
    await page.locator('.article .ref[tabindex="0"]').waitFor({ state: 'attached' })
    return page
  }
  const selected = (page: Page): Promise<Selection> =>
    page.evaluate(() => {
      const { chosen, only } = window.selection.get()
      return { ...(chosen && { chosen }), ...(only && { only }) }
    })
  const idOf = (name: string): string => report.sources.find((one) => one.name === name)!.id
  const alone = (id: string) => ({ chosen: { kind: 'source', id }, only: id })

  it.each([
    ['the list of sources', '#sources button'],
    ['the key of the bar', '.voices a'],
    ['the drawing', '.chain-frame .voice'],
    ['a note', '.note .way a'],
  ])('is chosen in %s, and followed to another', async (_, choice) => {
    const page = await open()
    const [first, second] = [idOf('Dorrin Pell'), idOf('Jorun Eskeld')]
    await page.locator('#sources button', { hasText: 'Jorun Eskeld' }).click()
    await expect.poll(() => selected(page)).toEqual(alone(second))
    await page.locator(choice, { hasText: 'Dorrin Pell' }).first().click()
    await expect.poll(() => selected(page)).toEqual(alone(first))
    await page.getByText('Shown alone: Dorrin Pell').waitFor()
    await expect.poll(() => page.locator(`.content.is-heard[data-source="${second}"]`).count()).toBe(0)
    await page.locator(choice, { hasText: 'Dorrin Pell' }).first().click()
    await expect.poll(() => selected(page)).toEqual({})
  })

  it.each(['.article .note .how', '#sources li .kind'])(
    'is not pointed at by a pointer that rests where %s comes',
    async (part) => {
      const page = await open()
      const { x, y } = (await page.locator(part).first().boundingBox())!
      let come = () => {}
      const isAwaited = new Promise<void>((resolve) => {
        come = resolve
      })
      await page.route('**/report.json', async (route) => {
        await isAwaited
        await route.fallback()
      })
      await page.goto(address)
      await page.mouse.move(x + 5, y + 5)
      come()
      await page.locator(part).first().waitFor()
      const pointed = () => page.evaluate(() => window.selection.get().pointed?.kind)
      // The browser looks again at what is under the pointer a little after that has come.
      await page.waitForTimeout(500)
      expect(await pointed()).toBeUndefined()
      await page.mouse.move(x + 6, y + 6)
      await expect.poll(pointed).toBeDefined()
    },
  )

  describe('is let go', () => {
    it('with Escape wherever the focus is, but not in a field', async () => {
      const page = await open()
      await page.locator('#sources button', { hasText: 'Dorrin Pell' }).click()
      await page.getByText('Why, and what to do').first().click()
      const field = page.getByLabel('Set it aside, because').first()
      await field.focus()
      await page.keyboard.press('Escape')
      await expect.poll(() => selected(page)).toEqual(alone(idOf('Dorrin Pell')))
      await page.locator('#chains button', { hasText: 'Fit' }).focus()
      await page.keyboard.press('Escape')
      await expect.poll(() => selected(page)).toEqual({})
      await page.getByText('Show them alone in the text').click()
      await expect.poll(() => selected(page)).toEqual({ only: 'writer' })
      await page.keyboard.press('Escape')
      await expect.poll(() => selected(page)).toEqual({})
    })

    it('by “Back”, the writer too', async () => {
      const page = await open()
      await page.getByText('Show them alone in the text').click()
      await page.waitForURL(/#writer$/)
      await page.goBack()
      await expect.poll(() => selected(page)).toEqual({})
    })

    it('by “Show all”, and not by the way to the text', async () => {
      const page = await open({ viewport: { width: 390, height: 800 } })
      await page.locator('#sources button', { hasText: 'Dorrin Pell' }).click()
      await page.getByRole('link', { name: 'Text', exact: true }).click()
      await page.waitForURL(/#text$/)
      await expect.poll(() => selected(page)).toEqual(alone(idOf('Dorrin Pell')))
      await page.getByRole('button', { name: 'Show all', exact: true }).click()
      await expect.poll(() => selected(page)).toEqual({})
    })
  })

  it.each(['light', 'dark'] as const)(
    'tints the writer’s sentences and lets names stand back, %s',
    async (colorScheme) => {
      const page = await open({ colorScheme })
      const styleOf = (selector: string) =>
        page
          .locator(selector)
          .first()
          .evaluate((element) => {
            const { color, backgroundColor } = getComputedStyle(element)
            return { color, isTinted: backgroundColor !== 'rgba(0, 0, 0, 0)' }
          })
      const ink = (await styleOf('.block.paragraph')).color
      await expect.poll(() => styleOf('.voice-writer')).toEqual({ color: ink, isTinted: false })
      await page.getByText('Show them alone in the text').click()
      await expect.poll(() => styleOf('.paragraph .voice-writer')).toEqual({ color: ink, isTinted: true })
      for (const back of ['.paragraph .source', '.paragraph .cue', '.paragraph .content'])
        await expect.poll(async () => (await styleOf(back)).color).not.toBe(ink)
      expect(await accessFaults(page)).toEqual([])
    },
  )

  it.each(['light', 'dark'] as const)('stays readable where another is pointed at, %s', async (colorScheme) => {
    const page = await open({ colorScheme })
    await page.locator('#sources button', { hasText: 'Dorrin Pell' }).click()
    await page.locator('#sources button', { hasText: 'Jorun Eskeld' }).hover()
    await page.locator('.note.is-pointed').first().waitFor()
    expect(await accessFaults(page)).toEqual([])
  })

  it.each([
    ['beside the text', { viewport: { width: 1280, height: 900 } }],
    ['on a phone', { viewport: { width: 390, height: 800 } }],
  ])('moves nothing under the pointer when it is chosen, %s', async (_, options) => {
    const page = await open(options)
    const name = page.locator('#sources button', { hasText: 'Dorrin Pell' })
    await name.scrollIntoViewIfNeeded()
    const { x, y } = (await name.boundingBox())!
    const click = () => page.mouse.click(x + 5, y + 5)
    const moved = async () => Math.abs((await name.boundingBox())!.y - y)
    await click()
    await page.getByText('Shown alone: Dorrin Pell').waitFor()
    expect(await moved()).toBeLessThan(2)
    await click()
    await expect.poll(() => selected(page)).toEqual({})
    await page.getByText('Shown alone: Dorrin Pell').waitFor({ state: 'detached' })
    expect(await moved()).toBeLessThan(2)
  })

  it('is reached by the keys from the sign of a finding too', async () => {
    const page = await open()
    await page.locator('.ref[data-finding="f1"]').focus()
    await page.keyboard.press('o')
    await expect.poll(() => selected(page)).toEqual({ only: idOf('Dorrin Pell') })
    await page.keyboard.press('s')
    await expect.poll(() => selected(page)).toEqual(alone(idOf('Dorrin Pell')))
  })

  it.each([
    ['the sign of a finding', 'Enter', () => 'f1', 'data-finding'],
    ['a number', 's', () => idOf('Dorrin Pell'), 'data-source'],
  ])('leads back by Escape to the mark that one came from: %s', async (_, key, entry, mark) => {
    const page = await open()
    const id = entry()
    const from = page.locator(`.ref[${mark}="${id}"]`).last()
    await from.focus()
    await page.keyboard.press(key)
    await expect.poll(() => page.locator(`#${id}`).evaluate((one) => one.contains(document.activeElement))).toBe(true)
    await page.keyboard.press('Escape')
    await expect.poll(() => from.evaluate((one) => one === document.activeElement)).toBe(true)
    await expect.poll(() => selected(page)).toEqual({})
  })

  it('is let go by Escape in the panels without a way into the text for who did not come from there', async () => {
    const page = await open()
    const name = page.locator('#sources button', { hasText: 'Dorrin Pell' })
    await page.locator('.ref[data-finding="f1"]').focus()
    await page.keyboard.press('Enter')
    await name.click()
    await page.keyboard.press('Escape')
    await expect.poll(() => selected(page)).toEqual({})
    expect(await name.evaluate((one) => one === document.activeElement)).toBe(true)
  })

  it('survives a reload, the writer’s too', async () => {
    const page = await open()
    await page.getByText('Show them alone in the text').click()
    await page.waitForURL(/#writer$/)
    await page.reload()
    await expect.poll(() => selected(page)).toEqual({ only: 'writer' })
    await page.locator('.article .ref[tabindex="0"]').waitFor({ state: 'attached' })
    await page.locator('.ref[data-attribution="a4"]').click()
    await page.waitForURL(/#a4$/)
    await page.locator('.ref[data-attribution="a4"]').click()
    await page.waitForURL(/#writer$/)
    await expect.poll(() => selected(page)).toEqual({ only: 'writer' })
  })

  it('stands in the list of quotations, which holds no part of another quotation', async () => {
    const page = await open()
    const byId = new Map(report.attributions.map((one) => [one.id, one]))
    const inner = report.attributions.filter(({ within, form }) => {
      const outer = within === undefined ? undefined : byId.get(within)
      return form !== 'indirect' && outer !== undefined && outer.form !== 'indirect'
    })
    const quoted = report.attributions.filter(({ form }) => form !== 'indirect')
    await expect
      .poll(() => page.getByRole('heading', { name: /^Quotations/ }).textContent())
      .toBe(`Quotations (${quoted.length - inner.length})`)
    expect(inner.length).toBeGreaterThan(0)
    for (const { id } of inner)
      await expect.poll(() => page.locator(`#quotations li[data-for="${id}"]`).count()).toBe(0)
  })
})

/** With a finding on words of Dorrin Pell. */
function withFinding(report: Report): Report {
  const speaker = report.sources.find(({ name }) => name === 'Dorrin Pell')!.id
  const { start, end } = report.attributions.find((one) => one.speaker === speaker)!.cue[0]!
  const finding = { id: 'f1', rule: 'x', level: 'note' as const, message: 'Look.', related: [], fingerprint: '0' }
  return { ...report, findings: [{ ...finding, speaker, start, end }] }
}
