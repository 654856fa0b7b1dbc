import type { Level } from '../model/report.js'
import type { Span } from '../model/span.js'
import type { GuideSays } from './guides.js'
import type { RuleGround } from './rule-ground.js'

/** What a person would do next about a finding: the groups of a review, in this order. */
export type Next = 'ask-who' | 'ask-how-known' | 'look-for-support' | 'hear-the-other' | 'compare' | 'reword'

/** Something that is looked for in an article, with all that is said about it. It describes words; it never judges. */
export interface Rule {
  /** Also the name of its file: `bare-source`. */
  readonly id: string
  readonly concerns: 'sourcing' | 'wording'
  readonly next: Next
  readonly level: Level
  /** Why it is off unless asked for: too few of its findings hold, or nobody has measured it yet. */
  readonly trial?: string
  /** What is there, in one sentence. */
  readonly what: string
  /** Why it matters, in one sentence. */
  readonly why: string
  readonly reader: string
  readonly editor: string
  readonly guides: readonly GuideSays[]
  /** Articles in which it finds just what stands in `[brackets]`; `¶` parts blocks, a block that begins with `# ` is the title. */
  readonly finds: readonly string[]
  /** Articles in which it finds nothing: near misses. */
  readonly passes: readonly string[]
  readonly check: (ground: RuleGround) => Iterable<Hit>
}

/** Words that a rule points at. */
export interface Hit extends Span {
  /** In place of the rule's `what`, where the case can be named. */
  readonly message?: string
  /** A source id, where the finding is about what that source says or how it is brought in; the writer otherwise. */
  readonly speaker?: string
  /** In any order; a report has them in text order. */
  readonly related?: readonly Span[]
}
