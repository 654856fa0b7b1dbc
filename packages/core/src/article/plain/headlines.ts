import type { Span } from '../../model/span.js'
import { toIsoDate } from '../dates.js'

/**
 * Whether the first paragraph is a headline. One without a full stop is; one with a full stop only if it is plainly
 * shorter than what follows and worded like a headline, since a story may begin with a short sentence.
 */
export function looksLikeHeadline(
  text: string,
  first: Span & { isLone: boolean },
  second: Span & { isLone: boolean },
): boolean {
  const length = first.end - first.start
  if (length > 250 || !first.isLone) return false
  const words = text.slice(first.start, first.end).split(/\s+/)
  if (words.length > 30 || (words.length < 3 && !second.isLone)) return false
  const line = words.join(' ')
  if (toIsoDate(line) !== undefined && words.length <= 4) return false
  // A sentence that ends inside the line and another that ends the line: this is a paragraph.
  if (/[a-z]{3}[.!?]["”’']? [A-Z“"‘'].{20,}[.!?]["”’']?$/.test(line)) return false
  if (!/[.!?:,]["”’')]*$/.test(line)) return true
  if (!second.isLone || /[:,]$/.test(line) || words.length < 3) return false
  return isTitleCase(words) || (words.length <= 18 && !isSentenceLike(words))
}

/** A short line between paragraphs that is no sentence. */
export function looksLikeSubheading(text: string, start: number, end: number): boolean {
  if (end - start > 80) return false
  const line = text.slice(start, end)
  return /^[A-Z0-9]/.test(line) && !/[.!?:;,…"”’')\]-]$/.test(line) && line.split(/\s+/).length <= 10
}

/** Most of the longer words begin with a capital letter. */
function isTitleCase(words: readonly string[]): boolean {
  const long = words.filter((word) => word.length > 3)
  return long.length >= 3 && long.filter((word) => /^["“‘']?[A-Z]/.test(word)).length >= long.length * 0.75
}

/** Headlines leave out articles, name no weekday and have no dateline. */
function isSentenceLike(words: readonly string[]): boolean {
  const line = words.join(' ')
  const articles = words.filter((word) => /^(?:the|a|an)$/i.test(word)).length
  if (articles >= words.length * 0.15 || (words.length > 12 && articles > 1)) return true
  if (/^(?:The|A|An|It|There|This|He|She|They|We|I|When|As) (?![A-Z][a-z]+:)/.test(line)) return true
  return /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\b(?:said|told)\b|^["“]| [—–-]{1,2} |\((?:AP|Reuters|UPI)\)/.test(
    line,
  )
}
