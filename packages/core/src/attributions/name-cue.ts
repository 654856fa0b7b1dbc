import type { Words } from '../model/sentence.js'
import type { Span } from '../model/span.js'
import { firstFrom } from '../text/first-from.js'

/**
 * Whether a cue begins with a capital inside a sentence, as a name does (“the group Refuse Tolls”), or ends within such a name.
 * Headlines, where every word has one, are left out: more than half of the sentence's words begin small.
 */
export function cutsName(cue: Span, { tokens, sentences }: Words, text: string): boolean {
  const first = firstFrom(tokens, cue.start)
  const last = firstFrom(tokens, cue.end) - 1
  const sentence = sentences[firstFrom(sentences, cue.start + 1) - 1]
  if (sentence === undefined || sentence.first >= first) return false
  const begins = isCapital(first) && /^\p{L}/u.test(wordAt(first - 1))
  const ends = isCapital(last) && last < sentence.last && isCapital(last + 1)
  if (!begins && !ends) return false
  let small = 0
  let capital = 0
  for (let i = sentence.first + 1; i <= sentence.last; i++) {
    if (/^\p{Ll}/u.test(wordAt(i))) small += 1
    else if (/^\p{Lu}/u.test(wordAt(i))) capital += 1
  }
  return small > capital

  function isCapital(index: number): boolean {
    return /^\p{Lu}\p{Ll}/u.test(wordAt(index))
  }

  function wordAt(index: number): string {
    const token = tokens[index]!
    return text.slice(token.start, Math.min(token.end, token.start + 4))
  }
}
