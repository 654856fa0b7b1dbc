import { fileURLToPath } from 'node:url'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { accessFaults, describeInBrowser } from './browser.js'
import { whenRead, whenStill } from './in-reader.js'

const example = (name: string): string => fileURLToPath(new URL(`../../../examples/${name}`, import.meta.url))

describeInBrowser('a link into a reading', ({ address, newPage }) => {
  describe('leads to the words, in sight', () => {
    it.each([
      ['in a window', { viewport: { width: 1280, height: 900 } }],
      ['on a phone', { viewport: { width: 390, height: 800 }, hasTouch: true, isMobile: true }],
    ])('%s', async (_, options) => {
      const page = await openExample('ferry.txt', options)
      const outOfSight: string[] = []
      await openLinks(page, everyThird(await idsOf(page, 'attribution')), async (page, id) => {
        const words = page.locator(`.block .is-chosen[data-attribution="${id}"]`).first()
        if (!(await words.evaluate(isInSight))) outOfSight.push(id)
      })
      expect(outOfSight).toEqual([])
    })
  })

  it('leads to the entry beside the text and to the words, also at the end of the page', async () => {
    const page = await openExample('partisan-heron.txt', { viewport: { width: 1280, height: 900 } })
    const outOfSight: string[] = []
    const ids = everyThird([...(await idsOf(page, 'source')), ...(await idsOf(page, 'finding'))])
    await openLinks(page, ids, async (page, id) => {
      if (!(await page.locator(`.panels #${id}`).evaluate(isInSight))) outOfSight.push(id)
      const words = page.locator(`.block [data-${id.startsWith('s') ? 'source' : 'finding'}="${id}"]`)
      const areSeen = await Promise.all((await words.all()).map((one) => one.evaluate(isInSight)))
      if (areSeen.length > 0 && !areSeen.includes(true)) outOfSight.push(`the words of ${id}`)
    })
    expect(outOfSight).toEqual([])
  })

  it.each(['a999', 'w500'])('that leads to nothing says so: #%s', async (id) => {
    const page = await openExample('partisan-heron.txt', { viewport: { width: 1280, height: 900 } })
    await openLink(page, id)
    const notice = page.getByText(`The link leads to ${id}, which this reading does not have.`)
    await notice.waitFor()
    await page.locator('.article .ref').first().click()
    await notice.waitFor({ state: 'detached' })
    await page.evaluate((id) => {
      location.hash = `#${id}`
    }, id)
    await notice.waitFor()
    expect(await accessFaults(page)).toEqual([])
  })

  it.each(['s1', 'w1', 'writer', 'a-place-of-another'])('says nothing of #%s', async (id) => {
    const page = await openExample('partisan-heron.txt', { viewport: { width: 1280, height: 900 } })
    await openLink(page, id)
    expect(await page.getByText('The link leads to').count()).toBe(0)
  })

  async function openExample(name: string, options: BrowserContextOptions): Promise<Page> {
    const page = await newPage(options)
    await page.goto(address())
    await page.getByLabel('A page or a text file').setInputFiles(example(name))
    await whenRead(page)
    return page
  }
})

/** Opens each of the links anew, three beside each other: most of their time is waiting. */
async function openLinks(
  page: Page,
  ids: readonly string[],
  look: (page: Page, id: string) => Promise<void>,
): Promise<void> {
  const reading = page.url()
  const waiting = [...ids]
  const openNext = async (page: Page): Promise<void> => {
    for (let id = waiting.shift(); id !== undefined; id = waiting.shift()) {
      await openLink(page, id, reading)
      await look(page, id)
    }
  }
  const context = page.context()
  await Promise.all([page, await context.newPage(), await context.newPage()].map(openNext))
}

/** Opens the address of the reading anew, with what it leads to. */
async function openLink(page: Page, id: string, reading = page.url()): Promise<void> {
  const link = reading.replace(/(?:#.*)?$/, `#${id}`)
  // Of the same place: for another the browser would start a process.
  await page.goto(new URL('/favicon.svg', link).href)
  await page.goto(link)
  await whenRead(page)
  await whenStill(page)
}

const idsOf = async (page: Page, kind: 'attribution' | 'source' | 'finding'): Promise<string[]> => {
  const ids = await page.evaluate(
    (kind) => [...document.querySelectorAll<HTMLElement>(`.block [data-${kind}]`)].map(({ dataset }) => dataset[kind]!),
    kind,
  )
  return [...new Set(ids)]
}

// Each is opened anew, which takes most of a second.
const everyThird = (ids: readonly string[]): string[] => ids.filter((_, index) => index % 3 === 0)

function isInSight(element: Element): boolean {
  const { top, bottom, right } = element.getBoundingClientRect()
  const menu = document.querySelector('.reading-nav')!.getBoundingClientRect()
  const isUnderMenu = top < menu.bottom && right > menu.left
  return top >= 0 && !isUnderMenu && bottom <= innerHeight
}
