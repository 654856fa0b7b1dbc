import type { Block, Link } from '../model/article.js'
import type { Problem } from '../model/report.js'

/** What a reader of one kind of capture finds; `extractArticle` makes the article of it. */
export interface Draft {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly links: readonly Link[]
  readonly title?: string
  readonly bylines: readonly string[]
  readonly outlet?: string
  readonly published?: string
  /** The language that the page claims for itself. */
  readonly claimedLanguage?: string
  readonly problems: readonly Problem[]
}
