import { type Attribution, capitalised, type Report, type Summary, shorten, wayTo, wordsOfAll } from '@whence/core'
import { LongList } from './long-list.js'
import { Panel } from './panel.js'
import { TargetLink } from './target-link.js'

const first = 8

/** Every quotation with its speaker and the voices that it came through, in text order. */
export function QuotationsPanel({ report, summary }: { readonly report: Report; readonly summary: Summary }) {
  const quoted = report.attributions.filter(({ form }) => form !== 'indirect')
  if (quoted.length === 0) return null
  const byId = new Map(report.attributions.map((one) => [one.id, one]))
  return (
    <Panel
      id="quotations"
      heading={`Quotations (${quoted.length})`}
      about="In the order of the text, each with the way it came."
    >
      <LongList
        class="quotations"
        first={first}
        one="more quotation"
        items={quoted.map((one) => (
          <li key={one.id} data-for={one.id}>
            <TargetLink id={one.id}>
              <bdi>{shorten(wordsOfAll(report.article, one.content), 160)}</bdi>
            </TargetLink>
            <Way steps={wayTo(one, byId)} whoSays={summary.whoSays} isPart={one.form === 'mixed'} />
          </li>
        ))}
      />
    </Panel>
  )
}

interface WayProps {
  readonly steps: readonly Attribution[]
  readonly whoSays: Summary['whoSays']
  readonly isPart: boolean
}

function Way({ steps, whoSays, isPart }: WayProps) {
  return (
    <p class="way">
      The article
      {steps.map((step) => (
        <span key={step.id}>
          {' → '}
          {step.speaker === undefined ? (
            <i>
              <bdi>{whoSays(step)}</bdi>
            </i>
          ) : (
            <TargetLink id={step.speaker}>
              <bdi>{capitalised(whoSays(step))}</bdi>
            </TargetLink>
          )}
        </span>
      ))}
      {isPart ? ' · quoted in part' : ''}
    </p>
  )
}
