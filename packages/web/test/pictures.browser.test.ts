import { mkdirSync, readFileSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { describeInBrowser } from './browser.js'
import { whenRead } from './in-reader.js'

const folder = fileURLToPath(new URL('../../../docs/pictures/', import.meta.url))
/** Another paper’s report of what the reader’s example reports. */
const example = fileURLToPath(new URL('../../../examples/ferry-courier.txt', import.meta.url))
// WHENCE_PICTURES=1 makes the pictures of the README anew.
const isMaking = process.env.WHENCE_PICTURES === '1'

const wide = { viewport: { width: 1240, height: 660 }, colorScheme: 'light' } as const
const phone = { viewport: { width: 390, height: 844 }, colorScheme: 'dark', hasTouch: true, isMobile: true } as const

describeInBrowser('a picture of the reader', ({ address, newPage }) => {
  it('start', async () => {
    const page = await open({ viewport: { width: 1000, height: 640 }, colorScheme: 'light' })
    await page.getByRole('button', { name: 'Try an example' }).waitFor()
    await take(page, 'start')
  })

  it('reading', async () => {
    const page = await openExample(wide)
    await take(page, 'reading')
  })

  it('one-voice', async () => {
    const page = await openExample({ ...wide, viewport: { width: 1240, height: 560 } })
    await page.getByRole('button', { name: 'Dorrin Pell', exact: true }).click()
    await page.getByText('Shown alone: Dorrin Pell').waitFor()
    await take(page, 'one-voice')
  })

  it('chains', async () => {
    const page = await openExample({ ...wide, viewport: { width: 1240, height: 2400 } })
    await page.locator('.chain-frame .voice').first().waitFor()
    await take(page, 'chains', '#chains')
  })

  it('compare', async () => {
    const page = await openExample({ ...wide, viewport: { width: 1240, height: 2400 } })
    await page.goto(address())
    await page.getByLabel('A page or a text file').setInputFiles(example)
    await whenRead(page)
    await page.goto(address())
    await page.getByRole('checkbox').nth(1).waitFor()
    for (const box of await page.getByRole('checkbox').all()) await box.check()
    await page.getByRole('button', { name: 'Compare' }).click()
    await page.getByRole('heading', { name: /^The same words/ }).waitFor()
    await take(page, 'compare', '#utterances')
  })

  it('phone', async () => {
    const page = await openExample(phone)
    await take(page, 'phone')
  })

  async function open(options: BrowserContextOptions): Promise<Page> {
    const page = await newPage({ ...options, deviceScaleFactor: 1, reducedMotion: 'reduce' })
    await page.goto(address())
    return page
  }

  async function openExample(options: BrowserContextOptions): Promise<Page> {
    const page = await open(options)
    await page.getByRole('button', { name: 'Try an example' }).click()
    await whenRead(page)
    return page
  }
})

/** Makes the picture where that is asked for; it is there, and small. */
async function take(page: Page, name: string, part?: string): Promise<void> {
  const path = `${folder}${name}.png`
  if (isMaking) {
    mkdirSync(folder, { recursive: true })
    await page.mouse.move(0, 0)
    await (part === undefined ? page.screenshot({ path }) : page.locator(part).screenshot({ path }))
  }
  expect(statSync(path).size).toBeLessThan(200_000)
  expect(readFileSync(path).toString('latin1', 1, 4)).toBe('PNG')
}
