import type { Span } from './span.js'

export const sourceKinds = ['person', 'organization', 'group', 'document', 'outlet'] as const
export type SourceKind = (typeof sourceKinds)[number]
/** `anonymous`: the article says or implies that the name is withheld. */
export const namings = ['named', 'unnamed', 'anonymous'] as const
export type Naming = (typeof namings)[number]

export interface Source {
  /** `s1`, `s2`, … in text order of the first mention. */
  readonly id: string
  /** The fullest name in the article; absent for the unnamed. */
  readonly name?: string
  readonly kind: SourceKind
  readonly naming: Naming
  /** Office or role, as worded. */
  readonly title?: Span
  /** What the article says of why this source can know. */
  readonly standing: readonly Span[]
  readonly mentions: readonly Span[]
  /**
   * Id of the source among whose people or papers this one is, as the article words it: the body that a person heads or
   * speaks for, the maker of a document, the papers that a paper is one of. Never in a circle.
   */
  readonly belongsTo?: string
}

/** The way from the writer to the words. */
export interface Chain {
  readonly attribution: string
  /** Source ids, outermost first. A voice that is not named anywhere is left out of the path but counted in `removes`. */
  readonly path: readonly string[]
  /** How many voices stand between the writer and the words. */
  readonly removes: number
}
