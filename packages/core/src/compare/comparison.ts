import type { SourceKind } from '../model/source.js'
import type { Span } from '../model/span.js'

/** What articles on one event have in common and what stands in one alone. `article` is a place in the reports compared. */
export interface Comparison {
  /** Named sources that are heard in at least one article: those in most articles first, then those heard most often. */
  readonly sources: readonly ComparedSource[]
  /** Sources without a name that are heard, of each article: nobody can tell across articles who they are. */
  readonly unnamed: readonly (readonly string[])[]
  readonly utterances: readonly ComparedUtterance[]
  /** What is attributed in one article, and found in no sentence of any other. */
  readonly statements: readonly LoneStatement[]
  readonly introductions: readonly ComparedPerson[]
}

/** How the same source was known in several articles. */
export type MatchedBy = 'full-name' | 'given-name' | 'last-name' | 'initials'

export interface ComparedSource {
  /** The fullest name of those printed. */
  readonly label: string
  readonly kind: SourceKind
  /** The weakest way by which one of them was matched; absent for a source of one article. */
  readonly matchedBy?: MatchedBy
  readonly voices: readonly ComparedVoice[]
}

/** A source as one article has it. */
export interface ComparedVoice {
  readonly article: number
  readonly source: string
  /** How many attributions are its own. */
  readonly heard: number
}

/** The same spoken or written words as each article prints them. */
export interface ComparedUtterance {
  readonly versions: readonly UtteranceVersion[]
}

export interface UtteranceVersion {
  readonly article: number
  readonly attribution: string
  /** The quoted words, each piece to the beginning of the next one, in text order. */
  readonly pieces: readonly ComparedPiece[]
}

/**
 * `same` in every version that prints this part; `typography`: the same words, with other capitals or punctuation; `differs`: a
 * version that prints what stands around has not these words; `beyond`: no other version prints this part.
 */
export interface ComparedPiece extends Span {
  readonly as: 'same' | 'typography' | 'differs' | 'beyond'
  /** Another version has words before this piece that are left out here. */
  readonly hasGapBefore?: true
}

export interface LoneStatement {
  readonly article: number
  readonly attribution: string
  /** In text order; no more of the content than has no counterpart. */
  readonly content: readonly Span[]
}

/** How each article introduces the same person. */
export interface ComparedPerson {
  readonly label: string
  readonly matchedBy: MatchedBy
  readonly introductions: readonly Introduction[]
}

export interface Introduction {
  readonly article: number
  readonly source: string
  /** The first mention in the running text. */
  readonly first: Span
  /** The sentence around it. */
  readonly sentence: Span
  readonly title?: Span
  readonly standing: readonly Span[]
}
