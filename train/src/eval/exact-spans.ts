import type { Span } from '@whence/core'
import { type Counts, type Figure, scores, sum } from './figure.js'
import type { Comparison } from './score-attribution.js'
import type { Roles } from './score-tokens.js'

/**
 * Exact, contiguous spans of each role. A span is one contiguous fragment of a role, white space at its ends cut off;
 * it is right if the other side has a fragment of that role with both ends the same, whatever attribution it is in.
 * A fragment is used once on either side. Counts are pooled over all fragments of all articles.
 */
export function exactSpans(subject: string, comparisons: readonly Comparison[]): Figure[] {
  return (['source', 'cue', 'content'] as const).flatMap((role) =>
    scores(`${subject} spans.${role}`, sum(comparisons.map((one) => countRole(one, role)))),
  )
}

function countRole({ text, gold, found }: Comparison, role: keyof Roles): Counts {
  const wanted = fragments(text, gold, role)
  const left = new Map<string, number>()
  for (const span of wanted) left.set(span, (left.get(span) ?? 0) + 1)
  const ours = fragments(text, found, role)
  let right = 0
  for (const span of ours) {
    const times = left.get(span) ?? 0
    if (times === 0) continue
    right += 1
    left.set(span, times - 1)
  }
  return { right, found: ours.length, gold: wanted.length }
}

function fragments(text: string, attributions: readonly Roles[], role: keyof Roles): string[] {
  return attributions.flatMap((one) => one[role].flatMap((span) => trimmed(text, span)))
}

function trimmed(text: string, { start, end }: Span): string[] {
  const words = text.slice(start, end)
  const first = start + words.length - words.trimStart().length
  const last = end - words.length + words.trimEnd().length
  return first < last ? [`${first}-${last}`] : []
}
