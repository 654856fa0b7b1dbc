import { type ComparedPiece, capitalised, summarise, type UtteranceVersion } from '@whence/core'
import { useMemo } from 'preact/hooks'
import { Cells, type Column, CompareSection, type SectionProps } from './column.js'

/** The same spoken words as each article prints them. */
export function Utterances({ columns, comparison: { utterances } }: SectionProps) {
  const whoSays = useMemo(() => columns.map(speakersOf), [columns])
  return (
    <CompareSection
      id="utterances"
      heading={`The same words, as each prints them (${utterances.length})`}
      about="Quotations that have rare words and half of their length in common, word by word."
    >
      {utterances.length === 0 ? (
        <p>No quotation stands in two of these articles.</p>
      ) : (
        <>
          <p class="marks-key">
            <mark class="differs">other words</mark> <mark class="typography">other capitals or punctuation</mark>{' '}
            <span class="beyond">not printed by another</span> <span class="gap">▴</span> words left out here
          </p>
          <ol class="rows">
            {utterances.map(({ versions }) => (
              <li key={versions[0]!.attribution}>
                <Cells
                  columns={columns}
                  none="Not quoted in"
                  cell={(column, article) => {
                    const own = versions.filter((version) => version.article === article)
                    if (own.length === 0) return undefined
                    return own.map((version) => (
                      <Version
                        key={version.attribution}
                        column={column}
                        version={version}
                        speaker={whoSays[article]!(version.attribution)}
                      />
                    ))
                  }}
                />
              </li>
            ))}
          </ol>
        </>
      )}
    </CompareSection>
  )
}

function speakersOf({ report }: Column): (attribution: string) => string {
  const { whoSays } = summarise(report)
  const byId = new Map(report.attributions.map((one) => [one.id, one]))
  return (attribution) => capitalised(whoSays(byId.get(attribution)!))
}

interface VersionProps {
  readonly column: Column
  readonly version: UtteranceVersion
  readonly speaker: string
}

function Version({ column, version: { attribution, pieces }, speaker }: VersionProps) {
  return (
    <>
      <blockquote dir="auto">
        {pieces.map((piece, index) => (
          <>
            {index > 0 && pieces[index - 1]!.end < piece.start ? <span class="between"> … </span> : null}
            <Piece key={piece.start} column={column} piece={piece} />
          </>
        ))}
      </blockquote>
      <p class="about">
        <a href={column.linkTo(attribution)}>
          <bdi>{speaker}</bdi>
        </a>
      </p>
    </>
  )
}

function Piece({
  column,
  piece: { start, end, as, hasGapBefore },
}: {
  readonly column: Column
  readonly piece: ComparedPiece
}) {
  const all = column.report.article.text.slice(start, end)
  const words = all.trimEnd()
  const space = all.slice(words.length)
  return (
    <>
      {hasGapBefore ? (
        <>
          <span class="gap" aria-hidden="true">
            ▴
          </span>
          <span class="unseen">(words left out) </span>
        </>
      ) : null}
      {as === 'same' ? (
        words
      ) : as === 'beyond' ? (
        <span class="beyond">{words}</span>
      ) : (
        <mark class={as}>
          <span class="unseen">{as === 'differs' ? '(other words: ' : '(printed otherwise: '}</span>
          {words}
          <span class="unseen">)</span>
        </mark>
      )}
      {space}
    </>
  )
}
