import type { Finding, Level, Report } from '../model/report.js'
import { allRules } from '../rules/all-rules.js'
import { nextSteps } from '../rules/next-steps.js'
import type { Next } from '../rules/rule.js'

export interface FindingsOptions {
  /** Every finding, not only the gravest. */
  readonly all?: boolean
}

/** Findings that ask for the same next step. */
export interface FindingGroup {
  readonly next: string
  /** The gravest first. */
  readonly findings: readonly Finding[]
}

/** What is shown of an article's findings. */
export interface ShownFindings {
  readonly groups: readonly FindingGroup[]
  readonly shown: number
  /** How many more there are, none of them graver. */
  readonly more: number
}

// A reader goes through so many in one sitting.
const most = 12

/** The findings by what to do next, in the order of a review, without those that were dismissed. Without `all`, at most 12 of them. */
export function showFindings({ findings }: Report, { all = false }: FindingsOptions = {}): ShownFindings {
  const ranked = rank(findings.filter(({ dismissed }) => dismissed === undefined))
  const shown = all ? ranked : ranked.slice(0, most)
  const groups = new Map<Next | 'other', Finding[]>()
  for (const next of [...(Object.keys(nextSteps) as Next[]), 'other' as const]) groups.set(next, [])
  for (const finding of shown) groups.get(nextOf.get(finding.rule) ?? 'other')!.push(finding)
  return {
    groups: [...groups].flatMap(([next, findings]) =>
      findings.length === 0 ? [] : [{ next: next === 'other' ? 'Look at' : nextSteps[next], findings }],
    ),
    shown: shown.length,
    more: ranked.length - shown.length,
  }
}

const nextOf: ReadonlyMap<string, Next> = new Map(allRules.map(({ id, next }) => [id, next]))
const gravity: Record<Level, number> = { problem: 0, warning: 1, note: 2 }

/** The gravest first; among equals the first of each rule before the second of any, so that one rule does not fill the list. */
function rank(findings: readonly Finding[]): Finding[] {
  const counts = new Map<string, number>()
  const turns = new Map<Finding, number>()
  for (const finding of findings) {
    const turn = counts.get(finding.rule) ?? 0
    counts.set(finding.rule, turn + 1)
    turns.set(finding, turn)
  }
  return [...findings].sort(
    (a, b) => gravity[a.level] - gravity[b.level] || turns.get(a)! - turns.get(b)! || a.start - b.start,
  )
}
