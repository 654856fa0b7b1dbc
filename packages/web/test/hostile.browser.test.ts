import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Frame, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { describeInBrowser } from './browser.js'
import { articleWords, hostilePage, hostilePages } from './hostile-pages.js'
import { drop, openFolds, whenRead } from './in-reader.js'

// A file may be called so as well.
const fileName = `"><img src=x onerror=top.hostile='name'>\u202elmth.html`

const turningText = `Lamp at Merrow \u202efails

By Ines \u202eHalvard

“The lamp was old,” Jorun \u202eEskeld said. Jorun \u202eEskeld said the Council had told him that the rope was cut. Jorun \u202eEskeld said that nobody came.

The \u2067\u2067Harbour Office said engineers had warned of cracks. It was \u202breported that \u2069the stairs were wet.
`

/** Words that look like markup, or lay among it, and are to be read as they stand. */
const wordsOf: Readonly<Record<string, readonly string[]>> = {
  script: [`“It reads <script>top.hostile = 'text'</script> in white letters,”`],
  handlers: [`A message read <img src=x onerror="top.hostile = 'text'">, the keeper said.`],
  links: ['the first link', 'the sixteenth link'],
  style: ['The harbour office said the lamp was old.', 'the glass was clean'],
  words: [
    `“</bdi></p><script>top.hostile = 'quotation'</script>,” said <i onclick=top.hostile=1> Oona Strick.`,
    `</span><svg/onload=top.hostile='source'> Tove Arrenby`,
    '{{top.hostile}} and $',
  ],
}

describeInBrowser('a hostile page', ({ address, newPage }) => {
  let folder: string
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'whence-hostile-'))
  })
  afterAll(() => rm(folder, { recursive: true, force: true }))

  it.each(hostilePages)('%s: nothing runs, its words are words', async (name) => {
    const page = await newPage({ viewport: { width: 1280, height: 900 } })
    const seen = await watch(page)
    await page.goto(address())
    await drop(page, hostilePage(name), fileName)
    await page.waitForURL(/\/read\/[0-9a-f]{16}$/)
    await whenRead(page)
    await expectWords(page, name)
    await expectSafe(page)
    await openFolds(page)
    await page.locator('button[data-only]').first().click()
    await page.getByText('Shown alone:').waitFor()
    await expectSafe(page)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(1280)

    const saved = await save(page, name)
    await page.getByRole('button', { name: 'Print' }).click()
    const printed = page.frameLocator('.print-frame').locator('article')
    await printed.waitFor({ state: 'attached' })
    await expectSafe(page.frames()[1]!)

    await page.getByRole('link', { name: 'Whence' }).click()
    await page.getByRole('heading', { name: 'Read before' }).waitFor()
    await page.locator('.print-frame').evaluate((frame) => frame.remove())
    await expectSafe(page)
    expect(seen()).toEqual([])
    expect(await keptOut(page)).toEqual([])

    await page.goto(pathToFileURL(saved).href)
    await expectWords(page, name)
    await expectSafe(page, ['style'])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(1280)
    expect(await keptOut(page)).toEqual([])
    expect(seen()).toEqual([])
  })

  it('two, compared: nothing runs', async () => {
    const page = await newPage()
    const seen = await watch(page)
    for (const name of ['direction', 'words']) {
      await page.goto(address())
      await drop(page, hostilePage(name), fileName)
      await whenRead(page)
    }
    await page.goto(address())
    await page.getByRole('heading', { name: 'Read before' }).waitFor()
    for (const box of await page.getByRole('checkbox').all()) await box.check()
    await page.getByRole('button', { name: 'Compare' }).click()
    await page.getByRole('link', { name: /Lamp/ }).first().waitFor()
    await expectSafe(page)
    expect(await keptOut(page)).toEqual([])
    expect(seen()).toEqual([])
  })

  it('words that turn the direction leave what stands around them in its place', async () => {
    const page = await newPage({ viewport: { width: 1280, height: 900 } })
    const seen = await watch(page)
    await page.goto(address())
    // A text is kept as it is: of a page, such characters are left out.
    await drop(page, turningText, `Turning \u202e text.txt`)
    await whenRead(page)
    expect(await page.locator('.article').textContent()).toContain('\u202e')
    await openFolds(page)
    await expectSafe(page)
    for (const row of ['.sources .line', '.voices li']) {
      const lefts = await page
        .locator(row)
        .evaluateAll((rows) => rows.map((one) => [...one.children].map((child) => child.getBoundingClientRect().left)))
      expect(lefts.length).toBeGreaterThan(0)
      for (const one of lefts) expect(one).toEqual([...one].sort((a, b) => a - b))
    }
    expect(await page.locator('#in-short .paragraph').textContent()).toContain('Jorun Eskeld (')
    const saved = await save(page, 'turning')
    await page.getByRole('link', { name: 'Whence' }).click()
    await page.getByRole('heading', { name: 'Read before' }).waitFor()
    await expectSafe(page)
    await page.goto(pathToFileURL(saved).href)
    await expectSafe(page, ['style'])
    expect(seen()).toEqual([])
  })

  /** Saves the article as one page; gives its path. */
  async function save(page: Page, name: string): Promise<string> {
    await page.getByText('Export', { exact: true }).click()
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'One page (HTML)' }).click(),
    ])
    const saved = join(folder, `${name}.html`)
    await file.saveAs(saved)
    return saved
  }

  /** Tells, when asked, what happened that no article may make happen: dialogs, windows, addresses asked for or gone to. */
  async function watch(page: Page): Promise<() => readonly string[]> {
    const seen: string[] = []
    const isOurs = (url: string): boolean =>
      !url.includes('hostile') && (url.startsWith(address()) || url.startsWith(`blob:${address()}`))
    const isSaved = (url: string): boolean => url.startsWith(pathToFileURL(folder).href)
    page.on('dialog', (dialog) => {
      seen.push(`dialog: ${dialog.message()}`)
      void dialog.dismiss()
    })
    page.on('pageerror', (error) => seen.push(String(error)))
    page.on('console', (message) => seen.push(`${message.type()}: ${message.text()}`))
    page.context().on('page', (other) => seen.push(`window: ${other.url()}`))
    page.context().on('request', (request) => {
      if (!isOurs(request.url()) && !isSaved(request.url())) seen.push(`request: ${request.url().slice(0, 200)}`)
    })
    page.on('framenavigated', (frame) => {
      const url = frame.url()
      if (frame === page.mainFrame() ? !isOurs(url) && !isSaved(url) : url !== 'about:blank')
        seen.push(`gone to: ${url}`)
    })
    await page.addInitScript(() => {
      const kept: string[] = []
      Object.assign(window, { keptOut: kept })
      document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
        kept.push(`${violatedDirective}: ${blockedURI}`),
      )
    })
    return () => seen
  }
})

/** What the page’s policy had to keep out: with nothing unsafe in the page, nothing. */
const keptOut = (page: Page): Promise<unknown> => page.evaluate('window.keptOut')

/** The words stand in the article as text, but for the numbers between them. */
async function expectWords(page: Page, name: string): Promise<void> {
  const wanted = [...articleWords, ...(wordsOf[name] ?? [])]
  await expect.poll(() => page.evaluate(missingWords, wanted)).toEqual([])
}

function missingWords(wanted: readonly string[]): string[] {
  const blocks = [...document.querySelectorAll('.block')].map((block) => {
    const copy = block.cloneNode(true) as Element
    for (const sign of copy.querySelectorAll('sup, .out')) sign.remove()
    return copy.textContent
  })
  const text = blocks.join('\n')
  return wanted.filter((words) => !text.includes(words))
}

/** The flag is not set, no element can run anything, and no words of the article turn what is not theirs. */
async function expectSafe(frame: Page | Frame, ours: readonly string[] = []): Promise<void> {
  expect(await frame.evaluate('top.hostile')).toBeUndefined()
  expect(await frame.evaluate(unsafeParts)).toEqual(ours)
  expect(await frame.evaluate(looseControls)).toEqual([])
}

function unsafeParts(): string[] {
  const elements =
    /^(?:script|style|i?frame|frameset|object|embed|applet|base|template|noscript|img|image|picture|video|audio|source|track|math|foreignobject|animate|set|marquee|portal|xmp|plaintext)$/i
  const addresses = /^(?:href|src|srcset|action|formaction|data|ping|background|poster|cite|manifest|xlink:href)$/i
  const faults: string[] = []
  for (const element of document.querySelectorAll('*')) {
    const { localName } = element
    const isOurScript = element instanceof HTMLScriptElement && element.src.startsWith(`${location.origin}/assets/`)
    if (elements.test(localName) && !isOurScript) faults.push(localName)
    for (const { name, value } of element.attributes) {
      if (/^on|^srcdoc$/i.test(name) || (name === 'style' && /url|expression|import/i.test(value)))
        faults.push(`${localName} ${name}=${value.slice(0, 80)}`)
      if (addresses.test(name) && !/^(?:https?:\/\/|#|\/(?!\/))/.test(value))
        faults.push(`${localName} ${name}=${value.slice(0, 80)}`)
    }
    const meta = element instanceof HTMLMetaElement ? element.httpEquiv : ''
    if (meta !== '' && meta !== 'Content-Security-Policy') faults.push(`meta ${meta}`)
  }
  return faults
}

/** Characters that turn the direction of writing, outside of an element that keeps them to itself. */
function looseControls(): string[] {
  const loose: string[] = []
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  while (texts.nextNode()) {
    const words = texts.currentNode.nodeValue ?? ''
    if (!/[\u202a-\u202e\u2066-\u2069]/.test(words)) continue
    const holder = texts.currentNode.parentElement!.closest('bdi, .block, h1, style')
    const isHeld = holder !== null && /isolate|plaintext/.test(getComputedStyle(holder).unicodeBidi)
    if (!isHeld) loose.push(words.slice(0, 120))
  }
  return loose
}
