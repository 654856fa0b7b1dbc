import type { Report, Summary } from '@whence/core'
import { SpokenEntries } from './spoken-entries.js'

const first = 3

/** What came through more than one voice, in words: what came furthest first. */
export function WaysList({ report, summary }: { readonly report: Report; readonly summary: Summary }) {
  const { removesOf, farthest } = summary
  const rank = (id: string): number =>
    id === farthest?.attribution ? Number.POSITIVE_INFINITY : (removesOf.get(id) ?? 1)
  const passedOn = report.attributions.filter(({ id }) => rank(id) > 1).sort((a, b) => rank(b.id) - rank(a.id))
  return (
    <SpokenEntries
      report={report}
      summary={summary}
      attributions={passedOn}
      first={first}
      one="more that came through others"
      many="more that came through others"
    />
  )
}
