import type { Report, Summary } from '@whence/core'
import type { SelectionStore } from '../selection.js'

export interface ArticlePaneProps {
  readonly report: Report
  readonly summary: Summary
  readonly selection: SelectionStore
}

/** The article with its marks. */
export function ArticlePane({ report: { article } }: ArticlePaneProps) {
  return (
    <article aria-label="The article">
      {article.blocks.map(({ start, end }) => (
        <p key={start} dir="auto">
          {article.text.slice(start, end)}
        </p>
      ))}
    </article>
  )
}
