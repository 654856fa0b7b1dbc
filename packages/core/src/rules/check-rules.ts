import type { Finding, Level, Problem } from '../model/report.js'
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
 * and the others still run. One rule finds the same words once.
 */
export function checkRules(
  reading: RuleReading,
  chosen: readonly ChosenRule[],
): { readonly findings: readonly Finding[]; readonly problems: readonly Problem[] } {
  const ground = layRuleGround(reading)
  const found: Found[] = []
  const problems: Problem[] = []
  for (const { rule, level } of chosen) {
    try {
      found.push(...findingsOf(rule, level, ground))
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error)
      problems.push({ stage: 'rules', code: 'rule-failed', message: `The rule ${rule.id} failed: ${why}` })
    }
  }
  const inTextOrder = found.sort((a, b) => a.start - b.start || a.end - b.end || (a.rule < b.rule ? -1 : 1))
  const fingerprints = fingerprintsOf(inTextOrder, reading.sentences, reading.article.text)
  const findings = inTextOrder.map((finding, i) => ({ id: `f${i + 1}`, fingerprint: fingerprints[i]!, ...finding }))
  return { findings, problems }
}

function findingsOf(rule: Rule, level: Level, ground: Parameters<Rule['check']>[0]): Found[] {
  const seen = new Set<string>()
  const findings: Found[] = []
  for (const { start, end, message = rule.what, speaker = 'writer', related = [] } of rule.check(ground)) {
    const place = `${start}-${end}`
    if (seen.has(place)) continue
    seen.add(place)
    findings.push({ rule: rule.id, level, start, end, message, speaker, related })
  }
  return findings
}
