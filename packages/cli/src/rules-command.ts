import {
  allRules,
  guides,
  linkOf,
  nextSteps,
  type Profile,
  type Rule,
  rulesDocument,
  rulesOf,
  shortExample,
} from '@whence/core'
import { unknownRule } from './choose-rules.js'
import { CallError } from './exit-status.js'
import { widthOf, wrap } from './terminal/layout.js'

export interface RulesFlags {
  readonly profile: Profile
  readonly format: 'terminal' | 'markdown' | 'json'
}

/** `whence rules`: what is looked for. */
export function rulesCommand({ profile, format }: RulesFlags, width: number): string {
  if (format === 'markdown') return rulesDocument()
  const on = new Map(rulesOf(profile).map(({ rule, level }) => [rule.id, level]))
  if (format === 'json') {
    const rows = allRules.map(({ check: _, ...rule }) => ({
      ...rule,
      on: on.has(rule.id),
      level: on.get(rule.id) ?? rule.level,
    }))
    return `${JSON.stringify(rows, null, 2)}\n`
  }
  const column = Math.max(...allRules.map(({ id }) => widthOf(id))) + 2
  const lines = (['sourcing', 'wording'] as const).flatMap((concerns) => [
    '',
    concerns === 'sourcing' ? 'Sourcing' : 'Wording, in the writer’s own voice only',
    ...allRules.filter((rule) => rule.concerns === concerns).flatMap((rule) => rowOf(rule, on.get(rule.id))),
  ])
  return `${[...lines.slice(1), '', 'whence explain RULE says why, and shows examples.'].join('\n')}\n`

  function rowOf({ id, what }: Rule, level: string | undefined): string[] {
    const [first = '', ...rest] = wrap(what, width - column - 10)
    const head = `  ${id.padEnd(column)}${(level ?? 'off').padEnd(8)}${first}`
    return [head, ...rest.map((line) => ' '.repeat(column + 10) + line)]
  }
}

/** `whence explain RULE`: one rule, with its reasons and examples. Throws a CallError for a rule that there is not. */
export function explainCommand(id: string, width: number): string {
  const rule = allRules.find((one) => one.id === id)
  if (rule === undefined) throw new CallError(unknownRule(id))
  const prose = Math.min(width, 96)
  const item = (words: string): string =>
    wrap(words, prose - 4)
      .map((line, i) => `${i === 0 ? '  - ' : '    '}${line}`)
      .join('\n')
  const says = rule.guides.map((said) => `${item(`${guides[said.guide].name}: ${said.says}`)}\n    ${linkOf(said)}`)
  return `${[
    `${rule.id} (${rule.trial === undefined ? rule.level : 'off: trial'})`,
    '',
    ...wrap(`${rule.what} ${rule.why}`, prose),
    '',
    ...(rule.trial === undefined ? [] : [...wrap(`Off unless asked for: ${rule.trial}`, prose), '']),
    `Next: ${nextSteps[rule.next].toLowerCase()}`,
    item(`For a reader: ${rule.reader}`),
    item(`For an editor: ${rule.editor}`),
    '',
    ...(says.length === 0 ? [] : ['Published guides', ...says, '']),
    'Finds what is in [brackets]',
    ...rule.finds.map((example) => item(shortExample(example))),
    '',
    'Passes',
    ...rule.passes.map((example) => item(shortExample(example))),
  ].join('\n')}\n`
}
