import { allRules } from './all-rules.js'
import { type DeskQuestion, deskQuestions } from './desk-questions.js'
import { guides, linkOf } from './guides.js'
import { nextSteps } from './next-steps.js'
import type { Rule } from './rule.js'
import { shortExample } from './short-example.js'

/** All that is said about the rules, as the Markdown document `docs/rules.md`: written from the rules themselves. */
export function rulesDocument(rules: readonly Rule[] = allRules): string {
  const parts = [
    '# Rules',
    'What `whence read` looks for in an article, and why. A finding describes words that a reader can check; it says nothing of whether a statement is true, a source good, or a writer fair, and there is no score. This page is written from the rules: `whence rules --format markdown` prints it, and `whence explain RULE` prints one of them. A rule on trial is off unless asked for. Long examples are cut off at “…”.',
    listOf('sourcing', 'Sourcing', rules),
    listOf('wording', 'Wording, in the writer’s own voice only', rules),
    questions(rules),
    ...rules.map(section),
    whatNoTextShows,
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

function questions(rules: readonly Rule[]): string {
  const rows = deskQuestions.map((question) => `| ${question.asks} | ${whereLookedFor(question, rules)} |`)
  return [
    '## What a standards desk asks, and where it is looked for',
    '',
    '| question | looked for by |',
    '|---|---|',
    ...rows,
  ].join('\n')
}

function whereLookedFor({ rules: ids = [], note }: DeskQuestion, rules: readonly Rule[]): string {
  const links = ids.map((id) => {
    const isOff = rules.find((rule) => rule.id === id)?.trial !== undefined
    return `[${id}](#${id})${isOff ? ' (trial)' : ''}`
  })
  return [links.join(', '), note].filter((part) => part).join('; ')
}

function section({ id, level, trial, what, why, reader, editor, guides: says, finds, passes, next }: Rule): string {
  return [
    `## ${id}`,
    `${what} ${why}`,
    trial === undefined
      ? `Level: ${level}. Next: ${nextSteps[next].toLowerCase()}.`
      : `Off unless asked for: ${trial} Level: ${level}. Next: ${nextSteps[next].toLowerCase()}.`,
    `- For a reader: ${reader}\n- For an editor: ${editor}`,
    says.length === 0
      ? ''
      : `What guides say:\n\n${says.map((said) => `- [${guides[said.guide].name}](${linkOf(said)}): ${said.says}`).join('\n')}`,
    `Finds what is in bold:\n\n${finds.map((example) => `- ${marked(example)}`).join('\n')}`,
    `Passes:\n\n${passes.map((example) => `- ${marked(example)}`).join('\n')}`,
  ]
    .filter((part) => part !== '')
    .join('\n\n')
}

/** An example on one line: brackets become bold, `¶` parts paragraphs, `# ` is the headline. */
const marked = (example: string): string =>
  shortExample(example)
    .replace(/^# /, 'Headline: ')
    .replace(/\s*¶\s*/g, ' ¶ ')
    .replace(/[*_<>]/g, (mark) => `\\${mark}`)
    .replace(/\[|\]/g, '**')

const whatNoTextShows = `## What no text can show

- Whether a statement is true.
- Whether an editor knows the name that is withheld, and agreed to withhold it.
- Whether a source is reliable, or has been right before.
- Whether two sources without a name are independent of each other, or are two at all.
- Whether somebody was asked for an answer, where the article does not say so.
- Whether a document that is described is what it is said to be.`
