import type { Article } from './article.js'
import type { Attribution } from './attribution.js'
import type { Chain, Source } from './source.js'
import type { Span } from './span.js'
import type { Voice, VoicedSentence } from './voice.js'

export const levels = ['note', 'warning', 'problem'] as const
export type Level = (typeof levels)[number]

/** Words that a rule points at. */
export interface Finding extends Span {
  /** `f1`, `f2`, … in text order. */
  readonly id: string
  /** Of the rule, its words and their sentence: it survives edits elsewhere in the text. Absent in reports of others. */
  readonly fingerprint?: string
  readonly rule: string
  readonly level: Level
  readonly message: string
  /** `writer` or a source id. */
  readonly speaker: string
  readonly related: readonly Span[]
  /** Set aside by a person, with the reason. */
  readonly dismissed?: { readonly reason: string }
}

export const verdicts = [
  'verbatim',
  'typographic',
  'marked-edit',
  'elided',
  'altered',
  'spliced',
  'meaning-changed',
  'absent',
  'no-document',
] as const
export type Verdict = (typeof verdicts)[number]

export interface QuoteCheck {
  readonly attribution: string
  readonly quote: Span
  readonly verdict: Verdict
  readonly document?: string
  readonly match: readonly Span[]
  readonly edits: readonly { readonly op: string; readonly quote: string; readonly document: string }[]
}

/** An oddity met on the way; part of the result. */
export interface Problem {
  readonly stage: 'capture' | 'article' | 'words' | 'attributions' | 'sources' | 'chains' | 'voices' | 'rules'
  readonly code: string
  readonly message: string
}

/** Everything a person sees is a function of this. */
export interface Report {
  readonly format: 'whence-report/1'
  readonly article: Article
  readonly sentences: readonly VoicedSentence[]
  readonly attributions: readonly Attribution[]
  readonly sources: readonly Source[]
  readonly chains: readonly Chain[]
  readonly findings: readonly Finding[]
  readonly quoteChecks: readonly QuoteCheck[]
  readonly voices: readonly Voice[]
  readonly problems: readonly Problem[]
  readonly madeBy: { readonly version: string; readonly model: string; readonly tables: string }
}
