import { existsSync } from 'node:fs'
import axe from 'axe-core'
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe } from 'vitest'

/** Where Debian puts it. */
export const executablePath = process.env.WHENCE_CHROMIUM ?? '/usr/bin/chromium'

/** Said beside the name of tests that are skipped where there is no Chromium; empty where there is. */
export const skipped = existsSync(executablePath)
  ? ''
  : ` (no Chromium at ${executablePath}: install it, or set WHENCE_CHROMIUM)`

// Of more than one such list Chromium takes the last: the second line is what playwright would switch off.
const disabledFeatures = [
  // Each starts a process for every window, which takes longer than most tests.
  ...['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup', 'SpareRendererForSitePerProcess'],
  ...['HttpsUpgrades', 'HttpsFirstBalancedModeAutoEnable', 'PaintHolding', 'MediaRouter', 'OptimizationHints'],
  ...['AvoidUnnecessaryBeforeUnloadCheckSync', 'DestroyProfileOnBrowserClose', 'ThirdPartyStoragePartitioning'],
]

/** What every Chromium of the tests is started with: nothing that it does by itself. */
export const quietArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  `--disable-features=${disabledFeatures.join(',')}`,
]

const chromiumArguments = [
  ...quietArguments,
  // Names lead nowhere but to this machine.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
]

/** Starts Chromium without a window. */
export function launchChromium(): Promise<Browser> {
  return chromium.launch({ executablePath, args: chromiumArguments })
}

/** A new window with no storage, closed after the test. */
export type NewContext = (options?: BrowserContextOptions) => Promise<BrowserContext>

/** Tests that need a browser; skipped, and said so, where there is no Chromium. */
export function describeInChromium(name: string, tests: (newContext: NewContext) => void): void {
  describe.skipIf(skipped !== '')(`${name}${skipped}`, () => {
    let browser: Browser
    beforeAll(async () => {
      browser = await launchChromium()
    })
    afterEach(() => Promise.all(browser.contexts().map((context) => context.close())))
    afterAll(() => browser?.close())
    tests(async (options = {}) => {
      const context = await browser.newContext(options)
      context.setDefaultTimeout(60_000)
      return context
    })
  })
}

/** What axe-core finds wrong with the page, a line each: the rule, where, and what it wants. */
export async function accessFaults(page: Page): Promise<readonly string[]> {
  // By the debugger's door: the page's own policy lets no script in.
  await page.evaluate(axe.source)
  const results = (await page.evaluate("axe.run({ resultTypes: ['violations'] })")) as axe.AxeResults
  return results.violations.flatMap(({ id, help, nodes }) => nodes.map(({ target }) => `${id} at ${target}: ${help}`))
}

/** What the page has complained about since: errors of scripts, and what the policy kept out. */
export function complaintsOf(page: Page): readonly string[] {
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(String(error)))
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`${message.text()} (${message.location().url})`)
  })
  return complaints
}
