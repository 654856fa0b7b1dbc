import type { Level } from '../model/report.js'
import { allRules } from './all-rules.js'
import type { ChosenRule } from './check-rules.js'

/** A chosen rule by its name: what passes from one thread to another. */
export interface NamedRule {
  readonly rule: string
  readonly level: Level
}

/** The rules of these names. A name that there is not is left out. */
export function rulesNamed(names: readonly NamedRule[]): readonly ChosenRule[] {
  return names.flatMap(({ rule: id, level }) => {
    const rule = allRules.find((one) => one.id === id)
    return rule === undefined ? [] : [{ rule, level }]
  })
}
