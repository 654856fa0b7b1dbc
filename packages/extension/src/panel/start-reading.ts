import type { Report } from '@whence/core'
import { makeSelection, type SelectionStore } from '@whence/view'
import { wantedMarks } from '../anchoring/quotes.js'
import { CannotRead } from './cannot-read.js'
import { followSelection } from './follow-selection.js'
import { openPage } from './page-link.js'
import { readPage } from './read-page.js'

/** What a panel shows. */
export type PanelState =
  | { readonly kind: 'busy' }
  | { readonly kind: 'told'; readonly sentence: string }
  | {
      readonly kind: 'read'
      readonly report: Report
      readonly selection: SelectionStore
      /** Ids of what is not found in the page. */
      readonly missing: ReadonlySet<string>
    }

/** Reads the page of a tab, marks it and keeps panel and page together. Gives what ends that and takes the marks away. */
export function startReading(tabId: number, show: (state: PanelState) => void): () => void {
  const ending = new AbortController()
  const { signal } = ending
  const showLast = (sentence: string): void => {
    if (!signal.aborted) show({ kind: 'told', sentence })
    ending.abort()
  }
  show({ kind: 'busy' })
  readAndMark(tabId, signal, show, showLast).catch((error: unknown) => {
    if (!(error instanceof CannotRead)) console.error(error)
    showLast(error instanceof CannotRead ? error.message : 'This page could not be read.')
  })
  return () => ending.abort()
}

async function readAndMark(
  tabId: number,
  signal: AbortSignal,
  show: (state: PanelState) => void,
  showLast: (sentence: string) => void,
): Promise<void> {
  const page = await openPage(tabId, signal, () =>
    showLast('The page has been left. Click the Whence button to read the one that is there now.'),
  )
  const report = await readPage(await page.take(), signal)
  const selection = makeSelection()
  const missing = new Set(await page.mark(wantedMarks(report)))
  if (signal.aborted) return
  const showRead = (): void => show({ kind: 'read', report, selection, missing: new Set(missing) })
  page.listen((message) => {
    if (message.kind !== 'gone') return
    for (const id of message.ids) missing.add(id)
    showRead()
  })
  followSelection(report, selection, page)
  showRead()
}
