import { abbreviations } from '../lexicon/en/abbreviations.js'
import type { Block } from '../model/article.js'
import type { Span } from '../model/span.js'
import { classAt, DIGIT, INVISIBLE, LETTER, OTHER, SPACE, widthAt } from './characters.js'

/** A word or a mark of punctuation, before anything is known of it. */
export interface Mark extends Span {
  /** Index of the block in `Article.blocks`. */
  readonly block: number
}

/** Longest word; anything longer is cut into several. */
const longestWord = 200

/**
 * The words and punctuation marks of the blocks, in text order. Clitics stand alone (`did|n't`, `mayor|'s`), hyphens join,
 * an abbreviation keeps its full stop. Time is linear in the text.
 */
export function tokenize(text: string, blocks: readonly Block[]): readonly Mark[] {
  const marks: Mark[] = []
  blocks.forEach(({ start, end }, block) => {
    let at = start
    while (at < end) {
      const kind = classAt(text, at)
      if (kind === SPACE || kind === INVISIBLE) {
        at += widthAt(text, at)
        continue
      }
      const rest = afterBrackets(text, at, end)
      const stop = Math.min(rest ?? (kind === OTHER ? endOfSymbol(text, at, end) : endOfWord(text, at, end)), end)
      const clitic = kind === LETTER || rest !== undefined ? startOfClitic(text, at, stop) : stop
      if (clitic > at && clitic < stop) {
        marks.push({ start: at, end: clitic, block }, { start: clitic, end: stop, block })
      } else {
        marks.push({ start: at, end: stop, block })
      }
      at = stop
    }
  })
  return marks
}

/** Where “[W]e” or “[I]” ends: a letter that whoever quotes put before the rest of a word, or “I”. */
function afterBrackets(text: string, at: number, end: number): number | undefined {
  if (text[at] !== '[' || text[at + 2] !== ']' || at + 3 > end || classAt(text, at + 1) !== LETTER) return undefined
  if (at > 0 && isInWord(text, at - 1)) return undefined
  if (at + 3 < end && isInWord(text, at + 3)) return isUpper(text[at + 3]!) ? undefined : endOfWord(text, at + 3, end)
  return text[at + 1] === 'I' ? at + 3 : undefined
}

const isInWord = (text: string, at: number): boolean => classAt(text, at) === LETTER || classAt(text, at) === DIGIT

function endOfWord(text: string, start: number, end: number): number {
  const limit = Math.min(end, start + longestWord)
  if (startsAddress(text, start)) return endOfAddress(text, start, end)
  let at = start
  let letters = 0
  let dots = 0
  while (at < limit) {
    const kind = classAt(text, at)
    if (kind === LETTER || kind === DIGIT || kind === INVISIBLE) {
      letters += kind === INVISIBLE ? 0 : 1
      at += widthAt(text, at)
      continue
    }
    if (at + 1 >= limit || !joins(text, at, start, letters, dots)) break
    if (text[at] === '.') dots += 1
    letters = 0
    at += 1
  }
  if (at < end && text[at] === '.' && keepsFullStop(text, start, at, letters, dots)) at += 1
  return Math.max(at, start + widthAt(text, start))
}

/** Whether the mark at this offset stands inside a word: a hyphen, an apostrophe, the points of `1,000.5` and `U.S`. */
function joins(text: string, at: number, start: number, letters: number, dots: number): boolean {
  if (at === start) return false
  const mark = text[at]!
  const before = classAt(text, at - 1)
  const after = classAt(text, at + 1)
  const wordAfter = after === LETTER || after === DIGIT
  if (!wordAfter || before === OTHER) return false
  switch (mark) {
    case '-':
    case '‐':
    case '‑':
      return true
    case "'":
    case '’':
      return after === LETTER && before !== SPACE
    case ',':
    case ':':
    case '/':
      return before === DIGIT && after === DIGIT
    case '&':
      return isUpper(text[at - 1]!) && isUpper(text[at + 1]!)
    case '_':
      return true
    case '.':
      if (before === DIGIT && after === DIGIT) return true
      // U.S, a.m: single letters between points. example.com: lower case goes on. Not “end.Next”.
      if (letters === 1 && after === LETTER && endsSingleLetter(text, at + 1)) return true
      return dots < 3 && before === LETTER && after === LETTER && !isUpper(text[at + 1]!) && letters > 1
    default:
      return false
  }
}

const isUpper = (character: string): boolean => character !== character.toLowerCase()

function endsSingleLetter(text: string, at: number): boolean {
  const after = at + 1 < text.length ? classAt(text, at + 1) : SPACE
  return after !== LETTER && after !== DIGIT
}

function keepsFullStop(text: string, start: number, stop: number, letters: number, dots: number): boolean {
  if (dots > 0 && letters === 1) return true
  // An initial: “J. Doe”. “I.” ends a sentence more often. “Doe v. Roe” is a case in court.
  if (stop - start === 1) return text[start] === 'v' || (isUpper(text[start]!) && text[start] !== 'I')
  return stop - start <= 6 && abbreviations.has(text.slice(start, stop).toLowerCase())
}

/** Where `'s`, `'re`, `n't` and the like begin; the end of the word if there are none. */
function startOfClitic(text: string, start: number, stop: number): number {
  for (let length = 2; length <= 3 && start + length < stop; length++) {
    const mark = text[stop - length]
    if (mark !== "'" && mark !== '’') continue
    const tail = text.slice(stop - length + 1, stop).toLowerCase()
    if (tail === 't') return text[stop - 3]?.toLowerCase() === 'n' ? stop - 3 : stop
    return clitics.has(tail) ? stop - length : stop
  }
  return stop
}

const clitics: ReadonlySet<string> = new Set(['s', 'd', 'm', 'll', 're', 've'])

function endOfSymbol(text: string, start: number, end: number): number {
  const mark = text[start]!
  if (mark === '.' || mark === '-' || mark === '*' || mark === '_' || mark === '=') {
    let at = start + 1
    while (at < end && text[at] === mark && at - start < longestWord) at += 1
    return at
  }
  if ((mark === '@' || mark === '#') && start + 1 < end && classAt(text, start + 1) === LETTER) {
    return endOfWord(text, start + 1, end)
  }
  if ((mark === "'" || mark === '’') && start > 0 && classAt(text, start - 1) !== SPACE) {
    // A clitic left alone by a closing bracket or a mark: “(Ortega)'s”.
    const tail = text.slice(start + 1, start + 2).toLowerCase()
    if (tail === 's' && (start + 2 >= end || classAt(text, start + 2) !== LETTER)) return start + 2
  }
  return start + widthAt(text, start)
}

function startsAddress(text: string, at: number): boolean {
  return text.startsWith('http://', at) || text.startsWith('https://', at) || text.startsWith('www.', at)
}

function endOfAddress(text: string, start: number, end: number): number {
  let at = start
  while (at < end && at - start < 2000 && classAt(text, at) !== SPACE && !'"<>“”'.includes(text[at]!)) {
    at += widthAt(text, at)
  }
  while (at > start + 1 && ".,;:!?)]}'’".includes(text[at - 1]!)) at -= 1
  return at
}
