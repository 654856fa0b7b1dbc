import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type CDPSession, chromium, type Page } from 'playwright-core'
import { executablePath, quietArguments } from '../../web/test/chromium.js'
import { pages } from './pages.js'

/** A Chromium with the unpacked extension, in which every request of whatever part of it comes to this process. */
export interface ChromiumWithExtension {
  readonly newPage: (path: string) => Promise<Page>
  /** A click on the button in the toolbar, as a person makes it: it grants what a click grants. */
  readonly click: (page: Page) => Promise<void>
  /** The panel that is open; undefined if none is. */
  readonly panel: () => Promise<Panel | undefined>
  /** What was asked of the network so far, a line each. */
  readonly requests: readonly string[]
  readonly close: () => Promise<void>
}

/** Evaluates an expression in the side panel, which is no page for playwright. */
export interface Panel {
  readonly evaluate: <T>(expression: string) => Promise<T>
}

export async function launchWithExtension(extension: string): Promise<ChromiumWithExtension> {
  const { proxy, requests, endProxy } = await startProxy()
  const profile = await mkdtemp(join(tmpdir(), 'whence-extension-'))
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    // Without a window, and with extensions.
    headless: false,
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      '--headless=new',
      ...quietArguments,
      `--proxy-server=${proxy}`,
      '--proxy-bypass-list=<-loopback>',
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      // Lets the button be clicked from here.
      '--enable-unsafe-extension-debugging',
    ],
  })
  context.setDefaultTimeout(60_000)
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'))
  const id = new URL(worker.url()).host
  const session = await context.browser()!.newBrowserCDPSession()
  return {
    requests,
    async newPage(path) {
      const page = await context.newPage()
      await page.goto(path.includes(':') ? path : `http://gazette.example${path}`)
      return page
    },
    async click(page) {
      await page.bringToFront()
      const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] })
      const tab = targetInfos.find(({ url }) => url === page.url())
      if (tab === undefined) throw new Error(`No tab shows ${page.url()}.`)
      await session.send('Extensions.triggerAction', { id, targetId: tab.targetId })
    },
    async panel() {
      const { targetInfos } = await session.send('Target.getTargets')
      const target = targetInfos.find(({ url }) => url.startsWith(`chrome-extension://${id}/sidepanel.html`))
      return target && attach(session, target.targetId)
    },
    async close() {
      await context.close()
      await endProxy()
      await rm(profile, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

const attached = new Map<string, Promise<Panel>>()

function attach(session: CDPSession, targetId: string): Promise<Panel> {
  const panel = attached.get(targetId) ?? attachNew(session, targetId)
  attached.set(targetId, panel)
  return panel
}

async function attachNew(session: CDPSession, targetId: string): Promise<Panel> {
  const { sessionId } = await session.send('Target.attachToTarget', { targetId, flatten: false })
  const waiting = new Map<number, (answer: Answer) => void>()
  let last = 0
  session.on('Target.receivedMessageFromTarget', (received) => {
    if (received.sessionId !== sessionId) return
    const answer = JSON.parse(received.message) as Answer & { id: number }
    waiting.get(answer.id)?.(answer)
  })
  const send = async (method: string, params: object): Promise<Answer> => {
    const id = ++last
    const answered = new Promise<Answer>((resolve) => waiting.set(id, resolve))
    await session.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method, params }) })
    return answered
  }
  // Without a window nothing says which part of it has the keyboard.
  await send('Emulation.setFocusEmulationEnabled', { enabled: true })
  return {
    async evaluate<T>(expression: string) {
      const params = { expression, awaitPromise: true, returnByValue: true }
      const { result } = await send('Runtime.evaluate', params)
      if (result?.exceptionDetails) throw new Error(JSON.stringify(result.exceptionDetails))
      return result?.result?.value as T
    },
  }
}

interface Answer {
  readonly result?: { readonly result?: { readonly value?: unknown }; readonly exceptionDetails?: unknown }
}

// What Chromium asks its maker by itself, with or without an extension.
const ofChromium = /^[\w.-]+\.(?:google|googleapis|gstatic)\.com:443$/

/** Answers for the whole web with the invented pages, and writes down what it was asked. */
async function startProxy() {
  const requests: string[] = []
  const server = createServer((request, response) => {
    requests.push(`${request.method} ${request.url}`)
    const page = pages[new URL(request.url ?? '/', 'http://gazette.example').pathname]
    response.writeHead(page === undefined ? 404 : 200, { 'content-type': page?.type ?? 'text/plain' }).end(page?.body)
  })
  server.on('connect', (request, socket) => {
    if (!ofChromium.test(request.url ?? '')) requests.push(`CONNECT ${request.url}`)
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const endProxy = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
  return { proxy: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, requests, endProxy }
}
