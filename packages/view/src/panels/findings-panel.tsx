import { countOf, type Report, showFindings } from '@whence/core'
import { FindingEntry } from './finding-entry.js'
import { Panel } from './panel.js'
import { SetAside } from './set-aside.js'

export interface FindingsPanelProps {
  readonly report: Report
  readonly all: boolean
  readonly onAll: (all: boolean) => void
  readonly onDismiss?: (finding: string, reason: string | undefined) => void
}

/** The findings by what to do next, and those that a person set aside. */
export function FindingsPanel({ report, all, onAll, onDismiss }: FindingsPanelProps) {
  if (report.findings.length === 0) return null
  const { groups, shown, more } = showFindings(report, { all })
  const aside = report.findings.filter(({ dismissed }) => dismissed !== undefined)
  const gravest = showFindings(report).shown
  return (
    <Panel
      id="findings"
      heading={`Findings (${shown + more})`}
      about={
        shown === 0
          ? 'All of them are set aside.'
          : 'Words worth a second look. They describe the text; they do not judge the writer.'
      }
    >
      {groups.map(({ next, findings }) => (
        <section key={next}>
          <h3>{next}</h3>
          <ul class="list findings">
            {findings.map((finding) => (
              <FindingEntry
                key={finding.id}
                article={report.article}
                finding={finding}
                {...(onDismiss === undefined ? {} : { onDismiss })}
              />
            ))}
          </ul>
        </section>
      ))}
      {more > 0 || shown > gravest ? (
        <button type="button" class="plain" onClick={() => onAll(!all)}>
          {more > 0 ? `Show ${countOf(more, 'more finding')}` : 'Show only the gravest'}
        </button>
      ) : null}
      <SetAside article={report.article} findings={aside} {...(onDismiss === undefined ? {} : { onDismiss })} />
    </Panel>
  )
}
