import { existsSync } from 'node:fs'
import { type RunningServer, type ServerOptions, startServer } from '@whence/server'
import axe from 'axe-core'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe } from 'vitest'

/** Where Debian puts it. */
const executablePath = process.env.WHENCE_CHROMIUM ?? '/usr/bin/chromium'

const chromiumArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  // Names lead nowhere but to this machine.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
]

/** Starts Chromium without a window. */
export function launchChromium(): Promise<Browser> {
  return chromium.launch({ executablePath, args: chromiumArguments })
}

/** `whence serve` on any port of loopback that is free, with the page and the threads that were built last. */
export function startBuiltServer(options: Partial<ServerOptions> = {}): Promise<RunningServer> {
  const threadScript = new URL('../../server/dist/reading/server-worker.js', import.meta.url)
  const page = new URL('../dist/app/index.html', import.meta.url)
  for (const part of [threadScript, page]) if (!existsSync(part)) throw new Error(`${part} is not built: npm run build`)
  return startServer({ port: 0, threadScript, log: console.error, ...options })
}

/** What a test in the browser has at hand. */
export interface InBrowser {
  /** Of the server, with a slash at its end. */
  readonly address: () => string
  /** A new page with no storage, closed after the test. */
  readonly newPage: (options?: BrowserContextOptions) => Promise<Page>
}

/** Tests that need a browser and the server; skipped, and said so, where there is no Chromium. */
export function describeInBrowser(
  name: string,
  tests: (inBrowser: InBrowser) => void,
  options: Partial<ServerOptions> = {},
): void {
  if (!existsSync(executablePath)) {
    describe.skip(`${name} (no Chromium at ${executablePath}: install it, or set WHENCE_CHROMIUM)`, () =>
      tests({ address: () => '', newPage: () => Promise.reject(new Error('no browser')) }))
    return
  }
  describe(name, { timeout: 120_000 }, () => {
    let browser: Browser
    let server: RunningServer
    beforeAll(async () => {
      ;[browser, server] = await Promise.all([launchChromium(), startBuiltServer(options)])
    }, 120_000)
    afterEach(() => Promise.all(browser.contexts().map((context) => context.close())))
    afterAll(() => Promise.all([browser?.close(), server?.close()]))
    tests({
      address: () => server.address,
      newPage: async (context = {}) => (await browser.newContext(context)).newPage(),
    })
  })
}

/** What axe-core finds wrong with the page, a line each: the rule, where, and what it wants. */
export async function accessFaults(page: Page): Promise<readonly string[]> {
  // By the debugger's door: the page's own policy lets no script in.
  await page.evaluate(axe.source)
  const results = (await page.evaluate('axe.run()')) as axe.AxeResults
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
