import { capitalised, countOf, shorten, summarise, wordsOfAll } from '@whence/core'
import { Cells, type Column, CompareSection, type SectionProps } from './column.js'

// More are folded.
const first = 5
const longest = 260

/** What one article attributes to somebody, and no sentence of the others seems to say. */
export function LoneStatements({ columns, comparison: { statements } }: SectionProps) {
  return (
    <CompareSection
      id="statements"
      heading={`Not found in the others (${statements.length})`}
      about="What is attributed to somebody in one article, while no sentence of another has a third of its words. Another may still say it in quite different words."
    >
      <Cells
        columns={columns}
        none="Nothing of this kind in"
        cell={(column, article) => {
          const own = statements.filter((statement) => statement.article === article)
          if (own.length === 0) return undefined
          const items = itemsOf(column, own)
          const open = own.length <= first + 1 ? own.length : first
          return (
            <>
              <ul class="plain-list">{items.slice(0, open)}</ul>
              {open === own.length ? null : (
                <details>
                  <summary>{capitalised(countOf(own.length - open, 'more statement'))}</summary>
                  <ul class="plain-list">{items.slice(open)}</ul>
                </details>
              )}
            </>
          )
        }}
      />
    </CompareSection>
  )
}

function itemsOf({ report, linkTo }: Column, own: SectionProps['comparison']['statements']) {
  const { whoSays } = summarise(report)
  const byId = new Map(report.attributions.map((one) => [one.id, one]))
  return own.map(({ attribution, content }) => (
    <li key={attribution}>
      <a href={linkTo(attribution)} dir="auto">
        {shorten(wordsOfAll(report.article, content), longest)}
      </a>
      <span class="about said-by">
        <bdi>{capitalised(whoSays(byId.get(attribution)!))}</bdi>
      </span>
    </li>
  ))
}
