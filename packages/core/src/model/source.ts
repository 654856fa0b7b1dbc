import type { Span } from './span.js'

export type SourceKind = 'person' | 'organization' | 'group' | 'document' | 'outlet'
/** `anonymous`: the article says or implies that the name is withheld. */
export type Naming = 'named' | 'unnamed' | 'anonymous'

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
}

/** The way from the writer to the words. */
export interface Chain {
  readonly attribution: string
  /** Source ids, outermost first. A voice that is not named anywhere is left out of the path but counted in `removes`. */
  readonly path: readonly string[]
  /** How many voices stand between the writer and the words. */
  readonly removes: number
}
