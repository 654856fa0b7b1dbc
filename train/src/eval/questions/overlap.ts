import type { Span } from '@whence/core'

/** UTF-16 units of this span that the others cover, each counted as often as it is covered. */
export const covered = (span: Span, by: readonly Span[]): number =>
  by.reduce((sum, { start, end }) => sum + Math.max(0, Math.min(end, span.end) - Math.max(start, span.start)), 0)

/** Most of the sentence is covered. */
export const isMostlyCovered = (span: Span, by: readonly Span[]): boolean =>
  covered(span, by) > 0.5 * (span.end - span.start)
