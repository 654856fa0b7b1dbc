import { oneLine } from '../formats/wording.js'
import type { Dismissal } from '../model/dismissal.js'
import type { Finding, Problem } from '../model/report.js'

/**
 * The findings with those marked that were dismissed, and a problem for each dismissal that no finding answers to any more.
 * A dismissal of a rule that `isOff` in this reading is not looked at.
 */
export function dismissFindings(
  findings: readonly Finding[],
  dismissals: readonly Dismissal[],
  isOff: (rule: string) => boolean,
): { readonly findings: readonly Finding[]; readonly problems: readonly Problem[] } {
  const reasons = new Map(dismissals.map(({ fingerprint, reason }) => [fingerprint, reason]))
  const found = new Set(findings.map(({ fingerprint }) => fingerprint))
  return {
    findings: findings.map((finding) => {
      const reason = reasons.get(finding.fingerprint ?? '')
      return reason === undefined ? finding : { ...finding, dismissed: { reason } }
    }),
    problems: dismissals.filter(({ fingerprint, rule }) => !found.has(fingerprint) && !isOff(rule)).map(stale),
  }
}

/** What is kept when a person sets a finding aside. */
export function dismissalOf(
  { fingerprint, rule, start, end }: Finding & { readonly fingerprint: string },
  text: string,
  reason: string,
): Dismissal {
  const words = oneLine(text.slice(start, end))
  return { fingerprint, rule, words: words === '' ? rule : words, reason: reason.trim() }
}

function stale({ fingerprint, rule, words, reason }: Dismissal): Problem {
  const message = `The dismissal of “${words}” (${rule}: ${reason}) matches no finding any more. Take out its entry ${fingerprint}, or dismiss the finding anew.`
  return { stage: 'rules', code: 'stale-dismissal', message }
}
