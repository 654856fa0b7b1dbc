import type { Metadata } from './metadata.js'

/**
 * The headline: the page's own first-rank heading where it agrees with what the head says, else what the head says,
 * else the only such heading.
 */
export function chooseHeadline({ headline, headings }: Metadata): string | undefined {
  if (headline === undefined) return headings.length > 0 ? headings[0] : undefined
  const words = wordsOf(headline)
  return headings.find((heading) => overlap(wordsOf(heading), words) >= 0.6) ?? headline
}

/** Whether two texts are the same but for case, punctuation and white space. */
export function sameWords(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 40) return false
  return wordsOf(one).join(' ') === wordsOf(other).join(' ')
}

function wordsOf(text: string): string[] {
  return (
    text
      .slice(0, 1000)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  )
}

/** Shared words, as a share of the shorter's. */
function overlap(one: readonly string[], other: readonly string[]): number {
  const [few, many] = one.length < other.length ? [one, new Set(other)] : [other, new Set(one)]
  return few.length === 0 ? 0 : few.filter((word) => many.has(word)).length / few.length
}
