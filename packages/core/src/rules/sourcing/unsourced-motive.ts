import { motives } from '../../lexicon/en/motives.js'
import { spanOf } from '../../sources/ground.js'
import { findPhrases, indexPhrases } from '../find-phrases.js'
import type { Rule } from '../rule.js'
import { isLeftOpen, isUnsourced } from '../unsourced.js'

const phrases = indexPhrases(motives)

export const unsourcedMotive: Rule = {
  id: 'unsourced-motive',
  concerns: 'sourcing',
  next: 'look-for-support',
  level: 'warning',
  trial:
    'Of 12 findings seven held: what looks like a motive is often told as somebody’s view in words that were not read as a source.',
  what: 'The writer says why somebody acts; the sentence gives no source for it.',
  why: 'A motive cannot be seen, so a reader needs to know who says so or what shows it.',
  reader: 'Look for who says so, and for what else would explain the act.',
  editor: 'Say who gives this motive or what shows it, or tell the act alone.',
  guides: [
    { guide: 'ap', on: 'attribution', says: 'Attribute what can be disputed and was not witnessed or confirmed.' },
    {
      guide: 'reuters',
      says: 'Give a source for every statement that is neither established nor on public record nor seen by the reporter.',
    },
  ],
  finds: [
    'The deputy minister held the sheets back [out of spite].',
    'The line sent two boats to Merrow [to divert attention] from the broken ramp.',
    'The yard replaced the ramp at Merrow [to save face].',
    'The fine was [designed to humiliate] the islands.',
    'Gravelle Metals paid for the leaflets [in order to mislead] the villages.',
    'The minister went to the wake at Sannic [for political gain].',
    'The board moved the vote to August [to curry favour] with the harbour towns.',
  ],
  passes: [
    'The deputy minister held the sheets back out of spite, Hanne Brask said.',
    '“Vane closed the mills because she hates the hill towns,” Lida Kovarre said.',
    'According to the union, the fine was designed to humiliate the islands.',
    'The fine was not designed to humiliate the islands.',
    'The study may have been paid for in order to mislead the villages.',
    'Was the fine designed to humiliate the islands?',
    'The new ramp is designed to hold two lorries.',
    'Internal papers show the plan of the board. It moved the vote to August to curry favour with the harbour towns.',
    'Anton Reel left the harbour out of season.',
  ],
  *check(ground) {
    for (const { first, last } of findPhrases(ground.lower, phrases))
      if (!isComplement(ground.lower, first) && isUnsourced(ground, first, last) && !isLeftOpen(ground, first, last))
        yield spanOf(ground, { first, last })
  },
}

/** “They have to curry favour”: no purpose of what stands before. */
function isComplement(lower: readonly string[], first: number): boolean {
  return (
    lower[first] === 'to' &&
    /^(?:have|has|had|having|need|needs|needed|going|able|how|ought|used)$/.test(lower[first - 1] ?? '')
  )
}
