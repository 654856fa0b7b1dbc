import type { Summary } from '@whence/core'
import { useEffect, useState } from 'preact/hooks'
import type { SelectionStore } from '../selection.js'

/** Says that the text shows one voice alone, and how to see all again. */
export function OnlyNotice({ summary, selection }: { readonly summary: Summary; readonly selection: SelectionStore }) {
  const [only, setOnly] = useState(selection.get().only)
  useEffect(() => selection.subscribe((now) => setOnly(now.only)), [selection])
  return (
    <output class={only === undefined ? 'only-notice is-all' : 'only-notice'}>
      {only === undefined ? (
        <span class="idle">All voices are shown.</span>
      ) : (
        <>
          Shown alone: <bdi>{summary.labelOf(only)}</bdi>{' '}
          <button type="button" class="plain" onClick={() => selection.set({ only: undefined })}>
            Show all
          </button>
        </>
      )}
    </output>
  )
}
