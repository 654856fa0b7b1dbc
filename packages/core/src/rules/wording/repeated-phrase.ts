import type { LoadedWord } from '../../lexicon/en/loaded-words.js'
import type { Span } from '../../model/span.js'
import { tokenAfter } from '../../sources/ground.js'
import { findLoaded } from '../find-loaded.js'
import type { Rule } from '../rule.js'

/** As often as this is a habit of the article, not a slip. */
const times = 3

export const repeatedPhrase: Rule = {
  id: 'repeated-phrase',
  concerns: 'wording',
  next: 'reword',
  level: 'note',
  trial: 'too rare to measure: 2 of 4 judged findings held',
  what: 'The writer says this loaded word three times or more.',
  why: 'A verdict that is said again gains nothing in support, but it stays in the mind as if it had.',
  reader: 'Read on without the word, and see what is left of the point.',
  editor: 'Say once, in a named voice, what the word says, and use a plain word elsewhere.',
  guides: [
    {
      guide: 'npr',
      on: 'fairness',
      says: 'Keep to facts and to neutral language; avoid the loaded words of one side.',
    },
  ],
  finds: [
    'The bridge was a fiasco. ¶ After the fiasco came the winter. ¶ The [fiasco] ends on Friday.',
    'Three thugs stood at the gate. ¶ The thugs had sticks. ¶ At night the [thugs] went home.',
    'The draconian order came in May. ¶ It was a draconian week. ¶ The [draconian] order ends on Friday.',
    'The ramp was a boondoggle. ¶ The boondoggle cost nine crowns a head. ¶ Another [boondoggle] stands at Merrow.',
    'The vote was a power grab. ¶ The second power grab came in May. ¶ The last [power grab] was in June. ¶ No power grab came later.',
    'Oona Strick slammed the line. ¶ Tove Arrenby slammed the yard. ¶ Hanne Brask [slammed] the mine.',
    'It was a shameful week. ¶ The ramp lay shamefully in the mud. ¶ A [shameful] winter lies ahead.',
  ],
  passes: [
    'The bridge was a fiasco. ¶ After the fiasco came the winter.',
    'The bridge was a fiasco. ¶ “After the fiasco came the winter,” said Oona Strick. ¶ “The fiasco ends now,” she said.',
    'The bridge was a fiasco. ¶ The contract was a boondoggle. ¶ The order was draconian.',
    'The ferry line has five boats. ¶ The ferry line has two docks. ¶ The ferry line has one ramp.',
    'Oona Strick slammed the line. ¶ Tove Arrenby criticized the yard. ¶ Hanne Brask slammed the mine.',
    'The bridge was a fiasco. ¶ Dorrin Pell called it a fiasco. ¶ Tove Arrenby denied that it was a fiasco.',
  ],
  *check(ground) {
    const told = new Map<LoadedWord, Span[]>()
    for (const { row, first, last } of findLoaded(ground)) {
      const span = { start: ground.tokens[first]!.start, end: ground.tokens[last]!.end }
      const spans = told.get(row)
      // Once a sentence: a list of captions that a page left in its text is one sentence.
      if (spans === undefined) told.set(row, [span])
      else if (ground.sentenceOf[first] !== ground.sentenceOf[tokenAfter(ground.tokens, spans.at(-1)!.start)])
        spans.push(span)
    }
    for (const spans of told.values()) {
      const third = spans[times - 1]
      if (third === undefined) continue
      yield {
        ...third,
        message: `The writer says “${ground.wordsOf(third)}” ${spans.length} times.`,
        related: spans.filter((span) => span !== third),
      }
    }
  },
}
