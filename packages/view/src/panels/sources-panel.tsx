import {
  capitalised,
  countOf,
  directnessOf,
  namingWord,
  percentWord,
  type Report,
  removesWord,
  type SourceRow,
  type Summary,
  shorten,
  voicePieces,
  wordsOf,
  wordsOfAll,
} from '@whence/core'
import { LongList } from './long-list.js'
import { Panel } from './panel.js'
import { TargetLink } from './target-link.js'
import { Swatch } from './voices-bar.js'

const first = 8

/** Who is heard, how often, how directly and at how many removes; each can be shown alone in the text. */
export function SourcesPanel({ report, summary }: { readonly report: Report; readonly summary: Summary }) {
  const { sources } = summary
  if (sources.length === 0) return null
  const colours = new Map(voicePieces(summary.voices).map(({ speaker }, index) => [speaker, index]))
  const rows = sources.map((row) => (
    <Source key={row.source.id} report={report} row={row} colour={colours.get(row.source.id) ?? lastColour} />
  ))
  const heard = sources.findIndex(({ attributions }) => attributions.length === 0)
  return (
    <Panel
      id="sources"
      heading={`Sources (${sources.length})`}
      about="Those heard most often first. Choose a name to see its words alone in the text; choose it again to see all. Removes: how many voices stand between the writer and the words."
    >
      <LongList class="sources" items={heard < 0 ? rows : rows.slice(0, heard)} first={first} one="more source" />
      {heard < 0 ? null : (
        <LongList
          class="sources"
          items={rows.slice(heard)}
          first={0}
          one="source that is named and not heard"
          many="sources that are named and not heard"
        />
      )}
    </Panel>
  )
}

const lastColour = 8

interface SourceProps {
  readonly report: Report
  readonly row: SourceRow
  readonly colour: number
}

function Source({ report: { article }, row, colour }: SourceProps) {
  const { source, attributions } = row
  const title = source.title && wordsOf(article, source.title)
  const standing = source.standing.length > 0 ? wordsOfAll(article, source.standing) : undefined
  return (
    <li id={source.id} data-for={source.id} class={source.naming}>
      <p class="line">
        <Swatch index={colour} />
        <button type="button" class="who" data-only={source.id} aria-pressed={false}>
          <bdi>{capitalised(row.label)}</bdi>
        </button>
        <span class="share">{row.words === 0 ? '' : percentWord(row.percent, row.share)}</span>
      </p>
      <p class="kind">
        {source.kind}, {namingWord(source)}
        {title === undefined ? null : (
          <>
            {' · '}
            <bdi>{title}</bdi>
          </>
        )}
      </p>
      {standing === undefined || standing === title ? null : (
        <p class="standing">
          How this source can know: <bdi>{shorten(standing, 200)}</bdi>
        </p>
      )}
      {attributions.length === 0 ? null : (
        <details>
          <summary>
            Heard {timesWord(attributions.length)}: {directnessOf(row)}; {removesPhrase(row)}
          </summary>
          <ol class="list">
            {attributions.map(({ id, content }) => (
              <li key={id} data-for={id}>
                <TargetLink id={id}>
                  <bdi>{shorten(wordsOfAll(article, content), 110)}</bdi>
                </TargetLink>
              </li>
            ))}
          </ol>
        </details>
      )}
    </li>
  )
}

const timesWord = (times: number): string => (times === 1 ? 'once' : times === 2 ? 'twice' : countOf(times, 'time'))

function removesPhrase(row: SourceRow): string {
  return `${removesWord(row)} ${row.furthest === 1 ? 'remove' : 'removes'}`
}
