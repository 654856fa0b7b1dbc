import { dayWords, monthWords } from '../lexicon/en/calendar-words.js'
import { addressByWord } from '../lexicon/en/forms-of-address.js'
import { functionWords } from '../lexicon/en/function-words.js'
import { organizationNouns } from '../lexicon/en/organization-nouns.js'
import { titleNouns, titleSurnames } from '../lexicon/en/title-nouns.js'
import type { Sentence } from '../model/sentence.js'
import { isDoubleQuote, isSingleQuote } from '../text/characters.js'
import { plainForm } from '../text/plain-form.js'
import type { Mark } from '../text/tokenize.js'
import type { UsualWords } from './usual-words.js'

/** By UTF-16 offset: 1 where a word begins that the net may not see, for it may name someone. */
export type Hidden = Uint8Array

/**
 * Who is named should decide nothing, so the net never sees which name it is: a word with a capital where no sentence begins, unless it is
 * an office, a kind of body, a day or a word of grammar. Where one begins, and in titles with many capitals, words that are written small
 * elsewhere stay, unless the article has them with a capital inside a sentence or a name goes on from them (“New York”, “Green Party”).
 */
export function hideNames(
  text: string,
  marks: readonly Mark[],
  sentences: readonly Sentence[],
  usual: UsualWords,
): Hidden {
  const hidden = new Uint8Array(text.length)
  const openings: Opening[] = []
  const names = new Set<string>()
  const bodies = new Set<number>()
  for (const { first, last } of sentences) {
    const looks = looksOf(text, marks, first, last)
    for (let i = first; i <= last; i++) {
      const { start, end } = marks[i]!
      const look = looks[i - first]!
      if (look === small) continue
      const word = plainForm(text.slice(start, end))
      const lower = word.toLowerCase().replaceAll('’', "'")
      if (isShown(lower)) {
        if (organizationNouns.has(lower)) bodies.add(start)
        continue
      }
      const isOpening = i === first || opens(text, marks[i - 1]!)
      if (look === inTitle || (isOpening && look !== acronym)) {
        openings.push({ start, lower, next: marks[i + 1]?.start })
      } else {
        hidden[start] = 1
        names.add(lower)
      }
    }
  }
  // From the last, so that what follows a word is settled before it.
  for (const { start, lower, next } of openings.reverse()) {
    const goesOn = next !== undefined && (hidden[next] === 1 || bodies.has(next))
    if (names.has(lower) || !(goesOn ? usual.isPlain(lower) : usual.has(lower))) hidden[start] = 1
  }
  return hidden
}

/** A word with a capital that it may owe to its place. */
interface Opening {
  readonly start: number
  readonly lower: string
  /** Where the next word begins. */
  readonly next: number | undefined
}

const small = 0
const capital = 1
const acronym = 2
const inTitle = 3

/** How each word of a sentence is written. */
function looksOf(text: string, marks: readonly Mark[], first: number, last: number): readonly number[] {
  const looks: number[] = []
  let long = 0
  let raised = 0
  for (let i = first; i <= last; i++) {
    const look = lookOf(text, marks[i]!)
    looks.push(look)
    if (i === first || marks[i]!.end - marks[i]!.start < 4) continue
    const code = text.charCodeAt(marks[i]!.start)
    if (look === small && !(code >= 97 && code <= 122)) continue
    long += 1
    if (look !== small) raised += 1
  }
  const isTitle = long > 2 && raised > 0.7 * long
  return isTitle ? looks.map((look) => (look === small ? small : inTitle)) : looks
}

/** Small for a word without capitals, and for a letter alone: “I”, “A”, an initial. */
function lookOf(text: string, { start, end }: Mark): number {
  let letters = 0
  let capitals = 0
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    if (code >= 97 && code <= 122) letters += 1
    else if (code >= 65 && code <= 90) capitals += 1
    else if (code >= 0xc0) {
      if (text[at] !== text[at]!.toLowerCase()) capitals += 1
      else letters += 1
    }
  }
  if (capitals === 0 || letters + capitals === 1) return small
  return letters === 0 ? acronym : capital
}

/** Whether a sentence may begin after this mark, though none ends before it: “He said: Go”, “(The”, “ – ‘Who”. */
function opens(text: string, { start, end }: Mark): boolean {
  const mark = text.slice(start, end)
  return isDoubleQuote(mark) || isSingleQuote(mark) || openers.has(mark)
}

const openers: ReadonlySet<string> = new Set([
  ':',
  ';',
  '(',
  '[',
  '—',
  '–',
  '-',
  '--',
  '…',
  '...',
  '.',
  '!',
  '?',
  '•',
  '*',
])

function isShown(lower: string): boolean {
  const word = lower.endsWith('.') ? lower.slice(0, -1) : lower
  if (shown.has(word)) return true
  // “Departments”, “Senators”.
  return word.endsWith('s') && shown.has(word.slice(0, -1))
}

const shown: ReadonlySet<string> = new Set(
  [...functionWords, ...dayWords, ...monthWords, ...addressByWord.keys(), ...titleNouns, ...organizationNouns].filter(
    (word) => !titleSurnames.has(word),
  ),
)
