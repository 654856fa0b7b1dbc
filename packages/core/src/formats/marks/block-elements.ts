import type { Article, BlockKind } from '../../model/article.js'

/** The element that stands for each kind of block in a page. */
export const blockElements = {
  title: 'h1',
  heading: 'h2',
  paragraph: 'p',
  quote: 'blockquote',
  'list-item': 'p',
  caption: 'p',
} as const satisfies Record<BlockKind, string>

/** The article's language as an attribute may hold it. */
export function languageTag({ language }: Article): string | undefined {
  return /^[a-z]{2,3}$/i.test(language ?? '') ? language : undefined
}
