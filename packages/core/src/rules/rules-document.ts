import { allRules } from './all-rules.js'
import { guides } from './guides.js'
import { nextSteps } from './next-steps.js'
import type { Rule } from './rule.js'

/** All that is said about the rules, as the Markdown document `docs/rules.md`: written from the rules themselves. */
export function rulesDocument(rules: readonly Rule[] = allRules): string {
  const parts = [
    '# Rules',
    'What `whence read` looks for in an article, and why. A finding describes words that a reader can check; it says nothing of whether a statement is true, a source good, or a writer fair, and there is no score. This page is written from the rules: `whence rules --format markdown` prints it, and `whence explain RULE` prints one of them.',
    listOf('sourcing', 'Sourcing', rules),
    listOf('wording', 'Wording, in the writer’s own voice only', rules),
    ...rules.map(section),
    whatNoTextShows,
    leftOut,
  ]
  return `${parts.join('\n\n')}\n`
}

function listOf(concerns: Rule['concerns'], heading: string, rules: readonly Rule[]): string {
  const rows = rules
    .filter((rule) => rule.concerns === concerns)
    .map(({ id, level, trial, what, next }) => {
      return `| [${id}](#${id}) | ${trial === undefined ? level : 'off: trial'} | ${nextSteps[next]} | ${what} |`
    })
  return rows.length === 0
    ? `## ${heading}`
    : [`## ${heading}`, '', '| rule | level | what to do next | what is there |', '|---|---|---|---|', ...rows].join(
        '\n',
      )
}

function section({ id, level, trial, what, why, reader, editor, guides: says, finds, passes, next }: Rule): string {
  return [
    `## ${id}`,
    `${what} ${why}`,
    trial === undefined
      ? `Level: ${level}. Next: ${nextSteps[next].toLowerCase()}.`
      : `Off unless asked for: ${trial} Level: ${level}. Next: ${nextSteps[next].toLowerCase()}.`,
    `- For a reader: ${reader}\n- For an editor: ${editor}`,
    says.map(({ guide, says: words }) => `- [${guides[guide].name}](${guides[guide].link}): ${words}`).join('\n'),
    `Finds what is in bold:\n\n${finds.map((example) => `- ${marked(example)}`).join('\n')}`,
    `Passes:\n\n${passes.map((example) => `- ${marked(example)}`).join('\n')}`,
  ]
    .filter((part) => part !== '')
    .join('\n\n')
}

/** An example on one line: brackets become bold, `¶` parts paragraphs, `# ` is the headline. */
const marked = (example: string): string =>
  example
    .replace(/^# /, 'Headline: ')
    .replace(/\s*¶\s*/g, ' ¶ ')
    .replace(/[*_<>]/g, (mark) => `\\${mark}`)
    .replace(/\[|\]/g, '**')

const whatNoTextShows = `## What no text can show

- Whether an editor knows the name that is withheld, and agreed to withhold it.
- Whether a source is reliable, or has been right before.
- Whether two sources without a name are independent of each other, or are two at all.
- Whether somebody was asked for an answer, where the article does not say so.
- Whether a document that is described is what it is said to be.`

const leftOut = `## Left out on purpose

- Any score of an article, an outlet, a writer or a side: counts of words say nothing of fairness.
- Fear, causal simplification, straw man, whataboutery and other techniques that words alone do not show: two readers of opposite leanings do not agree on where they are.
- Whether a statement is true.`
