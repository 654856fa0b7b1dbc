import type { Level } from '../model/report.js'
import { guides, linkOf } from '../rules/guides.js'
import { nextSteps } from '../rules/next-steps.js'
import type { Rule } from '../rules/rule.js'

/** SARIF's word for the gravest level is another one than ours. */
export const sarifLevel = (level: Level): 'note' | 'warning' | 'error' => (level === 'problem' ? 'error' : level)

/** A rule with its reasons and the guides behind it, as a reportingDescriptor. */
export function sarifRule(rule: Rule) {
  const { id, level, trial, what, why, reader, editor, concerns, next } = rule
  const says = rule.guides.map((said) => ({ name: guides[said.guide].name, link: linkOf(said), words: said.says }))
  const advice = [`For a reader: ${reader}`, `For an editor: ${editor}`]
  return {
    id,
    shortDescription: { text: what },
    fullDescription: { text: `${what} ${why}` },
    help: {
      text: [why, ...advice, ...says.map(({ name, link, words }) => `${name}: ${words} ${link}`)].join('\n'),
      markdown: [
        why,
        advice.map((line) => `- ${line}`).join('\n'),
        says.map(({ name, link, words }) => `- [${name}](${link}): ${words}`).join('\n'),
      ].join('\n\n'),
    },
    defaultConfiguration: { enabled: trial === undefined, level: sarifLevel(level) },
    properties: { tags: [concerns, next], next: nextSteps[next] },
  }
}
