import { existsSync } from 'node:fs'
import { startServer } from '@whence/server'
import { chromium, type Page } from 'playwright-core'
import { type Figure, median } from './figure.js'
import { makeText } from './texts.js'

const executablePath = process.env.WHENCE_CHROMIUM ?? '/usr/bin/chromium'

/**
 * An article of 20,000 words in the built reader, opened from those read before: when its first words are painted, by the clock, and
 * the longest task after that, until all of it stands on the page and then while it is scrolled through. The median of three.
 */
export async function readerSpeed(): Promise<Figure[]> {
  if (!existsSync(executablePath)) {
    console.log(`reader: left out, there is no Chromium at ${executablePath}`)
    return []
  }
  const server = await startServer({
    port: 0,
    threadScript: new URL('../../packages/server/dist/reading/server-worker.js', import.meta.url),
    log: console.error,
  })
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
    page.setDefaultTimeout(120_000)
    await page.addInitScript(observe)
    await page.goto(server.address)
    await page.getByLabel('The article’s text, or its address').fill(makeText(20_000))
    await page.getByRole('button', { name: 'Read', exact: true }).click()
    await page.waitForURL(/\/read\//)
    const runs: Run[] = []
    for (let times = 0; times < 3; times++) runs.push(await openAgain(page))
    const figure = (name: string, unit: string, of: (run: Run) => number): Figure => ({
      name: `reader, 20,000 words: ${name}`,
      value: median(runs.map(of)),
      unit,
    })
    return [
      figure('attributions', '', ({ attributions }) => attributions),
      figure('first paint', 'ms', ({ paint }) => paint),
      figure('first words', 'ms', ({ words }) => words),
      figure('longest task, opening', 'ms', ({ opening }) => opening),
      figure('longest task, scrolling', 'ms', ({ scrolling }) => scrolling),
      figure('longest task, choosing', 'ms', ({ choosing }) => choosing),
    ]
  } finally {
    await browser.close()
    await server.close()
  }
}

interface Run {
  readonly attributions: number
  readonly paint: number
  readonly words: number
  readonly opening: number
  readonly scrolling: number
  readonly choosing: number
}

async function openAgain(page: Page): Promise<Run> {
  await page.reload()
  await page.locator('#in-short').waitFor()
  // Grown: nothing has been put on the page for a while.
  while (!(await page.evaluate('performance.now() - window.whenceSeen.grown > 1000')))
    await page.evaluate('new Promise(requestAnimationFrame)')
  const attributions = await page.locator('.article .note').count()
  const { paint, words } = (await page.evaluate('window.whenceSeen')) as { paint: number; words: number }
  const opening = await longestTask(page, words)
  const from = (): Promise<number> => page.evaluate('performance.now()')
  const scrolled = await from()
  await page.evaluate(`new Promise((done) => {
    const step = () => {
      scrollBy(0, 2000)
      if (scrollY + innerHeight < document.documentElement.scrollHeight - 2) requestAnimationFrame(step)
      else done()
    }
    step()
  })`)
  const scrolling = await longestTask(page, scrolled)
  const chosen = await from()
  await page.evaluate("document.querySelector('button[data-only]').click()")
  await page.locator('.article[data-only]').waitFor()
  const choosing = await longestTask(page, chosen)
  // As it was, for the next round.
  await page.evaluate("document.querySelector('button[data-only]').click()")
  await page.locator('.article:not([data-only])').waitFor()
  return { attributions, paint, words, opening, scrolling, choosing }
}

/** Milliseconds of the longest task since a time of the page; tasks of less than 50 are not told by the browser and count as 0. */
async function longestTask(page: Page, since: number): Promise<number> {
  return page.evaluate(`new Promise((done) => requestAnimationFrame(() => setTimeout(() => {
    const late = window.whenceSeen.tasks.filter(({ start }) => start >= ${since})
    done(Math.max(0, ...late.map(({ duration }) => duration)))
  })))`)
}

/** Runs in the page before its own script. */
const observe = `
const seen = { paint: 0, words: 0, grown: Infinity, tasks: [] }
window.whenceSeen = seen
new PerformanceObserver((list) => {
  for (const { name, startTime } of list.getEntries()) if (name === 'first-contentful-paint') seen.paint = startTime
}).observe({ type: 'paint', buffered: true })
new PerformanceObserver((list) => {
  for (const { startTime, duration } of list.getEntries()) seen.tasks.push({ start: startTime, duration })
}).observe({ type: 'longtask', buffered: true })
new MutationObserver(() => {
  if (document.querySelector('.article .block') === null) return
  seen.grown = performance.now()
  if (seen.words === 0) {
    seen.words = -1
    requestAnimationFrame(() => setTimeout(() => { seen.words = performance.now() }))
  }
}).observe(document, { childList: true, subtree: true })
`
