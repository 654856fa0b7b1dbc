import { figureLetters, multipliers, numberWords, partWords, roughWords } from '../lexicon/en/number-words.js'
import type { Span } from '../model/span.js'

/** A number in a text, in figures or spelled out. Offsets count from the start of that text. */
export interface Figure extends Span {
  readonly value: number
  /** How far a number may lie off and still be meant: less than one in the last place given, as some cut off in place of rounding. */
  readonly tolerance: number
  readonly unit?: 'percent' | 'money' | 'large'
  /** Part of a name or a date, an ordinal, a decade, a time of day: “F-35”, “9/11”, “112th”, “’90s”. */
  readonly isName: boolean
  /** The words that follow it directly. */
  readonly next: string
}

interface Piece extends Span {
  readonly word: string
}

/** All numbers of a text, in order. */
export function readFigures(text: string): readonly Figure[] {
  const pieces: Piece[] = [...text.matchAll(/\d+(?:,\d{3})*(?:\.\d+)?|\p{L}+|[$£€%]/gu)].map((match) => ({
    word: match[0].toLowerCase(),
    start: match.index,
    end: match.index + match[0].length,
  }))
  const figures: Figure[] = []
  for (let at = 0; at < pieces.length; ) {
    const read = readNumber(pieces, at)
    if (read === undefined) at++
    else {
      figures.push(makeFigure(text, pieces, at, read))
      at = read.next
    }
  }
  return figures
}

interface Read {
  readonly value: number
  readonly step: number
  /** Index of the piece after the number. */
  readonly next: number
  readonly isLarge: boolean
}

/** Digits with what multiplies them, or number words: “1.2 million”, “20bn”, “two hundred and fifty”, “a dozen”, “two-thirds”. */
function readNumber(pieces: readonly Piece[], at: number): Read | undefined {
  const { word } = pieces[at]!
  if (/^\d/.test(word)) {
    const value = Number(word.replaceAll(',', ''))
    const decimals = /\.(\d+)/.exec(word)?.[1]?.length
    const zeros = decimals === undefined ? /0*$/.exec(word.replaceAll(',', ''))![0].length : 0
    const step = decimals === undefined ? 10 ** zeros : 10 ** -decimals
    const after = pieces[at + 1]
    const glued = after?.start === pieces[at]!.end ? figureLetters.get(after.word) : undefined
    if (glued !== undefined) return { value: value * glued, step: step * glued, next: at + 2, isLarge: true }
    return multiplied(pieces, { value, step, next: at + 1, isLarge: false })
  }
  const part = partWords.get(word)
  if (part !== undefined) return { value: part, step: 4, next: at + 1, isLarge: false }
  if (/^an?$/.test(word) && multipliers.has(pieces[at + 1]?.word ?? ''))
    return multiplied(pieces, { value: 1, step: 1, next: at + 1, isLarge: false })
  let value = numberWords.get(word)
  if (value === undefined) return undefined
  let next = at + 1
  const unit = numberWords.get(pieces[next]?.word ?? '')
  if (value >= 20 && unit !== undefined && unit < 10) {
    value += unit
    next++
  }
  const share = partWords.get(pieces[next]?.word ?? '')
  if (share !== undefined && value < 10) return { value: value * share, step: 4, next: next + 1, isLarge: false }
  return multiplied(pieces, { value, step: 1, next, isLarge: false })
}

/** “two hundred and fifty thousand”. */
function multiplied(pieces: readonly Piece[], read: Read): Read {
  let { value, step, next, isLarge } = read
  for (let times = multipliers.get(pieces[next]?.word ?? ''); times !== undefined; ) {
    value *= times
    step *= times
    isLarge ||= times >= 1000
    next++
    const and = pieces[next]?.word === 'and' ? next + 1 : next
    const rest = numberWords.get(pieces[and]?.word ?? '')
    if (times === 100 && rest !== undefined) {
      value += rest
      step = 1
      next = and + 1
      const unit = numberWords.get(pieces[next]?.word ?? '')
      if (rest >= 20 && unit !== undefined && unit < 10) {
        value += unit
        next++
      }
    }
    times = multipliers.get(pieces[next]?.word ?? '')
  }
  return { value, step, next, isLarge }
}

function makeFigure(text: string, pieces: readonly Piece[], at: number, { value, step, next, isLarge }: Read): Figure {
  const first = pieces[at]!
  const last = pieces[next - 1]!
  const before = pieces[at - 1]
  const after = pieces[next]
  const isMoney = /^[$£€]$/.test(before?.word ?? '') || /^(?:dollars?|pounds?|euros?|crowns?)$/.test(after?.word ?? '')
  const isPercent =
    after?.word === '%' || after?.word === 'percent' || (after?.word === 'per' && pieces[next + 1]?.word === 'cent')
  const isPart = partWords.has(last.word)
  const isRough =
    text[last.end] === '+' || pieces.slice(Math.max(0, at - 2), at).some(({ word }) => roughWords.has(word))
  // Figures of two places and more are often rounded; 20 is seldom meant for 15.
  const place = isLarge || step < 1 ? step * 0.99 : Math.min(step / 2, value / 10)
  const lead = text.slice(Math.max(0, first.start - 2), first.start)
  const touches = /[\p{L}\d/:'‘’#-]$/u.test(lead) && !/\d-$/.test(lead)
  const isFollowed = /^(?:[/:]\d|-\p{Lu}\b|\p{L})/u.test(text.slice(last.end, last.end + 3))
  return {
    value,
    tolerance: Math.max(place, isRough ? value * 0.35 : 0, 1e-9),
    ...(isPercent || isPart ? { unit: 'percent' } : isMoney ? { unit: 'money' } : isLarge ? { unit: 'large' } : {}),
    isName: touches || isFollowed,
    next: pieces
      .slice(next, next + 2)
      .map(({ word }) => word)
      .join(' '),
    start: /^[$£€]$/.test(before?.word ?? '') ? before!.start : first.start,
    end: after?.word === '%' ? after.end : last.end,
  }
}
