/// <reference lib="dom" />
import type { Report } from '@whence/core'
import type { Page } from 'playwright-core'
import { beforeAll, expect, it } from 'vitest'
import { markedReport } from '../../core/test/support/marked-report.js'
import { describeInChromium } from '../../web/test/chromium.js'
import { address, buildArticlePage, type PageFiles, serveArticle } from './article-page.js'

describeInChromium('the lists beside the article', (newContext) => {
  let files: PageFiles
  beforeAll(async () => {
    files = await buildArticlePage('./page/reading.tsx')
  })
  async function open(report: Report): Promise<Page> {
    const context = await newContext({ viewport: { width: 1280, height: 900 } })
    await serveArticle(context, files, report)
    const page = await context.newPage()
    await page.goto(address)
    await page.locator('.article .ref[tabindex="0"]').waitFor({ state: 'attached' })
    return page
  }

  /** Lida tells what others said: of three known ones, `far` through two, and of two who are not known. */
  const passedOn = () => {
    const said = (n: number, inner: string) => `[${n}.source [@lida Lida]] [${n}.cue said] [${n}.content ${inner}].`
    const from = (n: number, who: string, words: string) =>
      `[${n}.source ${who}] [${n}.cue said] [${n}.content ${words}]`
    const marked = [
      '# The rope',
      [
        said(1, from(2, '[@mate the mate]', 'that the rope had been cut')),
        said(3, from(4, '[@cook the cook]', 'it')),
        said(5, from(6, '[@mate the mate]', from(7, '[@owner the owner]', 'that nobody may sail at night'))),
        said(8, from(9, 'some', 'that the fog had come early')),
        said(10, from(11, 'others', 'that the fog had never come')),
      ].join(' '),
    ].join('\n\n')
    const lida = { speaker: 'lida', confidence: 0.95 }
    return markedReport(marked, {
      attributions: {
        ...{ 1: lida, 3: lida, 5: lida, 8: lida, 10: lida },
        2: { speaker: 'mate', confidence: 0.7 },
        4: { speaker: 'cook', confidence: 0.9 },
        6: { speaker: 'mate', confidence: 0.9 },
        7: { speaker: 'owner', confidence: 0.6 },
      },
    })
  }

  it('of what came through others: the furthest first, then the surest, and a whole sentence for words that say nothing', async () => {
    const page = await open(passedOn())
    expect(await page.locator('#chains > .list > li > a').allTextContents()).toEqual([
      'that nobody may sail at night',
      'Lida said the cook said it.',
      'the owner said that nobody may sail at night',
      'that the rope had been cut',
    ])
  })

  it('of what came through others account for all that the paragraph counts', async () => {
    const page = await open(passedOn())
    await page.locator('#in-short', { hasText: 'Six reach the reader through another voice' }).waitFor()
    await page.getByText('Two more with a voice on the way that is not known').click()
    expect(await page.locator('#chains details .list > li > a').allTextContents()).toEqual([
      'that the fog had come early',
      'that the fog had never come',
    ])
  })

  it('begin with a capital, and speak of one sentence as of one', async () => {
    const said = Array.from(
      { length: 12 },
      (_, n) => `[${n + 1}.source [@clerk The clerk]] [${n + 1}.cue said] [${n + 1}.content “no”].`,
    )
    const attributions = Object.fromEntries(said.map((_, n) => [n + 1, { speaker: 'clerk', form: 'direct' as const }]))
    const report = markedReport(`# The rope\n\n${said.join(' ')} Rain fell again. No more.`, { attributions })
    const page = await open(report)
    const about = page.locator('#unsourced .about')
    expect(await about.textContent()).toBe('Two sentences of 14 rest on the writer alone. Show them alone in the text')
    expect(await page.locator('#unsourced > .list').first().locator('li').allTextContents()).toEqual([
      'Rain fell again.',
      'No more.',
    ])
    for (const label of await page.locator('.panels summary').allTextContents()) expect(label).toMatch(/^\p{Lu}/u)
    expect(await page.locator('#quotations summary').textContent()).toBe('Four more quotations')
    const single = await open(
      markedReport(`# The rope\n\n${said[0]} Rain fell again.`, { attributions: { 1: attributions[1]! } }),
    )
    await single.getByRole('button', { name: 'Show it alone in the text' }).waitFor()
  })
})
