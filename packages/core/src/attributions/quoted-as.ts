import { lemmasOf } from '../lexicon/en/lemmas.js'
import type { Article } from '../model/article.js'
import { countWhile } from '../text/first-from.js'
import type { FoundAttribution } from './found.js'

const quoting: ReadonlySet<string> = new Set(['quote', 'cite'])
/** Longest wording of whom is quoted, in UTF-16 units. */
const longest = 200

/** “The order quotes a deckhand as telling inspectors that …”: the deckhand told, and the order tells all of it. */
export function withQuotedSources(found: readonly FoundAttribution[], { text }: Article): FoundAttribution[] {
  const quotes = found
    .filter(
      ({ cue, content }) =>
        content.length === 1 && cue.length === 1 && isQuoting(text.slice(cue[0]!.start, cue[0]!.end)),
    )
    .map((one) => ({ one, start: one.content[0]!.start }))
    .sort((a, b) => a.start - b.start)
  if (quotes.length === 0) return [...found]
  const changed = new Map<FoundAttribution, FoundAttribution>()
  for (const inner of found) {
    const as = asBefore(inner, text)
    const [content] = inner.content
    if (as === undefined || content === undefined || content.start < as) continue
    const quote = quotes[countWhile(quotes.length, (at) => quotes[at]!.start < as) - 1]
    if (quote === undefined || quote.one === inner || quote.one.within === inner.id || as - quote.start > longest)
      continue
    const whom = text.slice(quote.start, as).trimEnd()
    if (whom === '' || /[.?!“”"\n;]/u.test(whom)) continue
    const source = { start: quote.start, end: quote.start + whom.replace(/,$/u, '').length }
    changed.set(inner, { ...inner, source: [source], within: quote.one.id })
    const end = Math.max(content.end, quote.one.content[0]!.end)
    const outer = changed.get(quote.one) ?? quote.one
    const form = inner.form === 'indirect' ? outer.form : 'mixed'
    changed.set(quote.one, { ...outer, content: [{ start: quote.start, end }], form })
  }
  return found.map((one) => changed.get(one) ?? one)
}

const isQuoting = (cue: string): boolean =>
  cue
    .toLowerCase()
    .split(/\s+/u)
    .some((word) => lemmasOf(word).some((lemma) => quoting.has(lemma)))

/** Where “as” begins in “as saying”, be it in the cue or right before it. */
function asBefore({ cue }: FoundAttribution, text: string): number | undefined {
  const [verb] = cue
  if (verb === undefined) return undefined
  const before = /\bas\s+$/u.exec(text.slice(Math.max(0, verb.start - 5), verb.start))
  const start = before === null ? verb.start : verb.start - before[0].length
  return /^as\s+\p{L}+ing\b/u.test(text.slice(start, verb.end)) ? start : undefined
}
