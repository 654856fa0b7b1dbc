import type { UnlistedScriptDefinition } from 'wxt'
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { startPage } from '../page/start-page.js'

declare global {
  /** Ends what an earlier click started in this page. */
  var endWhence: (() => void) | undefined
}

/** What is put into a page by a click. It does nothing until a panel speaks to it, and ends when the panel is gone. */
const page: UnlistedScriptDefinition = defineUnlistedScript(() => {
  globalThis.endWhence?.()
  globalThis.endWhence = startPage()
})
export default page
