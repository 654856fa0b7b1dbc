import { functionWords } from '../lexicon/en/function-words.js'
import { bodyOf } from './headline.js'
import type { RuleGround } from './rule-ground.js'
import { stemOf, wordsIn } from './stem.js'

/**
 * Whether nothing shows that a part of the article is missing: it does not begin within a sentence or break off, and its first
 * paragraphs speak of what the headline speaks of.
 */
export function isWhole(ground: RuleGround): boolean {
  const body = bodyOf(ground)
  const [lead = ''] = body
  if (/^\W*(?:\p{Ll}|…|\.\.)/u.test(lead)) return false
  // Reports seldom begin with a quotation.
  if (/^\s*[“"]/.test(lead)) return false
  if (/(?:…|\.{3}|\bread more|\[[^\]]{0,20}\])\W*$/i.test(body.at(-1) ?? '')) return false
  const wanted = stemsOf(ground.article.title ?? '')
  if (wanted.size === 0) return true
  const held = new Set(body.slice(0, leadBlocks).flatMap((block) => [...stemsOf(block)]))
  let both = 0
  for (const stem of wanted) if (held.has(stem)) both++
  return both >= (wanted.size > manyWords ? 2 : 1)
}

const leadBlocks = 2
const manyWords = 6

function stemsOf(text: string): ReadonlySet<string> {
  return new Set(
    wordsIn(text)
      .filter((word) => !functionWords.has(word))
      .map(stemOf),
  )
}
