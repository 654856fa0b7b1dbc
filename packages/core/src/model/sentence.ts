import type { Span, TokenRange } from './span.js'

/** What a token may be a name of, from the entity head of the net. */
export type EntityKind = 'person' | 'organization' | 'place' | 'misc'

export interface Token extends Span {
  /** Index of the block in `Article.blocks`. */
  readonly block: number
  /** Penn Treebank tag. */
  readonly tag: string
  /** Set when the token is part of a name; `begins` at its first token. */
  readonly entity?: { readonly kind: EntityKind; readonly begins: boolean }
}

/** A sentence of one block; its tokens are `tokens[first..last]` of the whole article. */
export interface Sentence extends Span, TokenRange {
  readonly block: number
}

/** The article's words and sentences, the ground that every later stage stands on. */
export interface Words {
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
}
