import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseReport } from '@whence/core'
import type { BrowserContextOptions, Locator, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { accessFaults, complaintsOf, describeInBrowser } from './browser.js'
import { drop, keptIn, openFolds, twoFrames, whenRead } from './in-reader.js'

const example = (name: string): string => fileURLToPath(new URL(`../../../examples/${name}`, import.meta.url))

const bridge = `Bridge at Merrow to close

By Ines Halvard

MERROW, Calder — The council will close the bridge at Merrow on Friday, a source said. The repair will be the most expensive in the history of the islands.

Officials said on condition of anonymity that the bolts had rusted through. “Nobody looked at them for ten years,” one official said.

It was reported that 40,000 people use the bridge each week. Critics say the council slept. Oona Strick, who chairs the islands’ council, claimed that the money was there all along.

“We asked for a ferry,” said Tove Arrenby, director of inspections. “The minister told us in May that there would be one.” She said the minister had said that the ferry would come by Friday.

The council wanted to hide the cost from the voters. The so-called experts of the ministry stand by their report, according to the Lowmere Courier.
`

describeInBrowser('the reader', ({ address, newPage }) => {
  describe('an article is given', () => {
    it('as pasted text', async () => {
      const page = await open()
      await page.getByLabel('The article’s text, or its address').fill(await readFile(example('ferry.txt'), 'utf8'))
      await page.getByRole('button', { name: 'Read', exact: true }).click()
      await page.waitForURL(/\/read\/[0-9a-f]{16}$/)
      await whenRead(page)
      await expect
        .poll(() => page.title())
        .toBe('Ferry line told to keep two boats in port after ramp failure – what it rests on · Whence')
      await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('MAIN')
      leave(page)
    })

    it('as a page that is dropped anywhere, also on another article', async () => {
      const page = await openExample()
      await drop(page, await readFile(example('wells.html'), 'utf8'), 'wells.html')
      await page.getByRole('heading', { name: /^Ministry knew of/, level: 1 }).waitFor()
      leave(page)
    })

    it('as a file that is chosen', async () => {
      const page = await open()
      await page.getByLabel('A page or a text file').setInputFiles(example('lantern.txt'))
      await page.getByRole('heading', { name: 'In short' }).waitFor()
      leave(page)
    })

    it('as the example', async () => {
      const page = await openExample()
      await page.getByRole('button', { name: 'Tove Arrenby', exact: true }).waitFor()
      leave(page)
    })

    it.each([
      ['http://127.0.0.1/a', /^Cannot read http:\/\/127\.0\.0\.1\/a: .*\.$/],
      ['  ', /^There is nothing to read yet\. Paste an article’s text, or its address\.$/],
    ])('and what cannot be read is said in one sentence: %j', async (words, sentence) => {
      const page = await open()
      await page.getByLabel('The article’s text, or its address').fill(words)
      await page.getByRole('button', { name: 'Read', exact: true }).click()
      const complaint = page.getByRole('alert')
      await complaint.waitFor()
      expect(await complaint.textContent()).toMatch(sentence)
      await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('alert')
      expect(await accessFaults(page)).toEqual([])
    })

    it('and a file of another kind is refused with what to give instead', async () => {
      const page = await open()
      await page
        .getByLabel('A page or a text file')
        .setInputFiles({ name: 'ferry.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF') })
      expect(await page.getByRole('alert').textContent()).toContain(
        'Give a file that ends in .html, .htm, .txt or .md.',
      )
      leave(page)
    })

    it('and reading can be stopped', async () => {
      const page = await open()
      await page.route('**/read', () => {})
      const isAsked = page.waitForRequest('**/read')
      const isGivenUp = page.waitForEvent('requestfailed')
      await page.getByRole('button', { name: 'Try an example' }).click()
      await page.getByRole('progressbar').waitFor()
      await isAsked
      await page.getByRole('button', { name: 'Stop' }).click()
      await page.getByRole('progressbar').waitFor({ state: 'detached' })
      await isGivenUp
      await twoFrames(page)
      expect(await page.getByRole('alert').count()).toBe(0)
      leave(page)
    })
  })

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
      await countOf(page, '#sources > ul > [data-pointed]').toBe(1)
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

    it('a deep link to a source and to a finding is opened, and survives a reload', async () => {
      const page = await openFound()
      await page.goto(`${page.url().replace(/#.*/, '')}#s3`)
      for (const id of ['s3', 'f1']) {
        await page.evaluate((hash) => {
          location.hash = hash
        }, id)
        await page.locator(`#${id}[data-chosen]`).waitFor()
        await page.reload()
        await page.locator(`#${id}[data-chosen]`).waitFor()
        await expect.poll(() => page.locator(`#${id}`).evaluate(isInSight)).toBe(true)
        await page.locator(`#${id} > details[open]`).waitFor()
      }
      leave(page)
    })

    it.each([
      ['a long article', openExample],
      ['a short one', openFound],
    ])('a deep link to a sentence and to a panel survives a reload: %s', async (_, openArticle) => {
      const page = await openArticle()
      await page.setViewportSize({ width: 600, height: 320 })
      const last = await page.locator('#unsourced a[href^="#w"]').last().getAttribute('href')
      for (const hash of [last!, '#unsourced']) {
        await page.goto(
          page
            .url()
            .replace(/#.*/, hash)
            .replace(/(read\/\w+)$/, `$1${hash}`),
        )
        await page.reload()
        await page.locator(`.reading ${hash}:target`).waitFor()
        await expect.poll(() => page.locator(hash).evaluate(isInSight)).toBe(true)
      }
      leave(page)
    })

    it('back and forward go through what was chosen, and out of the article', async () => {
      const page = await openExample()
      await page.getByRole('button', { name: 'Tove Arrenby', exact: true }).click()
      await page.waitForURL(/#s\d+$/)
      await page.goBack()
      await page.waitForURL(/\/read\/[0-9a-f]{16}$/)
      await countOf(page, '.panels [data-chosen]').toBe(0)
      await page.goBack()
      await page.getByRole('heading', { name: 'Read before' }).waitFor()
      await page.goForward()
      await whenRead(page)
      leave(page)
    })

    it('what is pointed at and chosen in the text shows in the panels, and the other way round', async () => {
      const page = await openExample()
      const quotations = page.locator('#quotations > ul > li > a')
      const [first, last] = await Promise.all([quotations.first(), quotations.last()].map(idIn))
      await page.locator(`.article .ref[data-attribution="${first}"]`).click()
      await page.locator('#quotations [data-chosen] a[aria-current]').waitFor()
      await countOf(page, '#sources > ul > [data-chosen]').toBe(1)
      await quotations.last().click()
      await page.locator(`.article .is-chosen[data-attribution="${last}"]`).first().waitFor()
      await page.waitForURL(new RegExp(`#${last}$`))
      await page.locator('#unsourced a[href^="#w"]').nth(2).click()
      await countOf(page, '.article :target').toBe(1)
      leave(page)
    })
  })

  describe('what was read before', () => {
    it('is listed, opened, and deleted after asking', async () => {
      const page = await openExample()
      await page.getByRole('link', { name: 'Whence' }).click()
      const kept = page.getByRole('link', { name: 'Ferry line told to keep two boats in port after ramp failure' })
      await kept.waitFor()
      await page.getByText('They stay in this browser, on this machine.').waitFor()
      await page.reload()
      await kept.click()
      await whenRead(page)
      await page.goBack()
      page.once('dialog', (dialog) => void dialog.dismiss())
      await page.getByRole('button', { name: 'Delete all' }).click()
      // Looked up after whatever was begun before.
      expect(await keptIn(page)).toHaveLength(1)
      expect(await kept.count()).toBe(1)
      page.once('dialog', (dialog) => void dialog.accept())
      await page.getByRole('button', { name: 'Delete all' }).click()
      await kept.waitFor({ state: 'detached' })
      await page.goForward()
      await page.getByRole('heading', { name: 'This article is not kept here' }).waitFor()
      expect(await accessFaults(page)).toEqual([])
      leave(page)
    })

    it('is compared two and more at a time', async () => {
      const page = await openExample()
      await page.goto(address())
      await page.getByLabel('A page or a text file').setInputFiles(example('wells.txt'))
      await page.waitForURL(/\/read\//)
      await whenRead(page)
      await page.goto(address())
      const compare = page.getByRole('button', { name: 'Compare' })
      await compare.waitFor()
      expect(await compare.isDisabled()).toBe(true)
      for (const box of await page.getByRole('checkbox').all()) await box.check()
      await compare.click()
      await page.waitForURL(/\/compare\?ids=[0-9a-f]{16},[0-9a-f]{16}$/)
      await page
        .getByRole('link', { name: /^Ferry line/ })
        .first()
        .waitFor()
      expect(await accessFaults(page)).toEqual([])
      await page
        .getByRole('link', { name: /^Oona Strick/ })
        .first()
        .click()
      await page.waitForURL(/\/read\/[0-9a-f]{16}#s\d+$/)
      await page.locator('li.named[data-chosen]').filter({ hasText: 'Oona Strick' }).waitFor()
      leave(page)
    })

    it('stays ticked when one comes back from comparing, and when another is deleted', async () => {
      const page = await openThree()
      for (const name of ['Compare: Ferry line', 'Compare: Ministry knew']) await page.getByLabel(name).check()
      await page.getByRole('button', { name: 'Compare' }).click()
      await page.getByRole('heading', { name: 'Side by side' }).waitFor()
      await page.goBack()
      await page.getByLabel('Compare: Ferry line').waitFor()
      await countOf(page, '.history input:checked').toBe(2)
      page.once('dialog', (dialog) => void dialog.accept())
      await page.getByLabel('Delete: Bridge at Merrow').click()
      await page.getByLabel('Delete: Bridge at Merrow').waitFor({ state: 'detached' })
      await countOf(page, '.history input:checked').toBe(2)
      leave(page)
    })

    it('is compared also where some of seven are not kept; how many is said', async () => {
      const page = await openThree()
      const ids = ((await keptIn(page)) as { id: string }[]).map(({ id }) => id)
      await page.goto(`${address()}compare?ids=a0,a1,a2,a3,a4,${ids.slice(0, 2).join()}`)
      await countOf(page, '.heads > li').toBe(2)
      await page.getByText('Five articles are not shown: what was read stays in the browser that read it.').waitFor()
      await page.goto(`${address()}compare?ids=a0,${ids.join()}`)
      await countOf(page, '.heads > li').toBe(3)
      await page.getByText('One article is not shown: what was read stays in the browser that read it.').waitFor()
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

  const complaints = new WeakMap<Page, readonly string[]>()

  /** A page of its own storage, on the start page. */
  async function open(options: BrowserContextOptions = {}): Promise<Page> {
    const page = await newPage({ viewport: { width: 1280, height: 900 }, ...options })
    complaints.set(page, complaintsOf(page))
    await page.goto(address())
    return page
  }

  /** An article of invented news in which something is found. */
  async function openFound(): Promise<Page> {
    const page = await open()
    await page.getByLabel('The article’s text, or its address').fill(bridge)
    await page.getByRole('button', { name: 'Read', exact: true }).click()
    await whenRead(page)
    return page
  }

  /** The first page, with three articles read. */
  async function openThree(): Promise<Page> {
    const page = await openFound()
    for (const name of ['ferry.txt', 'wells.txt']) {
      await page.goto(address())
      await page.getByLabel('A page or a text file').setInputFiles(example(name))
      await page.waitForURL(/\/read\//)
      await whenRead(page)
    }
    await page.goto(address())
    await page.getByRole('heading', { name: 'Read before' }).waitFor()
    return page
  }

  async function openExample(options: BrowserContextOptions = {}): Promise<Page> {
    const page = await open(options)
    await page.getByRole('button', { name: 'Try an example' }).click()
    await whenRead(page)
    return page
  }

  function leave(page: Page): void {
    expect(complaints.get(page)).toEqual([])
  }
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

const countOf = (page: Page, selector: string) => expect.poll(() => page.locator(selector).count())

/** The id that a link leads to. */
const idIn = async (link: Locator): Promise<string | undefined> => (await link.getAttribute('href'))?.slice(1)

function isInSight(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect()
  return top < innerHeight && bottom > 0
}

/** Kept only where somebody asks for them. */
async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env.WHENCE_SCREENS
  if (folder !== undefined) await page.screenshot({ path: join(folder, `${name.replace(/\W+/g, '-')}.png`) })
}
