import { sourceHints } from '../../lexicon/en/source-hints.js'
import type { TokenRange } from '../../model/span.js'
import { spanOf } from '../../sources/ground.js'
import { notTheText } from '../not-the-text.js'
import type { Rule } from '../rule.js'
import type { RuleGround } from '../rule-ground.js'
import { isUnsourced } from '../unsourced.js'

export const unsourcedEstimate: Rule = {
  id: 'unsourced-estimate',
  concerns: 'sourcing',
  next: 'look-for-support',
  level: 'warning',
  what: 'A number is called an estimate; neither this sentence nor the one before says whose.',
  why: 'An estimate depends on who makes it and how, so a reader needs to know whose it is.',
  reader: 'Look for who made the estimate, when, and from what.',
  editor: 'Say whose estimate this is and of what year.',
  guides: [
    { guide: 'ap', on: 'attribution', says: 'Attribute what can be disputed and was not witnessed or confirmed.' },
    {
      guide: 'reuters',
      says: 'Give a source for every statement that is neither established nor on public record nor seen by the reporter.',
    },
  ],
  finds: [
    'The mine has put [an estimated 300] tons of mud into the river.',
    'Upper Sannic lies under [an estimated 30] feet of mud.',
    'The ferry carries [an estimated two million] passengers a year.',
    'In the valley [an estimated 60%] of the wells have not been tested.',
    'The school at Upper Sannic has lost [an estimated 40] pupils.',
    'The strike kept [an estimated 12,000] workers at home.',
  ],
  passes: [
    'The mine has put an estimated 300 tons of mud into the river, Hanne Brask said.',
    'According to the ministry, an estimated 40 percent of people in the valley drink from a well.',
    'A survey by the Courier asked 900 people. In the valley an estimated 60% of the wells have not been tested.',
    'According to the ministry, ¶ The mine has put an estimated 300 tons of mud into the river.',
    'The fare went up twice, studies show. ¶ Overall, the islands lost an estimated $3 million.',
    'The ministry has estimated the cost at 300 crowns.',
    'The ferry carries 112 passengers.',
    'The fare went up by 40 percent.',
    '“An estimated 12,000 workers stayed at home,” Tove Arrenby said.',
  ],
  *check(ground) {
    const isStray = notTheText(ground)
    for (let at = 0; at < ground.tokens.length; at++) {
      const range = estimateAt(ground, at)
      if (range === undefined) continue
      if (isUnsourced(ground, range.first, range.last) && !isStray(at) && !isBroughtIn(ground, at))
        yield spanOf(ground, range)
      at = range.last
    }
  },
}

/** The paragraph before gives the source: it ends in a colon or a comma, or takes what it tells “according to” somebody. */
function isBroughtIn({ tokens, lower, sentences, sentenceOf }: RuleGround, at: number): boolean {
  let first = sentences[sentenceOf[at]!]?.first ?? at
  const isSum = sums.has(lower[first]!)
  const { block } = tokens[at]!
  for (let sentence = sentenceOf[at]! - 1; sentences[sentence]?.block === block; sentence--)
    first = sentences[sentence]!.first
  if (/^[:,]$/.test(lower[first - 1] ?? '')) return true
  const before = tokens[first - 1]?.block
  for (let token = first - 1; token >= Math.max(0, first - 80) && tokens[token]!.block === before; token--) {
    if (lower[token] === 'according' && lower[token + 1] === 'to') return true
    if (isSum && sourceHints.has(lower[token]!)) return true
  }
  return false
}

/** Goes on with what was told before. */
const sums: ReadonlySet<string> = new Set('overall altogether also additionally another'.split(' '))

/** “an estimated 300”, “an estimated 2 million”, “an estimated $5 billion”, “an estimated 40 percent”. */
function estimateAt({ tokens, lower }: RuleGround, at: number): TokenRange | undefined {
  if (lower[at] !== 'estimated' || lower[at - 1] !== 'an') return undefined
  let last = /^[$£€]$/.test(lower[at + 1] ?? '') ? at + 1 : at
  if (tokens[last + 1]?.tag !== 'CD') return undefined
  while (
    tokens[last + 1]?.tag === 'CD' ||
    /^(?:%|percent|dozen|hundred|thousand|million|billion|trillion)$/.test(lower[last + 1] ?? '')
  )
    last++
  return { first: at - 1, last }
}
