import type { Dismissal } from '../model/dismissal.js'
import type { Finding, Level, Problem } from '../model/report.js'
import { allRules } from './all-rules.js'
import { dismissFindings } from './dismiss-findings.js'
import { fingerprintsOf } from './fingerprint.js'
import type { Rule } from './rule.js'
import { layRuleGround, type RuleReading } from './rule-ground.js'

/** A rule as a profile wants it: on, at this level. */
export interface ChosenRule {
  readonly rule: Rule
  readonly level: Level
}

type Found = Omit<Finding, 'id' | 'fingerprint'>

/**
 * What the rules find, in text order; ids `f1`, `f2`, …. A rule that fails is reported as a problem
 * and the others still run. One rule finds the same words once. Findings that were dismissed
 * are marked; ids do not depend on that.
 */
export function checkRules(
  reading: RuleReading,
  chosen: readonly ChosenRule[],
  dismissals: readonly Dismissal[] = [],
): { readonly findings: readonly Finding[]; readonly problems: readonly Problem[] } {
  const ground = layRuleGround(reading)
  const found: Found[] = []
  const problems: Problem[] = []
  const ran = new Set<string>()
  for (const { rule, level } of chosen) {
    try {
      found.push(...findingsOf(rule, level, ground))
      ran.add(rule.id)
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error)
      problems.push({ stage: 'rules', code: 'rule-failed', message: `The rule ${rule.id} failed: ${why}` })
    }
  }
  const inTextOrder = found.sort((a, b) => a.start - b.start || a.end - b.end || (a.rule < b.rule ? -1 : 1))
  const fingerprints = fingerprintsOf(inTextOrder, reading.sentences, reading.article.text)
  const findings = inTextOrder.map((finding, i) => ({ id: `f${i + 1}`, fingerprint: fingerprints[i]!, ...finding }))
  const done = dismissFindings(findings, dismissals, (id) => !ran.has(id) && allRules.some((rule) => rule.id === id))
  return { findings: done.findings, problems: [...problems, ...done.problems] }
}

function findingsOf(rule: Rule, level: Level, ground: Parameters<Rule['check']>[0]): Found[] {
  const seen = new Set<string>()
  const findings: Found[] = []
  for (const { start, end, message = rule.what, speaker = 'writer', related = [] } of rule.check(ground)) {
    const place = `${start}-${end}`
    if (seen.has(place)) continue
    seen.add(place)
    const inTextOrder = [...related].sort((a, b) => a.start - b.start || a.end - b.end)
    findings.push({ rule: rule.id, level, start, end, message, speaker, related: inTextOrder })
  }
  return findings
}
