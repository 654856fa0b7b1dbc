import { listNouns } from '../lexicon/en/list-nouns.js'
import type { TokenRange } from '../model/span.js'
import type { RuleGround } from './rule-ground.js'

/** The tokens of the headline; absent if the article has none. */
export function headlineOf({ article, tokens }: RuleGround): TokenRange | undefined {
  const block = article.blocks.findIndex(({ kind }) => kind === 'title')
  const first = tokens.findIndex((token) => token.block === block)
  if (block < 0 || first < 0) return undefined
  let last = first
  while (tokens[last + 1]?.block === block) last++
  return { first, last }
}

/** The texts of all blocks but the headline, in order. */
export function bodyOf({ article, text }: RuleGround): readonly string[] {
  return article.blocks.filter(({ kind }) => kind !== 'title').map(({ start, end }) => text.slice(start, end))
}

/** The noun of a list that a number at this token counts: “ways” in “five simple ways”; empty if there is none. */
export function listNounAfter(lower: readonly string[], number: number): string {
  for (let at = number + 1; at <= number + 3; at++) if (listNouns.has(lower[at] ?? '')) return lower[at]!
  return ''
}
