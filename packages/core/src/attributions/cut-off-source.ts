import { personNouns } from '../lexicon/en/person-nouns.js'
import { standsForPeople } from '../lexicon/en/quantity-words.js'
import type { Article } from '../model/article.js'
import type { Words } from '../model/sentence.js'
import { firstFrom } from '../text/first-from.js'
import type { FoundAttribution } from './found.js'

/** “These alarming claims that …”: an article and adjectives right before a noun that is the cue belong to it, and name nobody. */
export function withoutCutOffSource(one: FoundAttribution, { tokens }: Words, { text }: Article): FoundAttribution {
  const [source] = one.source
  const [cue] = one.cue
  if (source === undefined || cue === undefined || one.source.length !== 1) return one
  const first = firstFrom(tokens, source.start)
  const noun = firstFrom(tokens, cue.start)
  if (first >= noun || tokens[noun - 1]!.end !== source.end) return one
  // “claims that”, “rumours of”: tags take “concludes” for a noun now and then.
  if (!/^NNS?$/.test(tokens[noun]?.tag ?? '') || !/^(?:IN|TO)$/.test(tokens[noun + 1]?.tag ?? '')) return one
  const last = text.slice(tokens[noun - 1]!.start, source.end)
  if (standsForPeople.has(last) || personNouns.has(last) || (first < noun - 1 && /^\p{Lu}/u.test(last))) return one
  // “this suggests”, be the cue read as a noun.
  if (first === noun - 1 && !/^(?:the|an?)$/i.test(last)) return one
  const isBefore = tokens
    .slice(first, noun)
    .every(({ tag }, at) => (at === 0 ? tag === 'DT' : /^(?:JJ|RB|VBN|VBG)/.test(tag)))
  return isBefore ? { ...one, source: [] } : one
}
