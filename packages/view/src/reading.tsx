import { type Report, summarise } from '@whence/core'
import { useMemo } from 'preact/hooks'
import { ArticlePane } from './article/article-pane.js'
import { Panels } from './panels/panels.js'
import { PanelsNav } from './panels/panels-nav.js'
import { makeSelection, type SelectionStore } from './selection.js'

export interface ReadingProps {
  readonly report: Report
  readonly selection?: SelectionStore
  /** A person sets a finding aside, with the reason, or takes that back. Absent: findings cannot be dismissed here. */
  readonly onDismiss?: (finding: string, reason: string | undefined) => void
}

/** A report beside its article. */
export function Reading({ report, selection: given, onDismiss }: ReadingProps) {
  const selection = useMemo(() => given ?? makeSelection(), [given])
  // What is set aside changes nothing in it.
  const summary = useMemo(() => summarise(report), [report.attributions])
  return (
    <div class="reading">
      <PanelsNav report={report} summary={summary} selection={selection} />
      <div class="reading-text" id="text" tabIndex={-1}>
        <ArticlePane report={report} summary={summary} selection={selection} />
      </div>
      <Panels
        report={report}
        summary={summary}
        selection={selection}
        {...(onDismiss === undefined ? {} : { onDismiss })}
      />
    </div>
  )
}
