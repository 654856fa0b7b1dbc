import type { Span } from '../model/span.js'
import type { RuleGround } from './rule-ground.js'

/** Enough to be seen as the place where the article begins. */
const firstTokens = 5

/** Where a finding about the whole article stands: its title, or its first words if it has none. */
export function titleOrFirst({ article, tokens, sentences }: RuleGround): Span | undefined {
  const title = article.blocks.find(({ kind }) => kind === 'title')
  if (title !== undefined) return { start: title.start, end: title.end }
  const sentence = sentences[0]
  if (sentence === undefined) return undefined
  const last = Math.min(sentence.last, sentence.first + firstTokens - 1)
  return { start: tokens[sentence.first]!.start, end: tokens[last]!.end }
}
