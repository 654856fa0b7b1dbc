import { lemmasOf } from '../lexicon/en/lemmas.js'
import type { Article } from '../model/article.js'
import type { Span } from '../model/span.js'
import type { FoundAttribution } from './found.js'

/** After these a sentence may follow without “that”. */
const tellers: ReadonlySet<string> = new Set('say add claim believe think report recall hear know'.split(' '))

/**
 * “One of them said the deputy had told staff that …”: where the net takes “One of them said the deputy” for who told, the one who said it
 * tells all of it, and the deputy's telling stands within.
 */
export function withGoBetweens(found: readonly FoundAttribution[], { text }: Article): FoundAttribution[] {
  const opening = new Map<number, FoundAttribution[]>()
  for (const one of found) {
    const start = one.source[0]?.start
    if (start !== undefined) opening.set(start, [...(opening.get(start) ?? []), one])
  }
  const changed = new Map<FoundAttribution, FoundAttribution>()
  for (const inner of found) {
    const [source] = inner.source
    const [content] = inner.content
    const [cue] = inner.cue
    if (source === undefined || cue === undefined || content === undefined) continue
    if (inner.source.length !== 1 || source.end > cue.start || cue.end > content.start) continue
    const outer = opening.get(source.start)!.find((one) => one !== inner && passesOn(one, source, text))
    if (outer === undefined) continue
    const start = outer.cue[0]!.end + /^\s*/u.exec(text.slice(outer.cue[0]!.end, source.end))![0].length
    const that = /^that\s+/iu.exec(text.slice(start, source.end))?.[0].length ?? 0
    const form = inner.form === 'direct' ? 'mixed' : inner.form
    changed.set(outer, { ...outer, content: [{ start, end: content.end }], form, confidence: inner.confidence })
    changed.set(inner, { ...inner, source: [{ start: start + that, end: source.end }] })
  }
  return changed.size === 0 ? [...found] : found.map((one) => changed.get(one) ?? one)
}

/** Its source and cue open this span, one right after the other, and somebody follows. */
function passesOn({ source, cue }: FoundAttribution, span: Span, text: string): boolean {
  const [who] = source
  const [verb] = cue
  if (who === undefined || verb === undefined || source.length !== 1 || who.start !== span.start) return false
  if (verb.end >= span.end || text.slice(who.end, verb.start).trim() !== '' || verb.start < who.end) return false
  if (/\b(?:who|which|that)$/iu.test(text.slice(who.start, who.end))) return false
  return lemmasOf(text.slice(verb.start, verb.end).toLowerCase()).some((lemma) => tellers.has(lemma))
}
