import type { BackgroundDefinition } from 'wxt'
import { browser } from 'wxt/browser'
import { defineBackground } from 'wxt/utils/define-background'
import { panelPath } from '../panel-path.js'

/** One click opens the panel beside the page; the panel does the rest. */
const background: BackgroundDefinition = defineBackground(() => {
  browser.action.onClicked.addListener(({ id }) => {
    if (id === undefined) return
    openPanel(id)
    // To a panel that was there already; one that is only opening does not hear it yet.
    browser.runtime.sendMessage({ clicked: id }).catch(() => {})
  })
})
export default background

/** A panel opens only within the click itself: nothing may be waited for. */
function openPanel(tabId: number): void {
  const path = panelPath(tabId)
  if (import.meta.env.FIREFOX) {
    const { sidebarAction } = browser as unknown as FirefoxBrowser
    void sidebarAction.setPanel({ tabId, panel: path })
    void sidebarAction.open()
  } else {
    void browser.sidePanel.setOptions({ tabId, path, enabled: true })
    void browser.sidePanel.open({ tabId })
  }
}

/** What only Firefox has. */
interface FirefoxBrowser {
  readonly sidebarAction: {
    readonly setPanel: (panel: { readonly tabId: number; readonly panel: string }) => Promise<void>
    readonly open: () => Promise<void>
  }
}
