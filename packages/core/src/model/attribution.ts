import type { Span } from './span.js'

export const forms = ['direct', 'indirect', 'mixed'] as const
export type Form = (typeof forms)[number]
export const acts = ['says', 'thinks', 'wants', 'decides', 'shows', 'senses'] as const
export type Act = (typeof acts)[number]

/** Somebody is reported to say, think, want, decide, show or sense something. Lists of spans stand in text order. */
export interface Attribution {
  /** `a1`, `a2`, … in text order of the first span. */
  readonly id: string
  /** The words that name the source; empty if none do. */
  readonly source: readonly Span[]
  /** Empty for a quotation with no cue. */
  readonly cue: readonly Span[]
  /** One span a piece. */
  readonly content: readonly Span[]
  readonly form: Form
  readonly act: Act
  /** Id of the source who speaks, after pronouns and short names are resolved; absent if nobody is given. */
  readonly speaker?: string
  /** Id of the attribution that reports this one; absent at the top. */
  readonly within?: string
  /** Calibrated: of findings at 0.9, nine in ten are right. */
  readonly confidence: number
}
