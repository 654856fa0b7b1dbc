import type { Report, Summary } from '@whence/core'
import { useEffect, useState } from 'preact/hooks'
import type { SelectionStore } from '../selection.js'
import { lostLink } from './lost-link.js'

export interface OnlyNoticeProps {
  readonly report: Report
  readonly summary: Summary
  readonly selection: SelectionStore
}

/** Says that the text shows one voice alone, and how to see all again; or that a link leads to nothing. */
export function OnlyNotice({ report, summary, selection }: OnlyNoticeProps) {
  const [only, setOnly] = useState(selection.get().only)
  const [lost, setLost] = useState(() => lostLink(report, location.hash))
  useEffect(() => {
    const look = (): void => setLost(lostLink(report, location.hash))
    addEventListener('hashchange', look)
    const ended = selection.subscribe((now, before) => {
      setOnly(now.only)
      if (now.chosen !== undefined && now.chosen !== before.chosen) setLost(undefined)
    })
    return () => {
      removeEventListener('hashchange', look)
      ended()
    }
  }, [report, selection])
  return (
    <output class={only === undefined && lost === undefined ? 'only-notice is-all' : 'only-notice'}>
      {only !== undefined ? (
        <>
          Shown alone: <bdi>{summary.labelOf(only)}</bdi>{' '}
          <button type="button" class="plain" onClick={() => selection.set({ only: undefined })}>
            Show all
          </button>
        </>
      ) : lost !== undefined ? (
        `The link leads to ${lost}, which this reading does not have.`
      ) : (
        <span class="idle">All voices are shown.</span>
      )}
    </output>
  )
}
