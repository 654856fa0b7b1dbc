import type { Span } from '../../model/span.js'

/** A line with words on it; the span has no white space at its edges. */
export interface Line extends Span {
  /** Blank lines stand between it and the line before. */
  readonly afterBlank: boolean
}

/** Every line that has words, in one pass. Line ends are \n, \r\n, \r, \v, \f, U+0085, U+2028 and U+2029. */
export function splitLines(text: string): Line[] {
  const lines: Line[] = []
  let first = -1
  let last = -1
  let blank = false
  for (let at = 0; at <= text.length; at += 1) {
    const code = at < text.length ? text.charCodeAt(at) : 10
    if (!isLineEnd(code)) {
      if (isBlank(code)) continue
      if (first < 0) first = at
      last = at
      continue
    }
    if (first >= 0) {
      lines.push({ start: first, end: last + 1, afterBlank: blank })
      blank = false
    } else if (at > 0 && !(code === 10 && text.charCodeAt(at - 1) === 13)) blank = true
    first = -1
  }
  return lines
}

export function isLineEnd(code: number): boolean {
  return (code >= 10 && code <= 13) || code === 0x85 || code === 0x2028 || code === 0x2029
}

/** White space and characters that show nothing, such as a byte order mark inside a text. */
export function isBlank(code: number): boolean {
  if (code < 0x21 || code === 0x7f || code === 0x85 || code === 0xa0 || code === 0xad) return true
  if (code < 0x1680) return false
  if (code >= 0x2000 && code <= 0x200f) return true
  if (code >= 0x2028 && code <= 0x202f) return true
  if (code >= 0x205f && code <= 0x206f) return true
  return code === 0x1680 || code === 0x3000 || code === 0xfeff
}
