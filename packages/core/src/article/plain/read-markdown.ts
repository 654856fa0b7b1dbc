import type { Block, BlockKind, Link } from '../../model/article.js'
import type { Capture } from '../../model/capture.js'
import { isByline, namesInByline } from '../bylines.js'
import { toIsoDate } from '../dates.js'
import type { Draft } from '../draft.js'
import { webAddress } from '../web-address.js'
import { type Line, splitLines } from './lines.js'

/** Reads Markdown. `text` stays as it is; the blocks leave out the marks at the beginning of their first line. */
export function readMarkdown(text: string, { url }: Pick<Capture, 'url'>): Draft {
  const lines = splitLines(text)
  const front = frontMatter(lines, text)
  const blocks: Block[] = []
  let open: { kind: BlockKind; start: number; end: number } | undefined
  let fenced = false
  for (const line of lines.slice(front.lines)) {
    const words = text.slice(line.start, line.end)
    if (/^(?:```|~~~)/.test(words)) {
      fenced = !fenced
      open = undefined
      continue
    }
    if (fenced) continue
    if (/^(?:=+|-{2,})$/.test(words) && open !== undefined && !line.afterBlank) {
      open.kind = 'heading'
      open = undefined
      continue
    }
    if (isRule(words) || /^\[[^\]]{1,200}\]:\s/.test(words)) {
      open = undefined
      continue
    }
    const { kind, skip } = marks(words)
    const start = line.start + skip
    if (start >= line.end) {
      open = undefined
      continue
    }
    const goesOn =
      open !== undefined &&
      !line.afterBlank &&
      (kind === 'paragraph' ? open.kind !== 'heading' : kind === 'quote' && open.kind === 'quote')
    if (goesOn && open !== undefined) open.end = line.end
    else {
      open = { kind, start, end: kind === 'heading' ? withoutClosingMarks(text, start, line.end) : line.end }
      blocks.push(open)
    }
  }
  const title = takeTitle(blocks)
  const bylineBlock = blocks
    .slice(0, 4)
    .find((block) => block.kind === 'paragraph' && isByline(withoutMarks(text, block)))
  if (bylineBlock !== undefined) (bylineBlock as { kind: BlockKind }).kind = 'caption'
  const named = front.author ?? (bylineBlock === undefined ? undefined : text.slice(bylineBlock.start, bylineBlock.end))
  const heading = front.title ?? (title === undefined ? undefined : text.slice(title.start, title.end))
  return {
    text,
    blocks,
    links: blocks.flatMap((block) => linksIn(text, block, url)),
    ...(heading === undefined ? {} : { title: heading }),
    bylines: named === undefined ? [] : namesInByline(named.replace(/[*_]/g, '')),
    ...(front.published === undefined ? {} : { published: front.published }),
    problems: [],
  }
}

interface FrontMatter {
  /** Lines that it takes up. */
  readonly lines: number
  readonly title?: string
  readonly author?: string
  readonly published?: string
}

/** The lines `key: value` between two lines `---` at the beginning. */
function frontMatter(lines: readonly Line[], text: string): FrontMatter {
  const words = (line: Line | undefined) =>
    line === undefined ? '' : text.slice(line.start, Math.min(line.end, line.start + 500))
  if (words(lines[0]) !== '---') return { lines: 0 }
  const end = lines.slice(0, 100).findIndex((line, index) => index > 0 && words(line) === '---')
  if (end < 0) return { lines: 0 }
  const values = new Map<string, string>()
  for (const line of lines.slice(1, end)) {
    const [, key, value] = /^([A-Za-z]{1,20}):\s+(\S.*)$/.exec(words(line)) ?? []
    if (key !== undefined && value !== undefined) values.set(key.toLowerCase(), value.replace(/^["']|["']$/g, ''))
  }
  const title = values.get('title')
  const author = values.get('author') ?? values.get('byline')
  const published = toIsoDate(values.get('date') ?? '')
  return {
    lines: end + 1,
    ...(title === undefined ? {} : { title }),
    ...(author === undefined ? {} : { author }),
    ...(published === undefined ? {} : { published }),
  }
}

/** What the marks at the beginning of a line make of it, and how many characters they take. */
function marks(words: string): { kind: BlockKind; skip: number } {
  const heading = /^#{1,6}(?:\s+|$)/.exec(words)
  if (heading !== null) return { kind: 'heading', skip: heading[0].length }
  const quote = /^(?:>\s?){1,9}/.exec(words)
  if (quote !== null) return { kind: 'quote', skip: blanksAfter(words, quote[0].length) }
  const item = /^(?:[-*+]|\d{1,9}[.)])\s+/.exec(words)
  if (item !== null) return { kind: 'list-item', skip: item[0].length }
  return { kind: 'paragraph', skip: 0 }
}

function blanksAfter(words: string, from: number): number {
  let at = from
  while (at < words.length && /\s/.test(words[at] ?? '')) at += 1
  return at
}

function isRule(words: string): boolean {
  return words.length < 200 && /^(?:(?:-\s*){3,}|(?:\*\s*){3,}|(?:_\s*){3,})$/.test(words)
}

/** The end of a heading without the `#` that may close it. */
function withoutClosingMarks(text: string, start: number, end: number): number {
  let at = end
  while (at > start && text[at - 1] === '#') at -= 1
  if (at === end || !/\s/.test(text[at - 1] ?? '')) return end
  while (at > start && /\s/.test(text[at - 1] ?? '')) at -= 1
  return at > start ? at : end
}

/** The first block becomes the title if it is a heading. */
function takeTitle(blocks: Block[]): Block | undefined {
  const [first] = blocks
  if (first?.kind !== 'heading') return undefined
  const title: Block = { ...first, kind: 'title' }
  blocks[0] = title
  return title
}

/** The block’s words without the marks of emphasis. */
const withoutMarks = (text: string, { start, end }: Block): string => text.slice(start, end).replace(/[*_]/g, '')

/** `[words](address)`; the span is that of the words. */
function linksIn(text: string, { start, end }: Block, url: string | undefined): Link[] {
  const links: Link[] = []
  const words = text.slice(start, end)
  for (const match of words.matchAll(/\[([^[\]]{1,500})\]\(([^()\s]{1,2000})[^()]{0,500}\)/g)) {
    const href = webAddress(match[2] ?? '', url)
    const from = start + match.index + 1
    if (href !== undefined && words[match.index - 1] !== '!')
      links.push({ start: from, end: from + (match[1] ?? '').length, href })
  }
  return links
}
