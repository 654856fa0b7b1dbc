import {
  type Attribution,
  capitalised,
  joint,
  type Note,
  noteOf,
  type Report,
  type Summary,
  shorten,
  wordsOfAll,
} from '@whence/core'
import { LongList } from './long-list.js'
import { TargetLink } from './target-link.js'

interface SpokenEntriesProps {
  readonly report: Report
  readonly summary: Summary
  readonly attributions: readonly Attribution[]
  /** So many stand open. */
  readonly first: number
  readonly one: string
  readonly many?: string
  /** What to show of one; otherwise its content. */
  readonly wordsFor?: (attribution: Attribution) => string
}

/** What was said, each with the voices that it came through. */
export function SpokenEntries({ report, summary, attributions, wordsFor, ...which }: SpokenEntriesProps) {
  const byId = new Map(report.attributions.map((one) => [one.id, one]))
  return (
    <LongList
      class="quotations"
      items={attributions}
      show={(one) => (
        <li key={one.id} data-for={one.id}>
          <TargetLink id={one.id}>
            <bdi>{shorten(wordsFor?.(one) ?? wordsOfAll(report.article, one.content), 160)}</bdi>
          </TargetLink>
          <Way note={noteOf(one, summary, byId)} />
        </li>
      )}
      {...which}
    />
  )
}

/** Through whom the words came, as beside the text. */
function Way({ note: { way, how } }: { readonly note: Note }) {
  return (
    <p class="way">
      article
      {way.map((step, index) => {
        const { who, speaker } = step
        return (
          <span key={`${index} ${who}`}>
            {joint(step)}
            {speaker === undefined ? (
              <i>
                <bdi>{who}</bdi>
              </i>
            ) : (
              <TargetLink id={speaker}>
                <bdi>{capitalised(who)}</bdi>
              </TargetLink>
            )}
          </span>
        )
      })}
      {` · ${how.join(' · ')}`}
    </p>
  )
}
