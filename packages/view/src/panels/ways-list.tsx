import { isAllKnown, type Report, type Summary } from '@whence/core'
import { SpokenEntries } from './spoken-entries.js'

const first = 3

/** What one known voice has from another, in words: what came furthest first. */
export function WaysList({ report, summary }: { readonly report: Report; readonly summary: Summary }) {
  const { removesOf, passedOn, farthest } = summary
  const known = new Set(report.chains.filter(isAllKnown).map(({ attribution }) => attribution))
  const rank = (id: string): number =>
    id === farthest?.attribution ? Number.POSITIVE_INFINITY : (removesOf.get(id) ?? 1)
  const ways = report.attributions
    .filter(({ id }) => passedOn.has(id) && known.has(id))
    .sort((a, b) => rank(b.id) - rank(a.id))
  if (ways.length === 0) return null
  return (
    <SpokenEntries
      report={report}
      summary={summary}
      attributions={ways}
      first={first}
      one="more that came through others"
      many="more that came through others"
    />
  )
}
