import { blamePhrases } from '../../lexicon/en/blame.js'
import { spanOf } from '../../sources/ground.js'
import { findPhrases, indexPhrases } from '../find-phrases.js'
import type { Rule } from '../rule.js'
import { isLeftOpen, isUnsourced } from '../unsourced.js'

const phrases = indexPhrases(blamePhrases)

export const unsourcedBlame: Rule = {
  id: 'unsourced-blame',
  concerns: 'sourcing',
  next: 'look-for-support',
  level: 'warning',
  trial: 'Too rare in news to measure: four findings in 4,500 articles.',
  what: 'The writer lays blame; the sentence gives no source for it.',
  why: 'Whose fault something is can be disputed, so a reader needs to know who says so or what shows it.',
  reader: 'Look for who lays this blame, and for the answer of those it is laid on.',
  editor: 'Say who lays the blame and on what ground, and give the answer of those blamed.',
  guides: [
    { guide: 'ap', on: 'attribution', says: 'Attribute what can be disputed and was not witnessed or confirmed.' },
    {
      guide: 'reuters',
      says: 'Give a source for every statement that is neither established nor on public record nor seen by the reporter.',
    },
    { guide: 'bbc', says: 'Attribute claims and allegations that cannot be corroborated.' },
  ],
  finds: [
    'The yard at Bellmarsh [is to blame] for the ramp.',
    'The ferry line has [only itself to blame].',
    'The ministry [was responsible for the deaths] in the valley.',
    'The owners of the mine have [blood on their hands].',
    'Ferenk [bears responsibility for] the sick children of the valley.',
    'The line [deserves most of the blame] for the winter without a boat.',
  ],
  passes: [
    'The yard at Bellmarsh is to blame for the ramp, Dorrin Pell said.',
    'According to the union, the ferry line has only itself to blame.',
    'The yard at Bellmarsh is not to blame for the ramp.',
    'The office is responsible for the ramps of all harbours in Calder.',
    'The court will decide on Friday whether the yard is to blame.',
    'If the yard is to blame, the line will get its money back.',
    '“The owners of the mine have blood on their hands,” Mirel Costin said.',
    'The habit of the line is to blame the yard at Bellmarsh.',
    'The nurse washed the blood from her hands.',
  ],
  *check(ground) {
    for (const { first, last } of findPhrases(ground.lower, phrases))
      if (!isBlaming(ground.lower, last) && isUnsourced(ground, first, last) && !isLeftOpen(ground, first, last))
        yield spanOf(ground, { first, last })
  },
}

/** “Their first refuge is to blame the voters”: who blames, and not who is to blame. */
function isBlaming(lower: readonly string[], last: number): boolean {
  return (
    lower[last] === 'blame' &&
    lower[last - 1] === 'to' &&
    !/^(?:for|in|and|but|when|here|\W)/.test(lower[last + 1] ?? '.')
  )
}
