import {
  capitalised,
  countOf,
  directnessOf,
  distanceWords,
  groupSources,
  kindWords,
  type Report,
  rowsOf,
  type SourceFamily,
  type SourceRow,
  type Summary,
  saidOf,
  shareWords,
  shorten,
  tonesOf,
  wordsOfAll,
} from '@whence/core'
import type { ComponentChildren } from 'preact'
import { Fold } from './fold.js'
import { openOf } from './long-list.js'
import { Panel } from './panel.js'
import { TargetLink } from './target-link.js'
import { Swatch } from './voices-bar.js'

const first = 8

/** Who is heard, how often, how directly and at how many removes; each can be shown alone in the text. */
export function SourcesPanel({ report, summary }: { readonly report: Report; readonly summary: Summary }) {
  const { families } = summary
  if (families.length === 0) return null
  const toneOf = tonesOf(summary)
  const show = (row: SourceRow) => <Source key={row.source.id} report={report} row={row} tone={toneOf(row.source.id)} />
  const showFamily = (family: SourceFamily) => (
    <Source
      key={family.head.source.id}
      report={report}
      row={family.head}
      tone={toneOf(family.head.source.id)}
      family={family}
      members={family.members.map(show)}
    />
  )
  const { heard, others } = groupSources(families)
  const open = openOf(heard, first)
  const folded = heard.slice(open)
  const countRows = (some: readonly SourceFamily[]) => some.flatMap(rowsOf).length
  return (
    <Panel
      id="sources"
      heading={`Sources (${countRows(heard)})`}
      about={
        <>
          Those with most words first; what one voice says in the words of another counts as the other’s. Under a body
          stand those who head it or speak for it, and its papers; “7 of 18 %”: its own words, and all of theirs
          together. <span class="for-screen">Choose a name to see its words alone in the text. </span>
          At 2 removes: the writer has it from one who has it from another.
        </>
      }
    >
      <ul class="list sources">{heard.slice(0, open).map(showFamily)}</ul>
      {folded.length === 0 ? null : (
        <More words={countOf(countRows(folded), 'more source')}>{folded.map(showFamily)}</More>
      )}
      {others.map(({ words, rows }) => (
        <More key={words} words={words}>
          {rows.map(show)}
        </More>
      ))}
    </Panel>
  )
}

interface MoreProps {
  readonly words: string
  readonly children: ComponentChildren
}

/** Rows that are folded, and there all the same: links lead to them. */
function More({ words, children }: MoreProps) {
  return (
    <details class="more">
      <summary>{capitalised(words)}</summary>
      <ul class="list sources">{children}</ul>
    </details>
  )
}

interface SourceProps {
  readonly report: Report
  readonly row: SourceRow
  readonly tone: string
  /** Where it stands at the head of one. */
  readonly family?: SourceFamily
  readonly members?: readonly ComponentChildren[]
}

function Source({ report: { article }, row, tone, family, members = [] }: SourceProps) {
  const { source, attributions } = row
  const { office, standing } = saidOf(article, source)
  return (
    <li id={source.id} data-for={source.id} class={source.naming}>
      <p class="line">
        <Swatch tone={tone} />
        <button type="button" class="who" data-only={source.id} aria-pressed={false}>
          <bdi>{capitalised(row.label)}</bdi>
        </button>
        <span class="share">{(family ?? row).words === 0 ? '' : shareWords(row, family)}</span>
      </p>
      <p class="kind">
        {kindWords(source)}
        {office === undefined ? null : (
          <>
            {' · '}
            <bdi>{office}</bdi>
          </>
        )}
      </p>
      {standing === undefined ? null : (
        <p class="standing">
          Said of this source: <bdi>{shorten(standing, 200)}</bdi>
        </p>
      )}
      {attributions.length === 0 ? null : (
        <Fold
          label={`Heard ${timesWord(attributions.length)}: ${[directnessOf(row), distanceWords(row)].filter((words) => words !== '').join('; ')}`}
        >
          {() => (
            <ol class="list">
              {attributions.map(({ id, content }) => (
                <li key={id} data-for={id}>
                  <TargetLink id={id}>
                    <bdi>{shorten(wordsOfAll(article, content), 110)}</bdi>
                  </TargetLink>
                </li>
              ))}
            </ol>
          )}
        </Fold>
      )}
      {members.length === 0 ? null : <ul class="list sources members">{members}</ul>}
    </li>
  )
}

const timesWord = (times: number): string => (times === 1 ? 'once' : times === 2 ? 'twice' : countOf(times, 'time'))
