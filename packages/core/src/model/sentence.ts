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

/** A stretch in quotation marks, the marks included; it never leaves its block. */
export interface Quotation extends TokenRange {
  /** 1 for the outermost marks, 2 for a quotation in a quotation. */
  readonly depth: number
  /** It goes on from the quotation at the end of the block before, whose mark was left open. */
  readonly resumes: boolean
  /** Its closing mark is there. */
  readonly closed: boolean
}

/** The article's words, sentences and quotations, the ground that every later stage stands on. */
export interface Words {
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
  readonly quotations: readonly Quotation[]
}
