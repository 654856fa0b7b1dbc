import type { Level } from '../../model/report.js'
import { levelSigns } from '../level-signs.js'

/** What a mark means, and the classes of an element that looks like it. */
export interface Meaning {
  readonly classes: string
  readonly words: string
}

export const markMeanings: readonly Meaning[] = [
  { classes: 'source', words: 'Who says it' },
  { classes: 'cue', words: 'that it is said' },
  { classes: 'content direct height0', words: '“word for word”' },
  { classes: 'content mixed height0', words: 'quoted “in part”' },
  { classes: 'content indirect height0', words: 'retold' },
  { classes: 'voice-carried', words: 'goes on from the source before' },
  { classes: '', words: 'unmarked: the writer' },
]

/** What the words beside the text mean. */
export const noteMeanings =
  'Beside the text, “thinks”, “wants”, “decides”, “shows” or “senses” stands where the text has somebody do that, not say it; “A, on B” where A tells of B. “2 removes”: the writer has it from one who has it from another; where no number of removes stands, the writer has it directly. “60\u00a0% sure” says how likely a mark is right; from 70\u00a0% on nothing is said.'

export const findingMeanings: readonly Meaning[] = (['note', 'warning', 'problem'] satisfies Level[]).map((level) => ({
  classes: `finding level-${level}`,
  words: `${levelSigns[level]} a finding: ${level}`,
}))
