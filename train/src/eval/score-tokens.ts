import type { Span } from '@whence/core'

/** An attribution as spans, in whatever offsets its maker uses. */
export interface Roles {
  readonly source: readonly Span[]
  readonly cue: readonly Span[]
  readonly content: readonly Span[]
}

/** An attribution as sets of token indices. */
export interface TokenRoles {
  readonly source: ReadonlySet<number>
  readonly cue: ReadonlySet<number>
  readonly content: ReadonlySet<number>
}

/** The tokens that the corpora's scorers count, runs of word characters and single marks; spans in UTF-16. */
export function scoreTokens(text: string): Span[] {
  const tokens: Span[] = []
  for (const found of text.matchAll(/[\p{L}\p{N}_]+|[^\p{L}\p{N}_\s]/gu)) {
    tokens.push({ start: found.index, end: found.index + found[0].length })
  }
  return tokens
}

export function asTokens(roles: Roles, tokens: readonly Span[]): TokenRoles {
  return {
    source: touched(roles.source, tokens),
    cue: touched(roles.cue, tokens),
    content: touched(roles.content, tokens),
  }
}

/** Indices of the tokens that the spans touch. */
function touched(spans: readonly Span[], tokens: readonly Span[]): ReadonlySet<number> {
  const found = new Set<number>()
  for (const { start, end } of spans) {
    let low = 0
    let high = tokens.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (tokens[middle]!.end <= start) low = middle + 1
      else high = middle
    }
    for (let i = low; i < tokens.length && tokens[i]!.start < end; i++) found.add(i)
  }
  return found
}

/** Intersection over union; two empty sets agree. */
export function overlap(one: ReadonlySet<number>, other: ReadonlySet<number>): number {
  let both = 0
  for (const token of one) if (other.has(token)) both += 1
  const either = one.size + other.size - both
  return either === 0 ? 1 : both / either
}

export function touches(one: ReadonlySet<number>, other: ReadonlySet<number>): boolean {
  for (const token of one) if (other.has(token)) return true
  return false
}
