import { abbreviations } from '../lexicon/en/abbreviations.js'
import type { Sentence } from '../model/sentence.js'
import { isDoubleQuote, isSingleQuote } from './characters.js'
import { plainForm } from './plain-form.js'
import type { Mark } from './tokenize.js'

/** Sentences of the article: a block's end always ends one; a full stop, a question or exclamation mark does if a new beginning follows. */
export function splitSentences(text: string, marks: readonly Mark[]): readonly Sentence[] {
  const sentences: Sentence[] = []
  let first = 0
  for (let at = 0; at < marks.length; at++) {
    const last = endOfSentence(text, marks, at)
    if (last < 0) continue
    sentences.push({ start: marks[first]!.start, end: marks[last]!.end, first, last, block: marks[first]!.block })
    first = last + 1
    at = last
  }
  return sentences
}

/** The last token of the sentence that ends with the mark at `at`, closing quotation marks and brackets included; -1 if none ends. */
function endOfSentence(text: string, marks: readonly Mark[], at: number): number {
  const block = marks[at]!.block
  const inBlock = (index: number) => index < marks.length && marks[index]!.block === block
  if (!inBlock(at + 1)) return at
  const word = text.slice(marks[at]!.start, marks[at]!.end)
  const ends = stopOf(word)
  if (ends === 'no') return -1
  let last = at
  while (inBlock(last + 1) && closes(text, marks, last + 1)) last += 1
  if (!inBlock(last + 1)) return last
  const next = text.slice(marks[last + 1]!.start, marks[last + 1]!.end)
  if (ends === 'abbreviation') return startsPlainly(next) ? last : -1
  if (ends === 'dots') return begins(next) && !/^I\b/.test(next) ? last : -1
  // “Stop!” she said, “Stop!” Ortega said: a mark inside quotation marks ends nothing when its speaker follows.
  if (!begins(next)) return -1
  return last > at && word !== '.' && isSpeaker(text, marks, last + 1) ? -1 : last
}

/** Whether a name and a verb of saying begin here, with no mark between: “Dara Lind shouted”. */
function isSpeaker(text: string, marks: readonly Mark[], first: number): boolean {
  const { block } = marks[first]!
  for (let at = first; at < Math.min(marks.length, first + 5) && marks[at]!.block === block; at++) {
    const word = text.slice(marks[at]!.start, marks[at]!.end)
    if (at > first && speechVerbs.has(word)) return true
    if (!/^\p{Lu}/u.test(word)) return false
  }
  return false
}

/** Past and present forms that tell who spoke the words before. */
const speechVerbs: ReadonlySet<string> = new Set(
  'said says asked asks shouted yelled screamed cried exclaimed wrote writes tweeted added replied responded answered wondered demanded joked quipped declared told retorted insisted'.split(
    ' ',
  ),
)

function stopOf(word: string): 'full' | 'abbreviation' | 'dots' | 'no' {
  const tail = word.at(-1)
  if (tail === '!' || tail === '?') return 'full'
  if (tail === '…') return 'dots'
  if (tail !== '.') return 'no'
  if (word.length === 1) return 'full'
  if (word[0] === '.') return 'dots'
  const use = abbreviations.get(word.slice(0, -1).toLowerCase())
  if (use === 'title' || use === 'closed') return 'no'
  return word.length === 2 ? 'no' : 'abbreviation'
}

/** Whether this mark belongs to the sentence before: a closing bracket or quotation mark, a second full stop. */
function closes(text: string, marks: readonly Mark[], at: number): boolean {
  const { start, end } = marks[at]!
  const word = text.slice(start, end)
  if (')]}”»'.includes(word) || /^[.!?…]+$/.test(word)) return true
  if (!isDoubleQuote(word) && !isSingleQuote(word)) return false
  if ('“„‘‚«'.includes(word)) return false
  // A straight mark closes when it stands right after the stop and a space or the end follows.
  const glued = start === marks[at - 1]!.end
  return (
    glued &&
    (end >= text.length || /[\s)\]]/.test(text[end]!) || isDoubleQuote(text[end]!) || isSingleQuote(text[end]!))
  )
}

const begins = (word: string): boolean => !/^[\p{Ll},;:)\]%&/-]/u.test(word)

/** Words that begin sentences and hardly ever go on after an abbreviation: “in the U.S. The …”. */
const starters: ReadonlySet<string> = new Set(
  'The A An This That These Those It He She They We You I There Here But And Or So Yet In On At As For From With When While After Before If Since Although Though However Meanwhile Still Now Then What Why How Who Where His Her Their Its Our My Your Some Many Most All Both Each Another Other One Two Not No “ " ‘'.split(
    ' ',
  ),
)

const startsPlainly = (word: string): boolean => starters.has(plainForm(word))
