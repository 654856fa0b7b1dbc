import type { Report, Summary } from '@whence/core'
import { landOn } from '../land-on.js'
import type { SelectionStore } from '../selection.js'
import { OnlyNotice } from './only-notice.js'

export interface PanelsNavProps {
  readonly report: Report
  readonly summary: Summary
  readonly selection: SelectionStore
}

/** The small menu over text and panels, always in sight. */
export function PanelsNav({ report, summary, selection }: PanelsNavProps) {
  const { sources, chains, writerSentences, mixedSentences, orphans } = summary
  const places = [
    ['text', 'Text', true],
    ['in-short', 'In short', true],
    ['sources', 'Sources', sources.length > 0],
    ['chains', 'Chains', chains.length > 0],
    ['findings', 'Findings', report.findings.length > 0],
    ['quotations', 'Quotations', report.attributions.some(({ form }) => form !== 'indirect')],
    ['unsourced', 'No source', writerSentences.length + mixedSentences.length + orphans.length > 0],
  ] as const
  return (
    <div class="reading-nav">
      <nav aria-label="Parts of this reading">
        <ul>
          {places.map(([id, name, isThere]) =>
            isThere ? (
              <li key={id} class={`to-${id}`}>
                <a href={`#${id}`} onClick={() => landAfterwards(id, selection)}>
                  {name}
                </a>
              </li>
            ) : null,
          )}
        </ul>
      </nav>
      <OnlyNotice report={report} summary={summary} selection={selection} />
    </div>
  )
}

/** After the browser has gone there by itself; where one voice is shown alone, to its first words. */
function landAfterwards(id: string, selection: SelectionStore): void {
  requestAnimationFrame(() => {
    if (location.hash !== `#${id}`) return
    const { only } = selection.get()
    const words = id === 'text' && only !== undefined ? firstWordsOf(only) : null
    const part = words ?? document.getElementById(id)
    if (part !== null) landOn(part)
  })
}

/** In the text, as it shows the voice alone. */
const firstWordsOf = (voice: string): Element | null =>
  document.querySelector(voice === 'writer' ? '.article .voice-writer' : '.article .content.is-heard') ??
  document.querySelector('.article .is-heard')
