import { capitalised, type Note, noteOf, type Report, type Summary, shorten, wordsOfAll } from '@whence/core'
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
        items={quoted}
        show={(one) => (
          <li key={one.id} data-for={one.id}>
            <TargetLink id={one.id}>
              <bdi>{shorten(wordsOfAll(report.article, one.content), 160)}</bdi>
            </TargetLink>
            <Way note={noteOf(one, summary, byId)} />
          </li>
        )}
      />
    </Panel>
  )
}

/** Through whom the words came, as beside the text. */
function Way({ note: { way, how } }: { readonly note: Note }) {
  return (
    <p class="way">
      The article
      {way.map(({ who, speaker }, index) => (
        <span key={`${index} ${who}`}>
          {' → '}
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
      ))}
      {` · ${how.join(' · ')}`}
    </p>
  )
}
