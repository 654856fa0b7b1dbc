import type { Report } from '@whence/core'
import { type SelectionStore, type Target, targetOfHash } from '@whence/view'
import type { PageLink } from './page-link.js'

/** What is selected in the panel lights up in the page, and the other way round. */
export function followSelection({ attributions }: Report, selection: SelectionStore, page: PageLink): void {
  const ids = new Set(attributions.map(({ id }) => id))
  const spokenBy = (speaker: string): string[] =>
    attributions.filter((one) => one.speaker === speaker).map(({ id }) => id)
  const concerned = (target: Target | undefined): string[] =>
    target === undefined || target.kind === 'finding'
      ? []
      : target.kind === 'source'
        ? spokenBy(target.id)
        : [target.id]
  let isFromPage = false
  page.listen((message) => {
    if (message.kind !== 'pointed' && message.kind !== 'chosen') return
    const target = message.id !== undefined && ids.has(message.id) ? targetOfHash(`#${message.id}`) : undefined
    isFromPage = true
    selection.set(message.kind === 'pointed' ? { pointed: target } : { chosen: target })
    isFromPage = false
  })
  selection.subscribe((now, before) => {
    const chosen = [...concerned(now.chosen), ...(now.only === undefined ? [] : spokenBy(now.only))]
    const goTo = !isFromPage && now.chosen !== before.chosen ? chosen[0] : undefined
    page.tell({ kind: 'light', pointed: concerned(now.pointed), chosen, ...(goTo === undefined ? {} : { goTo }) })
  })
}
