import { countedEvents, judgedSuperlatives, measuredAdjectives } from '../../lexicon/en/ranks.js'
import type { TokenRange } from '../../model/span.js'
import { spanOf } from '../../sources/ground.js'
import type { Rule } from '../rule.js'
import type { RuleGround } from '../rule-ground.js'
import { isLeftOpen, isUnsourced } from '../unsourced.js'

export const unsourcedSuperlative: Rule = {
  id: 'unsourced-superlative',
  concerns: 'sourcing',
  next: 'look-for-support',
  level: 'warning',
  trial: 'Of 28 findings 24 held; the table was sharpened since, and too few are left to measure.',
  what: 'The writer judges something to exceed all others in history; the sentence gives no source for it.',
  why: 'Whether it does is a judgement, so a reader needs to know whose it is and what was compared.',
  reader: 'Look for who made the comparison and what it counted.',
  editor: 'Say who compared, or give the fact without the rank.',
  guides: [
    { guide: 'ap', on: 'attribution', says: 'Attribute what can be disputed and was not witnessed or confirmed.' },
    {
      guide: 'reuters',
      says: 'Give a source for every statement that is neither established nor on public record nor seen by the reporter.',
    },
  ],
  finds: [
    'It was [the worst plan in history] for the outer islands.',
    'Vane is [the most corrupt president of all time].',
    'The ramp at Merrow is [the most dangerous ever] built on the Sound.',
    'The toll treaty was [the greatest mistake in the history of] Orsava.',
    'The strike of March was [the most senseless strike in the country’s history].',
    'The line is now led by [the weakest board ever].',
  ],
  passes: [
    'It was the worst plan in history for the outer islands, Oona Strick said.',
    'The ministry’s records go back to 1870. It was the worst plan in history.',
    'A new study calls it the worst plan in history.',
    'It was the worst winter for the outer islands since 1998.',
    'It was not the worst plan in history for the outer islands.',
    'The largest boat of the line is the Kittiwake.',
    'Was it the worst plan in history?',
    'It was the longest strike in the country’s history.',
    'Mirel Costin is the bravest woman you will ever meet.',
    'At least two boats have been kept in port, the longest stop of the summer.',
  ],
  *check(ground) {
    for (let at = 0; at < ground.tokens.length; at++) {
      const range = superlativeAt(ground, at)
      if (range === undefined) continue
      if (isUnsourced(ground, range.first, range.last) && !isLeftOpen(ground, range.first)) yield spanOf(ground, range)
      at = range.last
    }
  },
}

/** “the worst … ever”, “the most corrupt … in the country’s history”: within a few words, no comma between. */
function superlativeAt({ tokens, lower, sentenceOf }: RuleGround, at: number): TokenRange | undefined {
  const isJudged =
    judgedSuperlatives.has(lower[at]!) ||
    (/^(?:most|least)$/.test(lower[at]!) &&
      /^JJ|^VB[GN]/.test(tokens[at + 1]?.tag ?? '') &&
      !measuredAdjectives.has(lower[at + 1]!))
  if (!isJudged || lower[at - 1] !== 'the') return undefined
  for (let to = at + 1; to <= at + farthest && sentenceOf[to] === sentenceOf[at]; to++) {
    if (/^[,;:—–(]$/.test(lower[to]!)) return undefined
    if (countedEvents.has(lower[to]!)) return undefined
    // “The bravest man you’ll ever meet”: somebody’s own past.
    if (lower[to] === 'ever' && /^(?:'ll|will|'ve|have|has|had|'d|would|can|could)$/.test(lower[to - 1]!))
      return undefined
    // “One of the worst ever” says in another place of what.
    if (to === at + 1 && lower[to] === 'ever') return undefined
    if (lower[to] === 'ever') return { first: at - 1, last: to }
    if (lower[to] === 'time' && lower[to - 1] === 'all' && lower[to - 2] === 'of') return { first: at - 1, last: to }
    if (lower[to] === 'history' && hasBefore(lower, to)) {
      const last = lower[to + 1] === 'of' && sentenceOf[to + 1] === sentenceOf[at] ? to + 1 : to
      return { first: at - 1, last }
    }
  }
  return undefined
}

/** In tokens. */
const farthest = 12

/** “in history”, “in the country’s history”: the “in” stands a few words before. */
function hasBefore(lower: readonly string[], history: number): boolean {
  return lower.slice(Math.max(0, history - 5), history).includes('in')
}
