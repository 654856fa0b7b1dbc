/** A part of `Article.text`: UTF-16 offsets, end exclusive. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A run of tokens of one article: token indices, last inclusive. Other field names than `Span`, so one never passes for the other. */
export interface TokenRange {
  readonly first: number
  readonly last: number
}
