import { existsSync } from 'node:fs'
import { type RunningServer, type ServerOptions, startServer } from '@whence/server'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import { describeInChromium } from './chromium.js'

export { accessFaults, complaintsOf, launchChromium } from './chromium.js'

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
  describeInChromium(name, (newContext) => {
    let server: RunningServer
    beforeAll(async () => {
      server = await startBuiltServer(options)
    })
    afterAll(() => server?.close())
    tests({
      address: () => server.address,
      newPage: async (context = {}) => (await newContext(context)).newPage(),
    })
  })
}
