import { compareReports, type Report } from '@whence/core'
import { useMemo } from 'preact/hooks'
import { ArticleHeads, Letters } from './article-heads.js'
import { Introductions } from './introductions.js'
import { LoneStatements } from './lone-statements.js'
import { SharedSources } from './shared-sources.js'
import { Utterances } from './utterances.js'

/** An article that was read. */
export interface ComparedArticle {
  /** Names it in addresses. */
  readonly id: string
  readonly report: Report
}

export interface CompareProps {
  /** Two to six. */
  readonly articles: readonly ComparedArticle[]
  /** The address of an article’s page; an id of its report as the fragment leads to that part. */
  readonly addressOf: (id: string) => string
}

/** Articles on one event side by side: their sources, the same words as each prints them, what stands in one alone. */
export function Compare({ articles, addressOf }: CompareProps) {
  const comparison = useMemo(() => compareReports(articles.map(({ report }) => report)), [articles])
  const columns = articles.map(({ id, report }, index) => ({
    report,
    letter: letters[index]!,
    name: nameOf(report),
    linkTo: (part = '') => (part === '' ? addressOf(id) : `${addressOf(id)}#${part}`),
  }))
  const shared = { columns, comparison }
  return (
    <div class={`compared of-${articles.length}`}>
      <ArticleHeads columns={columns} />
      <Letters columns={columns} />
      <SharedSources {...shared} />
      <Utterances {...shared} />
      <LoneStatements {...shared} />
      <Introductions {...shared} />
    </div>
  )
}

const letters = 'ABCDEF'

function nameOf({ article: { outlet, title, input } }: Report): string {
  return outlet ?? title ?? input
}
