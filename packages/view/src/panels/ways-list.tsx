import {
  type Attribution,
  capitalised,
  countOf,
  isAllKnown,
  isBarePronoun,
  leastSure,
  type Report,
  type Summary,
  wordsOf,
  wordsOfAll,
} from '@whence/core'
import { Fold } from './fold.js'
import { SpokenEntries } from './spoken-entries.js'

const mostOpen = 3

/** What one voice has from another, in words: what came furthest first, then what is surest. Those with a voice that is not known are folded. */
export function WaysList({ report, summary }: { readonly report: Report; readonly summary: Summary }) {
  const known = new Set(report.chains.filter(isAllKnown).map(({ attribution }) => attribution))
  const all = inOrder(report, summary)
  const ways = all.filter(({ id }) => known.has(id))
  const others = all.filter(({ id }) => !known.has(id))
  const list = (attributions: readonly Attribution[], first: number) => (
    <SpokenEntries
      report={report}
      summary={summary}
      attributions={attributions}
      first={first}
      one="more that came through others"
      many="more that came through others"
      wordsFor={(one) => contentToRead(report, one)}
    />
  )
  if (ways.length === 0) return others.length === 0 ? null : list(others, mostOpen)
  return (
    <>
      {list(ways, mostOpen)}
      {others.length === 0 ? null : (
        <Fold
          class="more"
          label={`${capitalised(countOf(others.length, 'more', 'more'))} with a voice on the way that is not known`}
        >
          {() => list(others, others.length)}
        </Fold>
      )}
    </>
  )
}

function inOrder({ attributions }: Report, { removesOf, passedOn, farthest }: Summary): readonly Attribution[] {
  const byId = new Map(attributions.map((one) => [one.id, one]))
  const ranked = attributions
    .filter(({ id }) => passedOn.has(id))
    .map((one) => ({
      one,
      far: one.id === farthest?.attribution ? Number.POSITIVE_INFINITY : (removesOf.get(one.id) ?? 1),
      sure: leastSure(one, byId),
    }))
  return ranked.sort((a, b) => b.far - a.far || b.sure - a.sure).map(({ one }) => one)
}

// Fewer say little by themselves: “the same”, “him to do it”.
const fewestWords = 4

/** The content, or the whole sentence where that says nothing alone. */
function contentToRead({ article, sentences }: Report, { content }: Attribution): string {
  const words = wordsOfAll(article, content)
  const telling = (words.match(/[\p{L}\p{N}’'-]+/gu) ?? []).filter((word) => !isBarePronoun(word))
  const start = content[0]?.start ?? 0
  const sentence = sentences.find((one) => start >= one.start && start < one.end)
  return telling.length >= fewestWords || sentence === undefined ? words : wordsOf(article, sentence)
}
