import type { Report, Summary } from '@whence/core'
import { ChainFigure } from '../chains/chain-figure.js'
import type { SelectionStore } from '../selection.js'

export interface PanelsProps {
  readonly report: Report
  readonly summary: Summary
  readonly selection: SelectionStore
  readonly onDismiss?: (finding: string, reason: string | undefined) => void
}

/** What the article rests on, beside it. */
export function Panels({ report, summary, selection }: PanelsProps) {
  return (
    <aside aria-label="What the article rests on">
      <p>{summary.paragraph}</p>
      <ChainFigure report={report} summary={summary} selection={selection} />
    </aside>
  )
}
