import { type Capture, type Model, openModel, type Report, read } from '@whence/core'
import type { UnlistedScriptDefinition } from 'wxt'
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'

/** What the thread answers: the report, or one sentence that says why there is none. */
export type ReadingAnswer = { readonly report: Report } | { readonly fault: string }

/** The thread that reads one page. */
const reading: UnlistedScriptDefinition = defineUnlistedScript(() => {
  addEventListener('message', async ({ data }: MessageEvent<Capture>) => {
    postMessage(await answer(data))
  })
})
export default reading

async function answer(capture: Capture): Promise<ReadingAnswer> {
  try {
    return { report: read(capture, await loadModel()) }
  } catch (error) {
    return { fault: error instanceof Error ? error.message : String(error) }
  }
}

/** From the package itself. */
async function loadModel(): Promise<Model> {
  const weights = await fetch('/net.weights')
  return openModel(new Uint8Array(await weights.arrayBuffer()))
}
