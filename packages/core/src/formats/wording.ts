import type { Article } from '../model/article.js'
import type { Source } from '../model/source.js'
import type { Span } from '../model/span.js'

// Words that point at somebody named elsewhere: never the label of a source while another mention is there.
const pointers = new Set(
  'he she they it him her them his its their who whom whose which that this these those i we you me us one'.split(' '),
)
const openers = new Set(
  'a an the some several many few two three four five six seven eight nine ten one both other another his her its their our my any most'.split(
    ' ',
  ),
)

/** The words of a span on one line. */
export function wordsOf(article: Article, { start, end }: Span): string {
  return oneLine(article.text.slice(start, end))
}

export function wordsOfAll(article: Article, spans: readonly Span[]): string {
  return spans.map((span) => wordsOf(article, span)).join(' … ')
}

/** A name to show for a source: its own, or the words the article uses for it. */
export function labelOf(source: Source, article: Article): string {
  if (source.name !== undefined) return oneLine(leftStraight(source.name))
  const titles = article.blocks.filter(({ kind }) => kind === 'title')
  const isInTitle = ({ start }: Span) => titles.some((block) => start >= block.start && start < block.end)
  // A headline says least of who is meant.
  const inOrder = [...source.mentions.filter((one) => !isInTitle(one)), ...source.mentions.filter(isInTitle)]
  const mentions = inOrder.map((mention) => wordsOf(article, mention)).filter((words) => words !== '')
  const words = mentions.find((mention) => !pointers.has(mention.toLowerCase())) ?? mentions[0]
  return words === undefined
    ? 'somebody unnamed'
    : shorten(withSmallOpener(leftStraight(words).replace(/[\s,;:]+$/, '')), 60)
}

/** Words to stand among words of ours: without the characters that turn the direction of what comes after them. */
export function leftStraight(words: string): string {
  return words.replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
}

/** Cuts at a space and says so; lengths are in code points, so no character is split. */
export function shorten(words: string, most: number): string {
  // A code point takes two UTF-16 units at most.
  const points = [...words.slice(0, 2 * most + 2)]
  if (points.length <= most) return words
  const cut = points.slice(0, most - 1).join('')
  const space = cut.lastIndexOf(' ')
  return `${(space > most / 2 ? cut.slice(0, space) : cut).replace(/[\s,;:–—-]$/, '')}…`
}

export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

function withSmallOpener(words: string): string {
  const space = words.indexOf(' ')
  const first = space < 0 ? words : words.slice(0, space)
  return openers.has(first.toLowerCase()) ? first.toLowerCase() + words.slice(first.length) : words
}

const small = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ')

/** `three`, `41`: small numbers in words. */
export function numberWord(n: number): string {
  return small[n] ?? String(n)
}

/** `one document`, `two documents`, `no documents`. */
export function countOf(n: number, one: string, many = `${one}s`): string {
  return `${numberWord(n)} ${n === 1 ? one : many}`
}

/** `2031-11-11, 16:42`, as exact as the page gives it and without its zone. */
export function dateWords(published: string): string {
  return published.replace(/^(\d{4}-\d\d-\d\d)T(\d\d:\d\d).*$/s, '$1, $2')
}

/** `a`, `a and b`, `a, b and c`. */
export function listOf(parts: readonly string[]): string {
  if (parts.length < 2) return parts.join('')
  return `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`
}

/** What stands under a list of findings that was cut. */
export function moreFindings(more: number): string {
  return `${capitalised(countOf(more, 'more finding'))} ${more === 1 ? 'is' : 'are'} left out, none graver than these. --all shows every one.`
}

export function capitalised(words: string): string {
  const first = words.codePointAt(0)
  if (first === undefined) return ''
  const head = String.fromCodePoint(first)
  return head.toUpperCase() + words.slice(head.length)
}

/** Whole percentages that add up as the shares do: those with the largest remainders are rounded up. */
export function wholePercents(shares: readonly number[]): number[] {
  const exact = shares.map((share) => (Number.isFinite(share) ? Math.max(0, share) * 100 : 0))
  const floors = exact.map(Math.floor)
  const total = Math.round(exact.reduce((sum, n) => sum + n, 0))
  let missing = total - floors.reduce((sum, n) => sum + n, 0)
  const byRemainder = exact.map((n, index) => ({ index, left: n - floors[index]! })).sort((a, b) => b.left - a.left)
  for (const { index } of byRemainder) {
    if (missing <= 0) break
    floors[index]! += 1
    missing -= 1
  }
  return floors
}

/** `41 %`, and `under 1 %` where rounding would hide that there is something. The space does not break. */
export function percentWord(whole: number, share: number): string {
  return whole === 0 && share > 0 ? 'under 1\u00a0%' : `${whole}\u00a0%`
}

/** Words that tell nobody who is meant once they stand alone: “who”, “they”. */
export const isBarePronoun = (words: string): boolean =>
  /^(?:who|whom|which|that|what|this|these|those|i|me|we|us|you|he|him|she|her|it|they|them)$/i.test(words)
