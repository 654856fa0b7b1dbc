import { allRules } from './all-rules.js'
import type { ChosenRule } from './check-rules.js'
import type { GuideId } from './guides.js'

/** `default`: every rule that is no trial. A guide's name: those rules that the guide speaks of. */
export type Profile = 'default' | GuideId

export const profiles: readonly Profile[] = ['default', 'ap', 'reuters', 'npr', 'bbc', 'spj', 'jti']

export function rulesOf(profile: Profile): readonly ChosenRule[] {
  const chosen = allRules.filter(
    (rule) => rule.trial === undefined && (profile === 'default' || rule.guides.some(({ guide }) => guide === profile)),
  )
  return chosen.map((rule) => ({ rule, level: rule.level }))
}
