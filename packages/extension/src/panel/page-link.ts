import { browser } from 'wxt/browser'
import { marksStyle } from '../marks-style.js'
import { channel, type FromPage, type TakenPage, type ToPage } from '../messages.js'
import { CannotRead } from './cannot-read.js'

/** What a panel and the page that it reads say to each other. */
export interface PageLink {
  readonly take: () => Promise<TakenPage>
  /** Marks the page; gives the ids of what is not found in it. */
  readonly mark: (wanted: Extract<ToPage, { kind: 'mark' }>['wanted']) => Promise<readonly string[]>
  readonly tell: (message: Extract<ToPage, { kind: 'light' }>) => void
  /** Calls back for what happens in the page. */
  readonly listen: (listener: (message: FromPage) => void) => void
}

// The page has to answer within these seconds: one that is busy with itself may never do.
const longestWait = 30

/** Goes into a page, which the click on the button allows. Rejects with `CannotRead`; calls back when the page is left. */
export async function openPage(tabId: number, signal: AbortSignal, onLeft: () => void): Promise<PageLink> {
  await browser.scripting.executeScript({ target: { tabId }, files: [script] }).catch((cause: unknown) => {
    throw new CannotRead('The browser lets no extension read this page.', { cause })
  })
  const port = browser.tabs.connect(tabId, { name: channel, frameId: 0 })
  const listeners = new Set<(message: FromPage) => void>()
  port.onMessage.addListener((message: FromPage) => {
    for (const listener of listeners) listener(message)
  })
  port.onDisconnect.addListener(onLeft)
  signal.addEventListener('abort', () => port.disconnect())
  const ask = <Kind extends FromPage['kind']>(message: ToPage, kind: Kind) =>
    new Promise<Extract<FromPage, { kind: Kind }>>((resolve, reject) => {
      const timer = setTimeout(() => reject(new CannotRead('The page does not answer.')), longestWait * 1000)
      const hear = (answer: FromPage): void => {
        if (answer.kind !== kind) return
        clearTimeout(timer)
        listeners.delete(hear)
        resolve(answer as Extract<FromPage, { kind: Kind }>)
      }
      listeners.add(hear)
      port.postMessage(message)
    })
  return {
    take: async () => (await ask({ kind: 'take' }, 'taken')).page,
    async mark(wanted) {
      const { missing, isDark } = await ask({ kind: 'mark', wanted }, 'marked')
      // Of the page's own origin: Chromium paints no tint of a highlight whose style is the user's.
      await browser.scripting.insertCSS({ target: { tabId }, css: marksStyle(isDark) })
      return missing
    },
    tell: (message) => port.postMessage(message),
    listen: (listener) => listeners.add(listener),
  }
}

// Typed by what WXT finds among the entrypoints, where its own types are made.
const script = '/page.js'
