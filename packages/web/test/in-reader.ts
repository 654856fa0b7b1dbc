import type { Page } from 'playwright-core'

/** The page once an article stands on it, with all that is beside it: the stop of the Tab key shows that it listens. */
export async function whenRead(page: Page): Promise<void> {
  await page.getByRole('heading', { name: 'In short' }).waitFor()
  await page.locator('.article .ref[tabindex="0"]').waitFor({ state: 'attached' })
  await page.waitForFunction(() =>
    [...document.querySelectorAll('.chain-frame')].every((frame) => frame.querySelector('.voice') !== null),
  )
}

/** Opens all that is folded beside the article, also what is folded in a fold. */
export async function openFolds(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const folds = [...document.querySelectorAll<HTMLDetailsElement>('.panels details')]
    for (const fold of folds) fold.open = true
    return folds.every((fold) => fold.childElementCount > 1)
  })
}

/** Drops a file on the page, or the same under several names. */
export async function drop(page: Page, words: string, ...names: readonly string[]): Promise<void> {
  await page.evaluate(
    ({ words, names }) => {
      const dataTransfer = new DataTransfer()
      for (const name of names) dataTransfer.items.add(new File([words], name))
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }))
    },
    { words, names },
  )
}

/** What the page began before them is done. */
export const twoFrames = (page: Page): Promise<unknown> =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))

/** When nothing on the page has moved for a while: a gentle scroll is at its end. */
export const whenStill = (page: Page): Promise<unknown> =>
  page.evaluate(
    () =>
      new Promise<void>((done) => {
        const places = (): string =>
          [...document.querySelectorAll('.row, .list > li')].map((one) => one.getBoundingClientRect().top).join()
        let last = ''
        let still = 0
        const look = (): void => {
          const now = places()
          still = now === last ? still + 1 : 0
          last = now
          if (still < 12) requestAnimationFrame(look)
          else done()
        }
        look()
      }),
  )

/** What the browser keeps of the articles that were read. */
export const keptIn = (page: Page): Promise<unknown[]> =>
  page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('whence-about')
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const asking = opening.result.transaction('articles').objectStore('articles').getAll()
          asking.onerror = () => reject(asking.error)
          asking.onsuccess = () => {
            opening.result.close()
            resolve(asking.result)
          }
        }
      }),
  )
