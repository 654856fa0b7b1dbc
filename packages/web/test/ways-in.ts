import { fileURLToPath } from 'node:url'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { expect } from 'vitest'
import { complaintsOf, type InBrowser } from './browser.js'
import { whenRead } from './in-reader.js'

export const example = (name: string): string => fileURLToPath(new URL(`../../../examples/${name}`, import.meta.url))

/** Of invented news; something is found in it. */
export const bridge = `Bridge at Merrow to close

By Ines Halvard

MERROW, Calder — The council will close the bridge at Merrow on Friday, a source said. The repair will be the most expensive in the history of the islands.

Officials said on condition of anonymity that the bolts had rusted through. “Nobody looked at them for ten years,” one official said.

It was reported that 40,000 people use the bridge each week. Critics say the council slept. Oona Strick, who chairs the islands’ council, claimed that the money was there all along.

“We asked for a ferry,” said Tove Arrenby, director of inspections. “The minister told us in May that there would be one.” She said the minister had said that the ferry would come by Friday.

The council wanted to hide the cost from the voters. The so-called experts of the ministry stand by their report, according to the Lowmere Courier.
`

/** Ways into the reader, each to a page of its own storage. */
export function waysIn({ address, newPage }: InBrowser) {
  const complaints = new WeakMap<Page, readonly string[]>()

  /** On the start page. */
  async function open(options: BrowserContextOptions = {}): Promise<Page> {
    const page = await newPage({ viewport: { width: 1280, height: 900 }, ...options })
    complaints.set(page, complaintsOf(page))
    await page.goto(address())
    return page
  }

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

  /** The page has not complained about anything. */
  function leave(page: Page): void {
    expect(complaints.get(page)).toEqual([])
  }

  return { open, openFound, openThree, openExample, leave }
}

export const countOf = (page: Page, selector: string) => expect.poll(() => page.locator(selector).count())
