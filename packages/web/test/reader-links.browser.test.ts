import type { Locator } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { describeInBrowser } from './browser.js'
import { whenRead } from './in-reader.js'
import { countOf, waysIn } from './ways-in.js'

describeInBrowser('the reader', (inBrowser) => {
  const { openFound, openExample, leave } = waysIn(inBrowser)

  describe('beside the article', () => {
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
      await countOf(page, '#sources .sources > [data-chosen]').toBe(1)
      await quotations.last().click()
      await page.locator(`.article .is-chosen[data-attribution="${last}"]`).first().waitFor()
      await page.waitForURL(new RegExp(`#${last}$`))
      await page.locator('#unsourced a[href^="#w"]').nth(2).click()
      await countOf(page, '.article :target').toBe(1)
      leave(page)
    })
  })
})

/** The id that a link leads to. */
const idIn = async (link: Locator): Promise<string | undefined> => (await link.getAttribute('href'))?.slice(1)

function isInSight(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect()
  return top < innerHeight && bottom > 0
}
