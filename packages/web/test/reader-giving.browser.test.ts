import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { accessFaults, describeInBrowser } from './browser.js'
import { drop, keptIn, twoFrames, whenRead } from './in-reader.js'
import { countOf, example, waysIn } from './ways-in.js'

describeInBrowser('the reader', (inBrowser) => {
  const { address } = inBrowser
  const { open, openThree, openExample, leave } = waysIn(inBrowser)

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
})
