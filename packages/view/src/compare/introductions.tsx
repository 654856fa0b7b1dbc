import { type Introduction, saidOf, shorten, wordsOf } from '@whence/core'
import { Cells, type Column, CompareSection, type SectionProps } from './column.js'
import { matchWords } from './shared-sources.js'

const longest = 280

/** How each article introduces the same person. */
export function Introductions({ columns, comparison: { introductions } }: SectionProps) {
  return (
    <CompareSection
      id="introductions"
      heading={`How each introduces the same person (${introductions.length})`}
      about="Office or role, and why this person can know, as worded; then the sentence of the first mention."
    >
      {introductions.length === 0 ? <p>No person is a source of two of these articles.</p> : null}
      <ol class="rows">
        {introductions.map(({ label, matchedBy, introductions: own }) => (
          <li key={`${label} ${own[0]!.source}`}>
            <h3>
              <bdi>{label}</bdi> <span class="about">{matchWords('person', matchedBy)}</span>
            </h3>
            <Cells
              columns={columns}
              none="Not among the sources of"
              cell={(column, article) => {
                const one = own.find((introduction) => introduction.article === article)
                return one && <Introduced column={column} introduction={one} />
              }}
            />
          </li>
        ))}
      </ol>
    </CompareSection>
  )
}

function Introduced({ column, introduction }: { readonly column: Column; readonly introduction: Introduction }) {
  const { article } = column.report
  const { sentence, first, source } = introduction
  const { office, standing } = saidOf(article, introduction)
  const said = [office, standing].filter((words) => words !== undefined)
  return (
    <>
      {said.map((words) => (
        <p key={words} class="as">
          <bdi>{words}</bdi>
        </p>
      ))}
      {said.length > 0 ? null : <p class="about">no office, role or standing given</p>}
      <p class="first">
        <a href={column.linkTo(source)} dir="auto">
          {shorten(wordsOf(article, { start: sentence.start, end: first.start }), longest / 2)}{' '}
          <b>{wordsOf(article, first)}</b>
          {after(column, introduction)}
        </a>
      </p>
    </>
  )
}

function after({ report: { article } }: Column, { first, sentence }: Introduction): string {
  const rest = article.text.slice(first.end, sentence.end)
  return (/^\s/.test(rest) ? ' ' : '') + shorten(wordsOf(article, { start: first.end, end: sentence.end }), longest / 2)
}
