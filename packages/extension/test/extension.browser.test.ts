import { execFile } from 'node:child_process'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { deflateRawSync } from 'node:zlib'
import axe from 'axe-core'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { skipped } from '../../web/test/chromium.js'
import { type ChromiumWithExtension, launchWithExtension } from './in-chromium.js'

const root = fileURLToPath(new URL('..', import.meta.url))
const built = (browser: string): string => join(root, 'dist/built', browser)

beforeAll(async () => {
  const { NODE_ENV: _, ...env } = process.env
  await promisify(execFile)('npm', ['run', 'build'], { cwd: root, env })
}, 600_000)

describe.each(['chrome', 'firefox'])('the package for %s', (browser) => {
  test('asks for the tab that is clicked on, and for nothing when it is installed', async () => {
    const manifest = JSON.parse(await readFile(join(built(browser), 'manifest.json'), 'utf8'))
    expect(manifest.manifest_version).toBe(3)
    expect(manifest.permissions).toEqual(['activeTab', 'scripting', ...(browser === 'chrome' ? ['sidePanel'] : [])])
    for (const key of ['host_permissions', 'optional_host_permissions', 'optional_permissions', 'content_scripts'])
      expect(manifest).not.toHaveProperty(key)
    expect(manifest).not.toHaveProperty('web_accessible_resources')
    expect(manifest).not.toHaveProperty('externally_connectable')
  })

  test('lets its pages load only what is in it', async () => {
    const manifest = JSON.parse(await readFile(join(built(browser), 'manifest.json'), 'utf8'))
    const policy: string = manifest.content_security_policy.extension_pages
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("connect-src 'self';")
    expect(policy).not.toMatch(/https?:|unsafe-inline|'unsafe-eval'|\*/)
    expect(await readFile(join(built(browser), 'sidepanel.html'), 'utf8')).not.toMatch(/<style|<script>| style=/)
  })

  test('is smaller than 6 MB', async () => {
    const files = (await readdir(built(browser), { recursive: true, withFileTypes: true })).filter((one) =>
      one.isFile(),
    )
    const sizes = files.map(async ({ parentPath, name }) => {
      // What a zip holds beside the bytes of a file is less than this.
      return deflateRawSync(await readFile(join(parentPath, name))).length + 500
    })
    const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0)
    expect(bytes).toBeLessThan(6_000_000)
    expect(bytes).toBeGreaterThan(1_000_000)
  })
})

describe.skipIf(skipped !== '')(`in Chromium${skipped}`, () => {
  let chromium: ChromiumWithExtension
  const open: Page[] = []
  const newPage = async (path: string): Promise<Page> => {
    const page = await chromium.newPage(path)
    open.push(page)
    return page
  }
  const inPanel = async <T>(expression: string): Promise<T | undefined> =>
    (await chromium.panel())?.evaluate<T>(expression)
  const panelText = () => inPanel<string>('document.body.textContent')
  const isRead = () => inPanel<boolean>('document.querySelector("main") !== null')
  const readPage = async (path: string): Promise<Page> => {
    const page = await newPage(path)
    await chromium.click(page)
    await expect.poll(isRead).toBe(true)
    return page
  }

  beforeAll(async () => {
    chromium = await launchWithExtension(built('chrome'))
  })
  afterEach(async () => {
    for (const page of open.splice(0)) await page.close()
    await expect.poll(chromium.panel).toBeUndefined()
  })
  afterAll(() => chromium?.close())

  test('one click reads the page and marks it; nothing is asked of the network, nothing in the page is changed', async () => {
    const page = await newPage('/bridge')
    const markup = await page.evaluate(() => document.documentElement.outerHTML)
    const asked = chromium.requests.length
    await chromium.click(page)
    await expect.poll(isRead).toBe(true)
    expect(await marked(page, 'whence-direct')).toEqual(
      expect.arrayContaining(['“We warned the council twice,”', '“Nobody asked us,”']),
    )
    expect(await marked(page, 'whence-indirect')).toContain(
      'The bridge over the Wend at Marrow had been unsafe since 2019',
    )
    expect(await marked(page, 'whence-source')).toContain('Ilse Brandt, an engineer at Corvane Works')
    const text = await panelText()
    expect(text).toContain('Bridge was unsafe, audit says')
    expect(text).toMatch(/Sources \(5\).*Mara Dell.*person, named · spokeswoman/)
    expect(text).toMatch(/audit\d+ %document · heard/)
    expect(text).toContain('The article → Mara Dell → the mayor')
    expect(text).not.toContain('Not found in the page')
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(markup)
    // Nor could anything be asked.
    expect(await inPanel(`fetch('http://gazette.example/out').then(() => 'out', () => 'kept in')`)).toBe('kept in')
    expect(chromium.requests.slice(asked)).toEqual([])
  })

  test('the headline is marked where it stands as such', async () => {
    const page = await readPage('/bridge')
    const where = await page.evaluate(() =>
      [...CSS.highlights.get('whence-indirect')!]
        .filter((range) => range.toString() === 'Bridge was unsafe')
        .map((range) => range.startContainer.parentNode?.nodeName),
    )
    expect(where).toEqual(['H1'])
  })

  test('an entry of the panel lights up its words and brings them into sight', async () => {
    const page = await readPage('/bridge')
    const last = `[...document.querySelectorAll('[data-for]')].find((one) => one.textContent.includes('Nobody asked us'))`
    await inPanel(`${last}.focus()`)
    await expect.poll(() => marked(page, 'whence-pointed')).toContain('“Nobody asked us,”')
    await inPanel(`${last}.click()`)
    await expect.poll(() => marked(page, 'whence-chosen')).toContain('Dell')
    await expect.poll(() => isInSight(page, '#last')).toBe(true)
    await expect.poll(() => inPanel(`${last}.getAttribute('aria-current')`)).toBe('true')
  })

  test('a source lights up all its words', async () => {
    const page = await readPage('/bridge')
    await inPanel(
      `[...document.querySelectorAll('[data-for^=s]')].find((one) => one.textContent.includes('Mara Dell')).click()`,
    )
    await expect
      .poll(() => marked(page, 'whence-chosen'))
      .toEqual(expect.arrayContaining(['“Nobody asked us,”', 'the mayor told the board that the engineers were wrong']))
  })

  test('words of the page select their entry in the panel', async () => {
    const page = await readPage('/bridge')
    const [x, y] = await page.evaluate(() => {
      const ranges = [...CSS.highlights.get('whence-indirect')!] as Range[]
      const box = ranges.find((range) => range.toString().startsWith('The bridge over'))!.getClientRects()[0]!
      return [box.left + 12, box.top + box.height / 2] as const
    })
    await page.mouse.move(x, y)
    await expect
      .poll(() => inPanel('document.querySelector("[data-pointed]")?.textContent ?? ""'))
      .toContain('The bridge over')
    await page.mouse.click(x, y)
    await expect
      .poll(() => inPanel('document.querySelector("[aria-current]")?.textContent ?? ""'))
      .toContain('The bridge over')
    // The corner of the page holds no words. A single move may be lost while the page is busy.
    let corner = 0
    const leavesWords = async (): Promise<unknown> => {
      await page.mouse.move(1 + (corner++ % 3), 1)
      return inPanel('document.querySelector("[data-pointed]") === null')
    }
    await expect.poll(leavesWords).toBe(true)
  })

  test('what the page changes afterwards is not marked any more, and is said to be missing', async () => {
    const page = await readPage('/bridge')
    await page.evaluate(() => {
      document.querySelector('#last')!.firstChild!.nodeValue = '“Everybody asked us,” Dell said.'
    })
    await expect.poll(() => marked(page, 'whence-direct')).not.toContain('“Everybody asked us,”')
    expect(await marked(page, 'whence-direct')).toContain('“We warned the council twice,”')
    await expect.poll(panelText).toMatch(/Not found in the page \(1\)[\s\S]*Nobody asked us/)
  })

  test('a second click takes marks and panel away, a third brings them back', async () => {
    const page = await readPage('/bridge')
    await chromium.click(page)
    await expect.poll(() => highlights(page)).toBe(0)
    await expect.poll(chromium.panel).toBeUndefined()
    await chromium.click(page)
    await expect.poll(isRead).toBe(true)
    expect(await highlights(page)).toBeGreaterThan(0)
  })

  test('closing the panel takes the marks away', async () => {
    const page = await readPage('/bridge')
    await inPanel('setTimeout(() => close())')
    await expect.poll(() => highlights(page)).toBe(0)
  })

  test('a page that is left is said to be left', async () => {
    const page = await readPage('/bridge')
    await page.goto('http://gazette.example/hostile')
    await expect.poll(panelText).toContain('The page has been left.')
    await chromium.click(page)
    await expect.poll(panelText).toContain('Harbour')
  })

  test('marks on a dark page are those for a dark ground', async () => {
    const page = await readPage('/bridge-at-night')
    const style = await page.evaluate(
      () => getComputedStyle(document.querySelector('#last')!, '::highlight(whence-direct)').textDecoration,
    )
    expect(style).toContain('rgb(211, 163, 65)')
  })

  test('words of a hostile page stay words', async () => {
    await readPage('/hostile')
    expect(await panelText()).toContain('<img src=x')
    expect(await inPanel('document.querySelectorAll("img, script:not([src]), iframe, [onerror]").length')).toBe(0)
    expect(await inPanel('document.title')).toBe('Whence')
  })

  test.each([
    ['chrome://version/', 'The browser lets no extension read this page.'],
    ['/report.pdf', 'This is a PDF: only web pages can be read here.'],
  ])('%s cannot be read, and one sentence says so', async (path, sentence) => {
    await chromium.click(await newPage(path))
    await expect.poll(panelText).toContain(sentence)
  })

  test.each(['light', 'dark'])('axe-core finds nothing in the panel, %s', async (scheme) => {
    await readPage('/bridge')
    await inPanel(`document.documentElement.style.colorScheme = '${scheme}'`)
    // By the debugger's door: the policy lets no script in.
    await inPanel(axe.source)
    const faults = `axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ' at ' + nodes[0].target))`
    expect(await inPanel(faults)).toEqual([])
  })
})

const highlights = (page: Page): Promise<number> => page.evaluate(() => CSS.highlights.size)

/** The words of a highlight, in page order. */
const marked = (page: Page, name: string): Promise<string[]> =>
  page.evaluate((name) => {
    const ranges = [...(CSS.highlights.get(name) ?? [])] as Range[]
    return ranges
      .sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b))
      .map((range) => range.toString().replaceAll('\u00a0', ' '))
  }, name)

const isInSight = (page: Page, selector: string): Promise<boolean> =>
  page.evaluate((selector) => {
    const { top, bottom } = document.querySelector(selector)!.getBoundingClientRect()
    return top >= 0 && bottom <= innerHeight
  }, selector)
