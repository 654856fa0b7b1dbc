import type { Span } from '../../model/span.js'

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
  if (words.length > 30) return false
  const line = words.join(' ')
  // A sentence that ends inside the line: this is a paragraph.
  if (/[a-z]{3}[.!?]["”’']? [A-Z“"‘']/.test(line)) return false
  if (!/[.!?:,]["”’')]*$/.test(line)) return true
  if (/[!?;]["”’']?$/.test(line)) return second.isLone
  if (!/\.["”’']?$/.test(line) || !second.isLone || words.length > 16) return false
  return isTitleCase(words) || (second.end - second.start > length * 2 && !isSentenceLike(line))
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

/** Words that a headline leaves out: articles at the beginning, weekdays, the forms of “be” and “have”, speech verbs. */
function isSentenceLike(line: string): boolean {
  return /^(?:The|A|An|It|There|This|He|She|They|We|I|In|On|At|When|As)\b|\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\b(?:was|were|is|are|had|has been|said|told)\b|["“]/.test(
    line,
  )
}
