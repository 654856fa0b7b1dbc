import type { Quotation } from '../model/sentence.js'
import type { Span } from '../model/span.js'
import { classAt, DIGIT, LETTER, SPACE } from './characters.js'
import type { Mark } from './tokenize.js'

interface Open {
  first: number
  double: boolean
  resumes: boolean
}

/**
 * Finds what stands in quotation marks: curly, straight or mixed, nested, carried over paragraphs (each paragraph opens again, only
 * the last closes), never closed (it then ends with its block). Stretches stand in order of their first token.
 */
export function findQuotations(text: string, marks: readonly Mark[]): readonly Quotation[] {
  const found: Quotation[] = []
  let open: Open[] = []
  let carried = false
  for (let at = 0; at < marks.length; at++) {
    const newBlock = at === 0 || marks[at - 1]!.block !== marks[at]!.block
    if (newBlock) {
      carried = closeBlock(open, at - 1, found)
      open = []
    }
    const last = isDoubled(text, marks, at, open.at(-1)?.double === false) ? at + 1 : at
    const mark = last > at ? straightDouble : quoteMark(text, marks[at]!)
    if (mark === undefined) continue
    const sameKind = open.findLastIndex((one) => one.double === mark.double)
    if (open.length < deepest && opens(mark, sameKind >= 0, text, { start: marks[at]!.start, end: marks[last]!.end })) {
      open.push({ first: at, double: mark.double, resumes: newBlock && carried && mark.double })
    } else if (sameKind >= 0) {
      // Closing an outer mark ends whatever was left open inside it.
      while (open.length > sameKind + 1) open.pop()
      const { first, resumes } = open.pop()!
      found.push({ first, last, depth: open.length + 1, resumes, closed: true })
    }
    at = last
  }
  closeBlock(open, marks.length - 1, found)
  return found.sort((a, b) => a.first - b.first || b.last - a.last)
}

/** Marks opened inside open marks, at most; keeps the time linear. */
const deepest = 8

/** Two straight single marks that stand for a double one; the first of three ends a quotation in a quotation. */
function isDoubled(text: string, marks: readonly Mark[], at: number, isSingleOpen: boolean): boolean {
  const isGlued = (index: number) =>
    text[marks[index]!.start] === "'" &&
    marks[index]!.end - marks[index]!.start === 1 &&
    marks[index + 1]?.start === marks[index]!.end &&
    marks[index + 1]!.end - marks[index + 1]!.start === 1 &&
    marks[index + 1]!.block === marks[index]!.block &&
    text[marks[index + 1]!.start] === "'"
  return isGlued(at) && !(isSingleOpen && isGlued(at + 1))
}

/** Ends at a block's end what is still open there: a double mark is a quotation to the block's end, a single one was an apostrophe. */
function closeBlock(open: readonly Open[], last: number, found: Quotation[]): boolean {
  const outer = open.find((one) => one.double)
  if (outer === undefined) return false
  found.push({ first: outer.first, last, depth: 1, resumes: outer.resumes, closed: false })
  return true
}

interface QuoteMark {
  readonly double: boolean
  readonly side: 'open' | 'close' | 'either'
}

const straightDouble: QuoteMark = { double: true, side: 'either' }

function quoteMark(text: string, { start, end }: Mark): QuoteMark | undefined {
  if (end - start !== 1) return undefined
  switch (text[start]) {
    case '“':
    case '„':
    case '«':
      return { double: true, side: 'open' }
    case '”':
    case '»':
      return { double: true, side: 'close' }
    case '"':
    case '‟':
    case '＂':
      return { double: true, side: 'either' }
    case '‘':
    case '‚':
      return { double: false, side: 'open' }
    case '’':
      return { double: false, side: 'close' }
    case "'":
      return { double: false, side: 'either' }
    default:
      return undefined
  }
}

function opens(mark: QuoteMark, isOpen: boolean, text: string, { start, end }: Span): boolean {
  const before = start > 0 ? classAt(text, start - 1) : SPACE
  const after = end < text.length ? classAt(text, end) : SPACE
  const wordBefore = before === LETTER || before === DIGIT
  if (mark.side === 'close') {
    // A wrong-way mark: ” at a word's start with nothing open to close.
    return mark.double && !isOpen && !wordBefore && after !== SPACE && before === SPACE
  }
  // A wrong-way mark: “ at a word's end closes.
  if (mark.side === 'open') return !(isOpen && before !== SPACE && after === SPACE)
  if (!mark.double && wordBefore) return false
  if (!mark.double && !isOpen) return before !== LETTER && (after === LETTER || after === DIGIT)
  // A straight mark closes what is open; closed, it opens unless it is glued to a word's end.
  return !isOpen && (after !== SPACE || before === SPACE)
}
