import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseReport } from '@whence/core'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { accessFaults, describeInBrowser } from './browser.js'
import { keptIn, openFolds, whenRead } from './in-reader.js'
import { bridge, countOf, waysIn } from './ways-in.js'

describeInBrowser('the reader', (inBrowser) => {
  const { open, openFound, openExample, leave } = waysIn(inBrowser)

  describe('beside the article', () => {
    it('a source is chosen, and chosen again', async () => {
      const page = await openExample()
      const source = page.getByRole('button', { name: 'Tove Arrenby', exact: true })
      const isPressed = () => source.getAttribute('aria-pressed')
      await source.click()
      await expect.poll(isPressed).toBe('true')
      const status = page.getByText('Shown alone: Tove Arrenby')
      await status.waitFor()
      await page.waitForURL(/#s\d+$/)
      await source.click()
      await status.waitFor({ state: 'detached' })
      await expect.poll(isPressed).toBe('false')
      leave(page)
    })

    it('pointing at a quotation marks its speaker', async () => {
      const page = await openExample()
      const quotation = page.locator('#quotations a[href^="#a"]').first()
      await quotation.hover()
      await countOf(page, '#sources .sources > [data-pointed]').toBe(1)
      await page.mouse.move(0, 0)
      await countOf(page, '[data-pointed]').toBe(0)
      leave(page)
    })

    it('a finding is set aside with a reason, kept, exported so, and taken back', async () => {
      const page = await openFound()
      const finding = page.locator('.findings > li').first()
      const id = await finding.getAttribute('id')
      const heading = page.getByRole('heading', { name: /^Findings \(\d+\)$/ })
      const before = await heading.textContent()
      await finding.getByText('Why, and what to do').click()
      await finding.getByLabel('Set it aside, because').fill('The desk knows it.')
      await finding.getByRole('button', { name: 'Set aside' }).click()
      await page.getByText('Set aside (1)').waitFor()
      expect(await heading.textContent()).not.toBe(before)
      await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('findings')
      // Before the page is left, it is kept.
      await expect.poll(async () => JSON.stringify(await keptIn(page))).toContain('The desk knows it.')

      await page.reload()
      await page.getByText('Set aside (1)').click()
      expect(await page.locator(`#${id}`).textContent()).toContain('Because: The desk knows it.')
      const sarif = JSON.parse(await exported(page, 'Findings (SARIF)')) as {
        runs: { results: { suppressions: { justification: string }[] }[] }[]
      }
      expect(sarif.runs[0]!.results.flatMap(({ suppressions }) => suppressions)).toMatchObject([
        { justification: 'The desk knows it.' },
      ])
      expect(await accessFaults(page)).toEqual([])

      await page.getByRole('button', { name: 'Take back' }).click()
      await page.getByText('Set aside (1)').waitFor({ state: 'detached' })
      await expect.poll(() => heading.textContent()).toBe(before)
      leave(page)
    })
  })

  describe('taken along', () => {
    it('every export is the file that it says', async () => {
      const page = await openExample()
      expect(parseReport(JSON.parse(await exported(page, 'JSON'))).article.title).toMatch(/^Ferry line/)
      expect(await exported(page, 'Table (CSV), a line for each attribution')).toMatch(/^article,input,url,/)
      expect(await exported(page, 'Markdown')).toMatch(/^# Ferry line/)
      expect(JSON.parse(await exported(page, 'Web annotations'))).toMatchObject({ type: 'AnnotationCollection' })
      expect(JSON.parse(await exported(page, 'Findings (SARIF)'))).toMatchObject({ version: '2.1.0' })
      expect(await exported(page, 'One page (HTML)')).toMatch(/^<!doctype html>/)
      leave(page)
    })

    it('a text that was pasted is called by its headline alone, and is no file', async () => {
      const page = await openFound()
      const html = await exported(page, 'One page (HTML)')
      expect(html.split('Bridge at Merrow to close By Ines Halvard').length).toBe(1)
      expect(await exported(page, 'Markdown')).not.toContain('Bridge at Merrow to close By Ines Halvard')
      const { runs } = JSON.parse(await exported(page, 'Findings (SARIF)'))
      expect(runs[0].artifacts[0].location.uri).toMatch(/^urn:sha256:/)
      leave(page)
    })

    it('the saved page has as many sources as the reader', async () => {
      const page = await openExample()
      const heading = await page.locator('#panel-sources h2, #sources h2').first().textContent()
      expect(heading).toMatch(/^Sources \(\d+\)$/)
      expect(await exported(page, 'One page (HTML)')).toContain(`>${heading}</h2>`)
      leave(page)
    })

    it('print hands the self-contained page to the printer, with its style', async () => {
      const page = await openExample()
      await page.getByRole('button', { name: 'Print' }).click()
      const frame = page.frameLocator('.print-frame')
      await frame.locator('article').waitFor({ state: 'attached' })
      const made = await frame.locator('body').evaluate((body) => ({
        title: body.ownerDocument.title,
        serif: getComputedStyle(body.querySelector('.block')!).fontFamily,
      }))
      expect(made.title).toMatch(/^Ferry line .* – what it rests on$/)
      expect(made.serif).toContain('Palatino')
      leave(page)
    })
  })

  describe('for everybody', () => {
    it('works with the keyboard alone', async () => {
      const page = await open()
      await tabTo(page, 'TEXTAREA', 'The article’s text, or its address')
      await page.keyboard.insertText(bridge)
      await tabTo(page, 'BUTTON', 'Read')
      await page.keyboard.press('Enter')
      await whenRead(page)
      await tabTo(page, 'BUTTON', 'Oona Strick')
      await page.keyboard.press('Space')
      await page.getByText('Shown alone: Oona Strick').waitFor()
      await tabTo(page, 'SUMMARY', 'Why, and what to do')
      await page.keyboard.press('Enter')
      await page.getByLabel('Set it aside, because').first().waitFor()
      await tabTo(page, 'INPUT', 'Set it aside, because')
      await page.keyboard.type('Known.')
      await page.keyboard.press('Enter')
      await page.getByText('Set aside (1)').waitFor()
      leave(page)
    })

    it.each([
      ['phone', 390, 'light'],
      ['tablet', 900, 'light'],
      ['desk', 1440, 'light'],
      ['desk, dark', 1440, 'dark'],
      ['phone, dark', 390, 'dark'],
    ] as const)('%s: nothing runs over, and axe finds nothing', async (name, width, colorScheme) => {
      const page = await open({ viewport: { width, height: 900 }, colorScheme })
      expect(await accessFaults(page)).toEqual([])
      await picture(page, `${name} start`)
      await page.getByLabel('The article’s text, or its address').fill(bridge)
      await page.getByRole('button', { name: 'Read', exact: true }).click()
      await whenRead(page)
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
      await picture(page, `${name} reading`)
      await openFolds(page)
      await page.getByRole('button', { name: 'Oona Strick', exact: true }).click()
      await page.getByText('Shown alone: Oona Strick').waitFor()
      await page.getByText('Export').click()
      await page.getByRole('button', { name: 'JSON' }).waitFor()
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
      expect(await accessFaults(page)).toEqual([])
      await picture(page, `${name} reading open`)
      await page.getByRole('link', { name: 'Whence' }).click()
      await page.getByRole('heading', { name: 'Read before' }).waitFor()
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
      expect(await accessFaults(page)).toEqual([])
      await picture(page, `${name} history`)
      leave(page)
    })

    it('the other theme is chosen, and kept', async () => {
      const page = await open({ colorScheme: 'light' })
      const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
      const light = await paper()
      await page.getByRole('button', { name: 'Dark' }).click()
      await expect.poll(paper).not.toBe(light)
      const dark = await paper()
      await page.reload()
      await page.getByRole('button', { name: 'Light' }).waitFor()
      expect(await paper()).toBe(dark)
      leave(page)
    })
  })
})

async function exported(page: Page, name: string): Promise<string> {
  await page.locator('summary', { hasText: 'Export' }).click()
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name, exact: true }).click(),
  ])
  expect(file.suggestedFilename()).toMatch(
    /^(?:ferry-line-told-to-keep-two-boats-in-port-after-ramp-failure|bridge-at-merrow-to-close)\.whence\.\w+$/,
  )
  return readFile(await file.path(), 'utf8')
}

/** Presses Tab until the element of this kind and name has the focus. */
async function tabTo(page: Page, kind: string, name: string): Promise<void> {
  for (let presses = 0; presses < 400; presses++) {
    await page.keyboard.press('Tab')
    const at = await page.evaluate(() => {
      const at = document.activeElement
      const isField = at instanceof HTMLInputElement || at instanceof HTMLTextAreaElement
      const words = isField ? at.labels?.[0]?.textContent : at?.textContent
      return [at?.tagName, words?.trim()]
    })
    if (at[0] === kind && at[1] === name) return
  }
  throw new Error(`Tab does not reach “${name}”.`)
}

/** Kept only where somebody asks for them. */
async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env.WHENCE_SCREENS
  if (folder !== undefined) await page.screenshot({ path: join(folder, `${name.replace(/\W+/g, '-')}.png`) })
}
