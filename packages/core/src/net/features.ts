import type { Quotation, Sentence } from '../model/sentence.js'
import { classAt, DIGIT, INVISIBLE, LETTER, OTHER } from '../text/characters.js'
import type { Mark } from '../text/tokenize.js'
import type { Hidden } from './hide-names.js'

/**
 * What the net sees of a token: row numbers into its embedding tables, `columns` to a row. Words are hashed, so there is no
 * vocabulary; two hashes a word keep most words apart. Training reads the same rows, written by this code.
 */
export interface Features {
  /** Row-major, `columns` numbers a row. */
  readonly rows: Int32Array
  readonly length: number
}

/** The embedding tables, in column order: how many rows each has. Columns 0 and 1 share a table, and so do 2 to 4. */
export const tableSizes = { words: 24576, affixes: 8192, shapes: 48, quotes: 16 } as const
export const columns = 7

const boundaryWord = 0x9e3779b9
/** Shape of the item that stands before each block. */
const boundaryShape = 0

/** The row of each token: a boundary row stands before the first token of every block. */
export function rowsOfTokens(marks: readonly Mark[]): Uint32Array {
  const rows = new Uint32Array(marks.length)
  let row = 0
  for (let i = 0; i < marks.length; i++) {
    if (i === 0 || marks[i]!.block !== marks[i - 1]!.block) row += 1
    rows[i] = row++
  }
  return rows
}

/** What is read: an article, or the contents of its attributions, each piece as if it stood alone. */
export type Place = 'article' | 'content'

/** Quote state of a content's words outside inner quotation marks; in an article it is 0. */
const inContent = 13

interface Folded {
  readonly word: number
  readonly prefix: number
  readonly suffix3: number
  readonly suffix2: number
  readonly shape: number
}

const boundary: Folded = { word: boundaryWord, prefix: 1, suffix3: 2, suffix2: 3, shape: boundaryShape }
/** All that is seen of a hidden name, beside its shape. */
const someName = { word: 4, prefix: 5, suffix3: 6, suffix2: 7 }

/** Rows for the tokens, a boundary row before each block that has tokens. `hidden` is of the whole text. */
export function featuresOf(
  text: string,
  marks: readonly Mark[],
  sentences: readonly Sentence[],
  quotations: readonly Quotation[],
  hidden: Hidden,
  place: Place = 'article',
): Features {
  const items: Folded[] = []
  const quotes = quoteStates(marks, quotations, place)
  const states: number[] = []
  let sentence = 0
  for (let i = 0; i < marks.length; i++) {
    if (i === 0 || marks[i]!.block !== marks[i - 1]!.block) {
      items.push(boundary)
      states.push(0)
    }
    while (sentence < sentences.length && sentences[sentence]!.last < i) sentence += 1
    const starts = sentences[sentence]?.first === i
    const item = fold(text, marks[i]!, starts)
    items.push(hidden[marks[i]!.start] === 1 ? { ...someName, shape: item.shape } : item)
    states.push(quotes[i]!)
  }
  const rows = new Int32Array(items.length * columns)
  items.forEach((item, i) => {
    const at = i * columns
    rows[at] = mix(item.word, 1) % tableSizes.words
    rows[at + 1] = mix(item.word, 2) % tableSizes.words
    rows[at + 2] = mix(item.prefix, 3) % tableSizes.affixes
    rows[at + 3] = mix(item.suffix3, 4) % tableSizes.affixes
    rows[at + 4] = mix(item.suffix2, 5) % tableSizes.affixes
    rows[at + 5] = item.shape
    rows[at + 6] = states[i]!
  })
  return { rows, length: items.length }
}

/** FNV-1a over the folded characters of a word, its first three, its last three and two. */
const basis = 0x811c9dc5
const step = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193)

/** The finishing rounds of MurmurHash3, salted. */
function mix(hash: number, salt: number): number {
  let h = hash ^ Math.imul(salt, 0x9e3779b1)
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}

const codes = new Uint16Array(256)

function fold(text: string, { start, end }: Mark, startsSentence: boolean): Folded {
  let length = 0
  let capitals = 0
  let letters = 0
  let digits = 0
  let firstIsCapital = false
  const inBrackets = text[start] === '[' && text[start + 2] === ']' && end > start + 2
  for (let at = start; at < end && length < 250; at++) {
    const code = text.charCodeAt(at)
    const kind = code < 0x80 ? asciiClass(code) : classAt(text, at)
    if (kind === INVISIBLE) continue
    // “[W]e” is seen as “We”.
    if (inBrackets && at - start < 3 && kind === OTHER) continue
    if (kind === DIGIT) {
      digits += 1
      codes[length++] = 48
      continue
    }
    const lower = lowerCode(code, text, at)
    if (kind === LETTER) {
      letters += 1
      if (lower !== code) {
        capitals += 1
        if (letters === 1) firstIsCapital = true
      }
    }
    codes[length++] = lower
  }
  let word = basis
  for (let i = 0; i < length; i++) word = step(word, codes[i]!)
  let prefix = basis
  for (let i = 0; i < Math.min(3, length); i++) prefix = step(prefix, codes[i]!)
  let suffix2 = basis
  for (let i = Math.max(0, length - 2); i < length; i++) suffix2 = step(suffix2, codes[i]!)
  let suffix3 = basis
  for (let i = Math.max(0, length - 3); i < length; i++) suffix3 = step(suffix3, codes[i]!)
  const shape = shapeOf({ letters, capitals, digits, firstIsCapital, length, first: codes[0] ?? 0 })
  return { word, prefix, suffix3, suffix2, shape: shape + (startsSentence ? 24 : 0) }
}

const asciiClass = (code: number): number =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) ? LETTER : code >= 48 && code <= 57 ? DIGIT : OTHER

function lowerCode(code: number, text: string, at: number): number {
  if (code < 0x80) return code >= 65 && code <= 90 ? code + 32 : code
  // One apostrophe and one hyphen for all their kinds.
  if (code === 0x2019 || code === 0x2018) return 39
  if (code === 0x2010 || code === 0x2011) return 45
  return text[at]!.toLowerCase().charCodeAt(0)
}

interface Looks {
  readonly letters: number
  readonly capitals: number
  readonly digits: number
  readonly firstIsCapital: boolean
  readonly length: number
  readonly first: number
}

/** 1 to 23; a sentence's first token has 24 more. */
function shapeOf({ letters, capitals, digits, firstIsCapital, length, first }: Looks): number {
  if (letters === 0 && digits > 0) return 1
  if (letters > 0 && digits > 0) return 2
  if (letters > 0) {
    if (capitals === 0) return first === 39 ? 3 : 4
    if (letters === 1) return length === 1 ? 5 : 6
    if (capitals === letters) return 7
    if (capitals === 1 && firstIsCapital) return 8
    return 9
  }
  const mark = '.,:;?!()[]—–-$%&…/'.indexOf(String.fromCharCode(first))
  if (mark < 0) return 10
  return mark < 6 ? 11 + mark : mark < 10 ? 17 + (mark % 2) : mark < 13 ? 19 : mark === 16 ? 20 : 21
}

/** 0 outside; 1 to 3 inside double marks (plain, resumed from the block before, never closed), 4 and 5 inside single ones, 6 to 12 the marks. */
function quoteStates(marks: readonly Mark[], quotations: readonly Quotation[], place: Place): Uint8Array {
  const states = new Uint8Array(marks.length).fill(place === 'article' ? 0 : inContent)
  for (const { first, last, depth, resumes, closed } of quotations) {
    const inside = depth > 1 ? 5 : resumes ? 2 : closed ? 1 : 3
    // Outer quotations come first in the list, so inner ones overwrite them.
    states.fill(inside, first, last + 1)
    states[first] = depth > 1 ? 6 : resumes ? 7 : 8
    if (closed) states[last] = depth > 1 ? 9 : resumes ? 10 : 11
    else if (depth === 1) states[last] = 12
  }
  return states
}
