import type { TokenRange } from '../../model/span.js'

export type NameKind = 'person' | 'organization' | 'place' | 'misc'

/** A stretch of the article that names somebody or something, without titles and possessive ending. */
export interface Name extends TokenRange {
  readonly kind: NameKind
  /** Lower case, without full stops, “the”, forms of address and “Jr.”. */
  readonly words: readonly string[]
  /** It stands in a line that capitalizes most words. */
  readonly headline: boolean
}

/** Whoever the names of an article belong to: one for all mentions of a person, organization or place. */
export interface Entity {
  readonly index: number
  readonly kind: NameKind
  /** In text order. */
  readonly names: readonly Name[]
  readonly fullest: Name
}
