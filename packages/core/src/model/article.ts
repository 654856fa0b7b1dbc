import type { Span } from './span.js'

export const blockKinds = ['title', 'heading', 'paragraph', 'quote', 'list-item', 'caption'] as const
export type BlockKind = (typeof blockKinds)[number]

/** A part of the text that stands on its own. Blocks do not overlap and stand in text order. */
export interface Block extends Span {
  readonly kind: BlockKind
}

export interface Link extends Span {
  readonly href: string
}

export const articleKinds = ['html', 'markdown', 'text'] as const

/** An article as read: `text` is the only string that spans point into. */
export interface Article {
  /** `sha256:` and the hexadecimal digest of `text` in UTF-8. */
  readonly id: string
  readonly input: string
  /** What was read. In a `text` and a `markdown`, `text` is the decoded file, unchanged. */
  readonly kind?: (typeof articleKinds)[number]
  readonly url?: string
  readonly title?: string
  readonly bylines: readonly string[]
  readonly outlet?: string
  /** ISO 8601, as exact as the page gives it. */
  readonly published?: string
  /** BCP 47 primary subtag, such as `en`; absent when the text is too short to tell. */
  readonly language?: string
  readonly text: string
  readonly blocks: readonly Block[]
  readonly links: readonly Link[]
}
