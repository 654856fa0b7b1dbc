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
  if (goesOn.test(lead) || knowsSomebody(lead)) return false
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

/** A first word that goes on with what was said before. */
const goesOn =
  /^\W*(?:yet|still|but|and|or|nor|so|however|meanwhile|also|instead|although|though|besides|moreover|then)\b/i

/** “Mr. Pell” in the first paragraph, which nowhere gives his name: he was brought in before. */
function knowsSomebody(lead: string): boolean {
  const opening = lead.slice(0, longestLead)
  for (const [, name] of opening.matchAll(/\b(?:Mr|Mrs|Ms|Dr)\.?\s(\p{Lu}[\p{L}’'-]+)/gu)) {
    const words = opening.split(/\s+/)
    const isNamed = words.some(
      (word, at) =>
        word.startsWith(name!) && /^\p{Lu}/u.test(words[at - 1] ?? '') && !/^(?:Mr|Mrs|Ms|Dr)\.?$/.test(words[at - 1]!),
    )
    if (!isNamed) return true
  }
  return false
}

/** In UTF-16 units. */
const longestLead = 600
const leadBlocks = 2
const manyWords = 6

function stemsOf(text: string): ReadonlySet<string> {
  return new Set(
    wordsIn(text)
      .filter((word) => !functionWords.has(word))
      .map(stemOf),
  )
}
