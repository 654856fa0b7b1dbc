import type { Article } from '../model/article.js'
import type { Words } from '../model/sentence.js'
import type { Span } from '../model/span.js'
import { firstFrom } from '../text/first-from.js'
import { formOf } from './form-and-act.js'
import type { FoundAttribution } from './found.js'

/**
 * “He said that she remembered one call, and that the nurse had called it quiet.” Where what she remembered begins without *that*, a later
 * *that* is his: it goes from her content, and what stands in it is placed in his.
 */
export function withSharedThat(
  found: readonly FoundAttribution[],
  words: Words,
  article: Article,
): readonly FoundAttribution[] {
  const byId = new Map(found.map((one) => [one.id, one]))
  const cuts = new Map<string, number>()
  for (const one of found) {
    const outer = one.within === undefined ? undefined : byId.get(one.within)
    const at = outer && outerThat(one, outer, words, article)
    if (at !== undefined) cuts.set(one.id, at)
  }
  if (cuts.size === 0) return found
  return found.map((one) => {
    const cut = cuts.get(one.id)
    const above = one.within === undefined ? undefined : cuts.get(one.within)
    const start = (one.cue[0] ?? one.content[0])?.start ?? 0
    const moved = above !== undefined && start >= above ? { ...one, within: byId.get(one.within!)!.within! } : one
    if (cut === undefined) return moved
    const content = contentBefore(one.content, cut, article.text)
    return { ...moved, content, form: formOf(content, words.quotations, words, article) }
  })
}

/** Where the outer one's *that* begins inside the content of the inner one. */
function outerThat(
  { cue, content }: FoundAttribution,
  outer: FoundAttribution,
  { tokens }: Words,
  { text }: Article,
): number | undefined {
  const [first] = content
  const [verb] = cue
  if (first === undefined || verb === undefined || first.start < verb.end) return undefined
  const opensWithThat = outer.content.some(
    ({ start, end }) => start <= verb.start && verb.end <= end && /^that\b/.test(text.slice(start, start + 5)),
  )
  for (const { start, end } of content) {
    for (let at = firstFrom(tokens, start); at < tokens.length && tokens[at]!.end <= end; at++) {
      const token = tokens[at]!
      const word = text.slice(token.start, Math.min(token.end, token.start + 8)).toLowerCase()
      // A clause has begun: what follows may go on from it.
      if (/^(?:whether|if|how|why|what|who|which|when|where|because|to)$/.test(word)) return undefined
      if (word !== 'that') continue
      const before = text.slice(Math.max(verb.end, token.start - 6), token.start)
      const isPieceStart = token.start === start && start !== first.start
      const joins = /\band\s$/i.test(before)
      // “and that was all”: a pronoun.
      const isPronoun = /^(?:VB[DZP]|MD|[.,])/.test(tokens[at + 1]?.tag ?? '')
      return joins && !isPronoun && token.start > first.start && (isPieceStart || opensWithThat)
        ? token.start
        : undefined
    }
  }
  return undefined
}

function contentBefore(content: readonly Span[], cut: number, text: string): Span[] {
  return content.flatMap(({ start, end }) => {
    if (end <= cut) return [{ start, end }]
    const left = text.slice(start, Math.max(start, cut)).replace(/[\s,]*(?:\band)?[\s,]*$/i, '')
    return left === '' ? [] : [{ start, end: start + left.length }]
  })
}
