import { type Attribution, pathTo, type Report, type Summary } from '@whence/core'
import { Panel } from './panel.js'
import { SpokenEntries } from './spoken-entries.js'

const first = 8

/** Every quotation that is no part of another, with its speaker and the voices that it came through, in text order. */
export function QuotationsPanel({ report, summary }: { readonly report: Report; readonly summary: Summary }) {
  const byId = new Map(report.attributions.map((one) => [one.id, one]))
  const quoted = report.attributions.filter((one) => isQuoted(one) && !pathTo(one, byId).slice(0, -1).some(isQuoted))
  if (quoted.length === 0) return null
  return (
    <Panel
      id="quotations"
      heading={`Quotations (${quoted.length})`}
      about="In the order of the text, each with the way it came. What is quoted within a quotation stands with it."
    >
      <SpokenEntries report={report} summary={summary} attributions={quoted} first={first} one="more quotation" />
    </Panel>
  )
}

const isQuoted = ({ form }: Attribution): boolean => form !== 'indirect'
