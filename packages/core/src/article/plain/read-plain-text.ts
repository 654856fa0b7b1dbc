import type { Block } from '../../model/article.js'
import type { Span } from '../../model/span.js'
import { isByline, namesInByline } from '../bylines.js'
import type { Draft } from '../draft.js'
import { looksLikeHeadline, looksLikeSubheading } from './headlines.js'
import { type Line, splitLines } from './lines.js'

/** Reads a plain text. `text` stays as it is, so that offsets point into the file; blocks are its paragraphs. */
export function readPlainText(text: string): Draft {
  const paragraphs = joinLines(splitLines(text), text)
  const [first, second] = paragraphs
  if (first === undefined) return { text, blocks: [], links: [], bylines: [], problems: [] }
  const hasTitle = second !== undefined && looksLikeHeadline(text, first, second)
  const bylineAt = findByline(paragraphs, hasTitle ? 1 : 0, text)
  const blocks = paragraphs.map(({ start, end, isLone }, index): Block => {
    if (index === 0 && hasTitle) return { kind: 'title', start, end }
    if (index === bylineAt) return { kind: 'caption', start, end }
    const next = paragraphs[index + 1]
    const isHeading = isLone && next?.isLone === true && looksLikeSubheading(text, start, end)
    return { kind: isHeading ? 'heading' : 'paragraph', start, end }
  })
  const byline = bylineAt === undefined ? undefined : paragraphs[bylineAt]
  return {
    text,
    blocks,
    links: [],
    ...(hasTitle ? { title: foldSpaces(text.slice(first.start, first.end)) } : {}),
    bylines: byline === undefined ? [] : namesInByline(text.slice(byline.start, byline.end)),
    problems: [],
  }
}

export interface Paragraph extends Span {
  /** It is one line of the file, with a blank line before it or the file's beginning. */
  readonly isLone: boolean
}

/**
 * Lines to paragraphs. A text that a program has wrapped at a fixed width has most lines nearly as long as the longest
 * and ending anywhere in a sentence: its lines are joined until a blank line or a line that ends early.
 * In every other text a line is a paragraph.
 */
export function joinLines(lines: readonly Line[], text: string): Paragraph[] {
  const width = wrapWidth(lines, text)
  const paragraphs: Paragraph[] = []
  let open: { start: number; end: number; lines: number; afterBlank: boolean } | undefined
  const close = () => {
    if (open !== undefined) {
      const { start, end, lines, afterBlank } = open
      paragraphs.push({ start, end, isLone: lines === 1 && afterBlank })
    }
  }
  let before: Line | undefined
  for (const line of lines) {
    if (
      open !== undefined &&
      before !== undefined &&
      !line.afterBlank &&
      width !== undefined &&
      goesOn(before, line, text, width)
    ) {
      open.end = line.end
      open.lines += 1
    } else {
      close()
      open = { start: line.start, end: line.end, lines: 1, afterBlank: line.afterBlank || before === undefined }
    }
    before = line
  }
  close()
  return paragraphs
}

/** No program wraps wider than this. */
const WIDEST_WRAP = 120

/** The width that the text was wrapped at, if it was. */
function wrapWidth(lines: readonly Line[], text: string): number | undefined {
  const followed = lines.filter((_, index) => lines[index + 1]?.afterBlank === false)
  if (followed.length < 2) return undefined
  const lengths = lines.map(({ start, end }) => end - start).sort((a, b) => a - b)
  const width = lengths[Math.floor((lengths.length - 1) * 0.98)] ?? 0
  if (width > WIDEST_WRAP || width < 30) return undefined
  const full = followed.filter(({ start, end }) => end - start >= width * 0.75)
  const midSentence = followed.filter(({ end }) => !endsSentence(text, end))
  return full.length >= followed.length * 0.6 && midSentence.length >= followed.length * 0.5 ? width : undefined
}

/** The line before was full: the next line's first word would not have fitted. */
function goesOn(before: Line, line: Line, text: string, width: number): boolean {
  let wordEnd = line.start
  while (wordEnd < line.end && wordEnd - line.start < 40 && !/\s/.test(text[wordEnd] ?? '')) wordEnd += 1
  const wouldBe = before.end - before.start + 1 + (wordEnd - line.start)
  return wouldBe > width * 0.9 || !endsSentence(text, before.end)
}

/** A full stop, question or exclamation mark, colon or closing quotation mark stands before the offset. */
function endsSentence(text: string, end: number): boolean {
  return /[.!?:…"”’'»)\]]/.test(text[end - 1] ?? '')
}

/** A line “By Jane Doe” among the first three after the headline. */
function findByline(paragraphs: readonly Span[], from: number, text: string): number | undefined {
  for (let index = from; index < Math.min(from + 3, paragraphs.length); index += 1) {
    const paragraph = paragraphs[index]
    if (paragraph !== undefined && isByline(text.slice(paragraph.start, paragraph.end))) return index
  }
  return undefined
}

function foldSpaces(words: string): string {
  return words.replace(/\s+/g, ' ')
}
