import type { Span } from '../model/span.js'
import { isDoubleQuote, isSingleQuote } from '../text/characters.js'
import { firstFrom } from '../text/first-from.js'
import type { Mark } from '../text/tokenize.js'
import type { FoundAttribution } from './found.js'

/** For each attribution the index of the smallest other one whose content holds its cue and most of its content. */
export function innermostContainers(found: readonly FoundAttribution[]): readonly (number | undefined)[] {
  const sizes = found.map(({ content }) => sizeOf(content))
  const pieces = found
    .flatMap(({ content }, index) => content.map(({ start, end }) => ({ start, end, index })))
    .sort((a, b) => a.start - b.start)
  return found.map((one, i) => {
    const cue = one.cue[0]
    if (cue === undefined) return undefined
    let best: number | undefined
    // Contents are short beside articles: only pieces that begin in the last stretch before the cue can hold it.
    for (let p = firstFrom(pieces, cue.start + 1) - 1; p >= 0 && cue.start - pieces[p]!.start < farthest; p--) {
      const { index, end } = pieces[p]!
      if (index === i || end < cue.end) continue
      const larger = sizes[index]! > sizes[i]! || (sizes[index] === sizes[i] && index < i)
      if (!larger || overlap(one.content, found[index]!.content) < 0.5 * sizes[i]!) continue
      if (best === undefined || sizes[index]! < sizes[best]!) best = index
    }
    return best
  })
}

/** One reading of a content may find an attribution and another inside it: the smallest content that holds it becomes its parent. */
export function placeDeeper(found: readonly FoundAttribution[]): readonly FoundAttribution[] {
  const containers = innermostContainers(found)
  return found.map((one, i) => {
    const container = containers[i]
    if (one.within === undefined || container === undefined) return one
    return { ...one, within: found[container]!.id }
  })
}

/** Longest content that is looked into, in UTF-16 units. */
const farthest = 20_000

/** Length of the spans together, in UTF-16 units. */
export const sizeOf = (spans: readonly Span[]): number => spans.reduce((sum, { start, end }) => sum + end - start, 0)

function overlap(some: readonly Span[], others: readonly Span[]): number {
  let shared = 0
  for (const a of some) {
    for (const b of others) shared += Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))
  }
  return shared
}

/** The tokens of the contents, each piece a block of its own, without the quotation marks around it and the word that introduces it. */
export function piecesToReadAgain(
  parents: readonly Pick<FoundAttribution, 'content'>[],
  { tokens }: { readonly tokens: readonly Span[] },
  { text }: { readonly text: string },
): { readonly marks: readonly Mark[]; readonly parentOfBlock: readonly number[] } {
  const marks: Mark[] = []
  const parentOfBlock: number[] = []
  parents.forEach(({ content }, parent) => {
    for (const span of content) {
      let first = firstFrom(tokens, span.start)
      let last = firstFrom(tokens, span.end) - 1
      const word = (index: number) => text.slice(tokens[index]!.start, tokens[index]!.end)
      if (first <= last && introduces.has(word(first).toLowerCase())) first += 1
      while (first <= last && (isDoubleQuote(word(first)) || isSingleQuote(word(first)))) first += 1
      while (first <= last && (isDoubleQuote(word(last)) || isSingleQuote(word(last)))) last -= 1
      if (last - first < 2) continue
      const block = parentOfBlock.push(parent) - 1
      for (let i = first; i <= last; i++) marks.push({ start: tokens[i]!.start, end: tokens[i]!.end, block })
    }
  })
  return { marks, parentOfBlock }
}

const introduces: ReadonlySet<string> = new Set(['that', 'whether', 'if', ','])
