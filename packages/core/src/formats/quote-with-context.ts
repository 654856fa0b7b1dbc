import type { Span } from '../model/span.js'

/** Words with what stands before and after them: a text quote selector of W3C Web Annotation. */
export interface TextQuote {
  readonly exact: string
  readonly prefix: string
  readonly suffix: string
}

// Code units of text on each side of the words, enough to find them again in a changed page.
const around = 32

/** The words of a span with their context, which is taken from a part of the text alone where one is given. */
export function quoteWithContext(
  text: string,
  { start, end }: Span,
  within: Span = { start: 0, end: text.length },
): TextQuote {
  return {
    exact: text.slice(start, end),
    prefix: text.slice(wholeAt(text, Math.max(within.start, start - around)), start),
    suffix: text.slice(end, wholeAt(text, Math.min(within.end, end + around))),
  }
}

/** The offset, or the one before it where it would split a surrogate pair. */
function wholeAt(text: string, offset: number): number {
  const before = text.charCodeAt(offset - 1)
  const after = text.charCodeAt(offset)
  return before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff ? offset - 1 : offset
}
