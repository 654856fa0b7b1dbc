import { type Browser, browser } from 'wxt/browser'
import { channel, type FromPage, type ToPage } from '../messages.js'
import { findMarks } from './find-marks.js'
import { looksDark } from './looks-dark.js'
import { makeMarks } from './marks.js'
import { pointFromPage } from './point-from-page.js'
import { watchMarks } from './watch-marks.js'

/** Waits for a panel and serves it. Gives what ends that. */
export function startPage(): () => void {
  let end = (): void => {}
  const connect = (port: Browser.runtime.Port): void => {
    if (port.name !== channel) return
    end()
    end = servePanel(port)
  }
  browser.runtime.onConnect.addListener(connect)
  return () => {
    browser.runtime.onConnect.removeListener(connect)
    end()
  }
}

/** Gives the page to a panel and shows its marks; once the panel is gone, so are they. */
function servePanel(port: Browser.runtime.Port): () => void {
  const ending = new AbortController()
  const marks = makeMarks()
  const tell = (message: FromPage): void => {
    if (!ending.signal.aborted) port.postMessage(message)
  }
  const answer = async (message: ToPage): Promise<void> => {
    if (message.kind === 'take') {
      const { documentElement, contentType } = document
      tell({ kind: 'taken', page: { html: documentElement.outerHTML, url: location.href, contentType } })
    } else if (message.kind === 'light') marks.light(message)
    else {
      const { found, missing } = await findMarks(message.wanted, ending.signal)
      if (ending.signal.aborted) return
      marks.show(found)
      tell({ kind: 'marked', missing, isDark: looksDark(found[0]?.parts[0]?.range.startContainer.parentElement) })
      watchMarks(marks, (ids) => tell({ kind: 'gone', ids }), ending.signal)
      pointFromPage(marks, tell, ending.signal)
    }
  }
  port.onMessage.addListener((message: ToPage) => void answer(message))
  const end = (): void => {
    ending.abort()
    marks.clear()
  }
  port.onDisconnect.addListener(end)
  return () => {
    end()
    port.disconnect()
  }
}
