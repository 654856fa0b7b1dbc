import { allRules, type Level, type NamedRule, type Profile, profiles, rulesOf } from '@whence/core'
import { type Config, parseConfig } from './config.js'
import { CallError } from './exit-status.js'
import type { ConfigFile } from './find-config.js'
import { perhaps } from './nearest-names.js'
import type { Review, ReviewFlags } from './review-options.js'

/** The rules of a call: those of its profile, then what the configuration changes, then what the call does. */
export function chooseRules(flags: ReviewFlags, file: ConfigFile | undefined): Review {
  const config: Config = file === undefined ? { rules: new Map() } : parseConfig(file.text, file.path)
  const { failOn } = config
  return { rules: choose(flags, config), ...(failOn === undefined ? {} : { failOn }) }
}

function choose({ profile, rules: list }: ReviewFlags, config: Config): readonly NamedRule[] {
  const on = new Map<string, Level>()
  for (const { rule, level } of rulesOf(profileOf(profile) ?? config.profile ?? 'default')) on.set(rule.id, level)
  for (const [id, level] of config.rules) {
    if (level === 'off') on.delete(id)
    else on.set(id, level)
  }
  const changes = list === undefined ? [] : changesOf(list)
  const before = new Map(on)
  if (changes.some(({ how }) => how === 'only')) on.clear()
  for (const { how, rule } of changes) {
    if (how === 'less') on.delete(rule.id)
    else on.set(rule.id, before.get(rule.id) ?? rule.level)
  }
  return allRules.flatMap(({ id }) => {
    const level = on.get(id)
    return level === undefined ? [] : [{ rule: id, level }]
  })
}

function profileOf(name: string | undefined): Profile | undefined {
  const profile = profiles.find((one) => one === name)
  if (name === undefined || profile !== undefined) return profile
  throw new CallError(`There is no profile “${name}”. ${perhaps(name, profiles, `There are ${profiles.join(', ')}.`)}`)
}

/** `id` alone turns on only these, `+id` adds one, `-id` takes one away. */
function changesOf(list: string) {
  const items = list.split(',').map((item) => item.trim())
  return items.map((item) => {
    const [, sign, id] = /^([+-]?)(.*)$/s.exec(item)!
    const rule = allRules.find((one) => one.id === id)
    if (rule === undefined) throw new CallError(unknownRule(id!))
    return { how: sign === '+' ? 'more' : sign === '-' ? 'less' : 'only', rule } as const
  })
}

/** The sentence about a rule that there is not. */
export function unknownRule(id: string): string {
  const names = allRules.map((rule) => rule.id)
  return `There is no rule “${id}”. ${perhaps(id, names, 'whence rules lists them.')}`
}
