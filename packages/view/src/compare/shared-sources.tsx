import { capitalised, countOf, directnessOf, type MatchedBy, type SourceRow, summarise } from '@whence/core'
import { useMemo } from 'preact/hooks'
import { Cells, type Column, CompareSection, type SectionProps } from './column.js'

/** Sources that several articles have, and those of one alone. */
export function SharedSources({ columns, comparison: { sources, unnamed } }: SectionProps) {
  const rows = useMemo(() => columns.map(rowsOf), [columns])
  const heardIn = (source: (typeof sources)[number]): number => source.voices.filter(({ heard }) => heard > 0).length
  const shared = sources.filter((source) => heardIn(source) > 1)
  const lone = sources.filter((source) => heardIn(source) === 1)
  return (
    <CompareSection
      id="sources"
      heading={`Sources: ${shared.length} shared, ${lone.length} heard in one article alone`}
      about="Matched by their names; each says how. A source without a name cannot be told from another across articles."
    >
      {shared.length === 0 ? <p>No named source is heard in two of these articles.</p> : null}
      <ol class="rows">
        {shared.map(({ label, kind, matchedBy, voices }) => (
          <li key={`${label} ${voices[0]!.source}`}>
            <h3>
              <bdi>{capitalised(label)}</bdi> <span class="about">{matchWords(kind, matchedBy)}</span>
            </h3>
            <Cells
              columns={columns}
              none="Not among the sources of"
              cell={(column, article) => {
                const voice = voices.find((one) => one.article === article)
                return voice && <Heard column={column} row={rows[article]!.get(voice.source)} part={voice.source} />
              }}
            />
          </li>
        ))}
      </ol>
      <h3>Heard in one article alone</h3>
      <Cells
        columns={columns}
        none="None in"
        cell={(column, article) => {
          const own = lone.flatMap(({ voices }) => voices.filter((one) => one.article === article && one.heard > 0))
          const hidden = unnamed[article]!.length
          if (own.length + hidden === 0) return undefined
          return (
            <ul class="plain-list">
              {own.map(({ source }) => (
                <li key={source}>
                  <Heard column={column} row={rows[article]!.get(source)} part={source} isNamed />
                </li>
              ))}
              {hidden === 0 ? null : (
                <li>
                  <details>
                    <summary>{capitalised(countOf(hidden, 'source'))} without a name</summary>
                    {unnamed[article]!.map((id, index) => (
                      <>
                        {index === 0 ? '' : '; '}
                        <a key={id} href={column.linkTo(id)}>
                          <bdi>{rows[article]!.get(id)?.label}</bdi>
                        </a>
                      </>
                    ))}
                  </details>
                </li>
              )}
            </ul>
          )
        }}
      />
    </CompareSection>
  )
}

const rowsOf = ({ report }: Column): ReadonlyMap<string, SourceRow> =>
  new Map(summarise(report).sources.map((row) => [row.source.id, row]))

interface HeardProps {
  readonly column: Column
  readonly row: SourceRow | undefined
  readonly part: string
  readonly isNamed?: boolean
}

function Heard({ column, row, part, isNamed = false }: HeardProps) {
  if (row === undefined) return null
  const { attributions } = row
  const heard = attributions.length === 0 ? 'named, not heard' : directnessOf(row)
  return (
    <a href={column.linkTo(part)}>
      {isNamed ? (
        <>
          <bdi>{capitalised(row.label)}</bdi>:{' '}
        </>
      ) : null}
      {heard}
    </a>
  )
}

const waysOfMatching: Readonly<Record<MatchedBy, string>> = {
  'full-name': 'matched by the full name',
  'given-name': 'matched by last name and a given name that agrees',
  'last-name': 'matched by the last name alone',
  initials: 'matched by its initials',
}

export const matchWords = (kind: string, matchedBy: MatchedBy | undefined): string =>
  matchedBy === undefined ? kind : `${kind}, ${waysOfMatching[matchedBy]}`
