import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { accessFaults, complaintsOf, describeInBrowser } from './browser.js'
import { drop, keptIn, whenRead } from './in-reader.js'

const example = (name: string): Promise<string> =>
  readFile(new URL(`../../../examples/${name}`, import.meta.url), 'utf8')

describeInBrowser('what is given', ({ address, newPage }) => {
  it.each([
    ['ftp://gazette.example/a', 'Cannot read ftp://gazette.example/a: it is not the address of a page on the web.'],
    ['file:///home/ines/a.html', 'Cannot read file:///home/ines/a.html: it is not the address of a page on the web.'],
    [
      'view-source:https://gazette.example/a',
      /^Cannot read view-source:https.* not the address of a page on the web\./,
    ],
    ['http://', 'Cannot read http://: it is not the address of a page on the web.'],
    ['https://gazette.example/a\nhttps://courier.example/b', 'These are two addresses. Give one at a time'],
    ['localhost:8080/x', /pages of this machine are not fetched\. Save the page and give the file\.$/],
    ['127.0.0.1:8080/x', /pages of this machine are not fetched\. Save the page and give the file\.$/],
  ])('and looks like an address is read as one or not at all: %j', async (words, sentence) => {
    const page = await open()
    await page.getByLabel('The article’s text, or its address').fill(words)
    await page.getByRole('button', { name: 'Read', exact: true }).click()
    await expect.poll(() => page.getByRole('alert').textContent()).toMatch(sentence)
    expect(await keptIn(page)).toEqual([])
  })

  it('and is an address with a dot at its end is asked for', async () => {
    const page = await open()
    const asked = page.waitForRequest('**/read')
    await page.getByLabel('The article’s text, or its address').fill('gazette.example.')
    await page.keyboard.press('Enter')
    expect((await asked).postDataJSON()).toEqual({ url: 'https://gazette.example.' })
  })

  it('and is a text that begins like a page keeps its words and its lines', async () => {
    const page = await open()
    await give(page, '<p> for paint, <b> for boats\n\nThe yard said that the paint was safe.\n\nRain fell.')
    const article = page.locator('.article')
    await expect.poll(() => article.textContent()).toContain('<p> for paint, <b> for boats')
    expect(await article.locator('.block').count()).toBe(3)
    leave(page)
  })

  it.each(['<!-- saved --> <!doctype html><p>', '<article><p>'])(
    'and is the source of a page is one: %s',
    async (begins) => {
      const page = await open()
      await give(page, `${begins}The yard said that the paint was safe.</p><p>Rain fell.</p>`)
      await expect.poll(() => page.locator('.article').textContent()).toContain(' that the paint was safe.')
      expect(await page.locator('.article').textContent()).not.toContain('<')
      leave(page)
    },
  )

  it('and is a text is read with the keys Control and Enter', async () => {
    const page = await open()
    await page.getByLabel('The article’s text, or its address').fill(await example('ferry.txt'))
    await page.keyboard.press('Control+Enter')
    await whenRead(page)
    leave(page)
  })

  it('two files at once are not read', async () => {
    const page = await open()
    await drop(page, await example('ferry.txt'), 'ferry.txt', 'wells.txt')
    await expect.poll(() => page.getByRole('alert').textContent()).toBe('These are two files. Give one at a time.')
    expect(await keptIn(page)).toEqual([])
    leave(page)
  })

  it.each([
    ['\x89PNG\r\n\x1a\n and so on', 'Cannot read ferry.txt: it is a PNG image. Give a page or a text.'],
    ['\x01\x02\x03 a \x04\x05', '“ferry.txt” is no text, for all its name. Give a file that holds an article.'],
  ])('and is a file whose bytes are no text is not read: %j', async (bytes, sentence) => {
    const page = await open()
    await page
      .getByLabel('A page or a text file')
      .setInputFiles({ name: 'ferry.txt', mimeType: 'text/plain', buffer: Buffer.from(bytes, 'latin1') })
    await expect.poll(() => page.getByRole('alert').textContent()).toBe(sentence)
    leave(page)
  })

  it('a reason of blanks is asked for again', async () => {
    const page = await open()
    await give(page, await example('partisan-heron.txt'))
    const finding = page.locator('.findings > li').first()
    await finding.getByText('Why, and what to do').click()
    const reason = finding.getByLabel('Set it aside, because')
    await reason.fill('   ')
    await reason.press('Enter')
    expect(await reason.evaluate((field) => field.matches(':user-invalid'))).toBe(true)
    expect(await reason.getAttribute('title')).toBe('A reason, in words')
    await reason.fill(' The desk knows it. ')
    await reason.press('Enter')
    await page.getByText('Set aside (1)').waitFor()
    leave(page)
  })

  it('leaves who went elsewhere where they are, and says when it is read', async () => {
    const page = await open()
    await give(page, await example('wells.txt'))
    await page.goto(address())
    let letGo = (): void => {}
    const isLet = new Promise<void>((resolve) => {
      letGo = resolve
    })
    await page.route('**/read', async (route) => {
      await isLet
      await route.continue()
    })
    await page.getByRole('button', { name: 'Try an example' }).click()
    await page.getByRole('progressbar').waitFor()
    await page.getByRole('link', { name: /^Ministry knew/ }).click()
    await whenRead(page)
    const place = page.url()
    letGo()
    const finished = page.getByRole('status').filter({ hasText: 'has been read' })
    await finished.waitFor()
    expect(page.url()).toBe(place)
    expect(await keptIn(page)).toHaveLength(2)
    expect(await accessFaults(page)).toEqual([])
    await finished.getByRole('link', { name: /^Ferry line/ }).click()
    await page.getByRole('heading', { name: /^Ferry line/, level: 1 }).waitFor()
    await finished.waitFor({ state: 'detached' })
    leave(page)
  })

  const complaints = new WeakMap<Page, readonly string[]>()

  async function open(): Promise<Page> {
    const page = await newPage()
    complaints.set(page, complaintsOf(page))
    await page.goto(address())
    return page
  }

  async function give(page: Page, words: string): Promise<void> {
    await page.getByLabel('The article’s text, or its address').fill(words)
    await page.getByRole('button', { name: 'Read', exact: true }).click()
    await whenRead(page)
  }

  function leave(page: Page): void {
    expect(complaints.get(page)).toEqual([])
  }
})
