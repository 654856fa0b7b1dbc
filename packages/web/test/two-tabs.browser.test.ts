import { readFile } from 'node:fs/promises'
import type { Dialog, Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { complaintsOf, describeInBrowser } from './browser.js'
import { keptIn, whenRead } from './in-reader.js'

const example = (name: string): Promise<string> =>
  readFile(new URL(`../../../examples/${name}`, import.meta.url), 'utf8')

describeInBrowser('the reader in two tabs', ({ address, newPage }) => {
  it('keeps what is set aside in each of them', async () => {
    const one = await openArticle('partisan-heron.txt')
    const other = await openBeside(one, one.url())
    await whenRead(other)
    await setAside(one, 0, 'Reason one.')
    await setAside(other, 1, 'Reason two.')
    await other.getByText('Set aside (2)').waitFor()
    await one.reload()
    await one.getByText('Set aside (2)').waitFor()
    leave(one, other)
  })

  it('says that an article was deleted in the other, and keeps nothing of it', async () => {
    const one = await openArticle('partisan-heron.txt')
    const other = await openBeside(one, address())
    await read(other, 'ferry.txt')
    await other.goto(address())
    other.once('dialog', (dialog) => void dialog.accept())
    await other.getByRole('button', { name: /^Delete: .*Heron/i }).click()
    await expect.poll(async () => (await keptIn(other)).length).toBe(1)
    await setAside(one, 0, 'Reason one.')
    await one.getByText('This article was deleted').waitFor()
    expect(await keptIn(other)).toHaveLength(1)
    await other.reload()
    await other.getByRole('link', { name: /^Ferry line/ }).waitFor()
    leave(one, other)
  })

  it('lists what is there beside an entry that is none', async () => {
    const page = await openArticle('ferry.txt')
    await page.evaluate(putNothing)
    await page.goto(address())
    await page.getByRole('link', { name: /^Ferry line/ }).waitFor()
    leave(page)
  })

  it('lists what was read in the other, and deletes what is listed', async () => {
    const one = await openArticle('ferry.txt')
    await one.goto(address())
    await one.getByRole('button', { name: 'Delete all' }).waitFor()
    expect(await answer(one, async (dialog) => dialog.dismiss())).toBe(
      'Delete the one article listed here from this browser?',
    )
    const other = await openBeside(one, address())
    await read(other, 'wells.txt')
    await one.getByRole('link', { name: /^Ministry knew/ }).waitFor()

    // What comes while the question is asked is not part of it.
    const question = await answer(one, async (dialog) => {
      await other.goto(address())
      await read(other, 'lantern.txt')
      await dialog.accept()
    })
    expect(question).toBe('Delete the two articles listed here from this browser?')
    await expect.poll(async () => (await keptIn(other)).length).toBe(1)
    await one.getByRole('link', { name: /^Ferry line/ }).waitFor({ state: 'detached' })
    await one.locator('.history li').waitFor()
    leave(one, other)
  })

  const complaints = new WeakMap<Page, readonly string[]>()

  async function openArticle(name: string): Promise<Page> {
    const page = await newPage()
    complaints.set(page, complaintsOf(page))
    await page.goto(address())
    await read(page, name)
    return page
  }

  /** Another tab of the same browser. */
  async function openBeside(page: Page, address: string): Promise<Page> {
    const other = await page.context().newPage()
    complaints.set(other, complaintsOf(other))
    await other.goto(address)
    return other
  }

  function leave(...pages: readonly Page[]): void {
    for (const page of pages) expect(complaints.get(page)).toEqual([])
  }
})

async function read(page: Page, name: string): Promise<void> {
  await page.getByLabel('The article’s text, or its address').fill(await example(name))
  await page.getByRole('button', { name: 'Read', exact: true }).click()
  await whenRead(page)
}

/** Presses “Delete all” and answers; gives what was asked. */
async function answer(page: Page, reply: (dialog: Dialog) => Promise<void>): Promise<string> {
  const asked = page.waitForEvent('dialog')
  const click = page.getByRole('button', { name: 'Delete all' }).click()
  const dialog = await asked
  await reply(dialog)
  await click
  return dialog.message()
}

/** Sets aside the finding at this place of the list. */
async function setAside(page: Page, at: number, reason: string): Promise<void> {
  const finding = page.locator('.findings > li').nth(at)
  await finding.getByText('Why, and what to do').click()
  await finding.getByLabel('Set it aside, because').fill(reason)
  await finding.getByRole('button', { name: 'Set aside' }).click()
}

/** Keeps nothing under the name of an article, as an earlier version could. */
function putNothing(): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('whence-about')
    opening.onerror = () => reject(opening.error)
    opening.onsuccess = () => {
      const deed = opening.result.transaction('articles', 'readwrite')
      deed.objectStore('articles').put(undefined, '0123456789abcdef')
      deed.onerror = () => reject(deed.error)
      deed.oncomplete = () => {
        opening.result.close()
        resolve()
      }
    }
  })
}
