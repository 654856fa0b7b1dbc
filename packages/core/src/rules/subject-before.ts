import type { TokenRange } from '../model/span.js'
import type { RuleGround } from './rule-ground.js'

const mostTokens = 12

/**
 * The words for whoever does what the verb at a token says. Of “A spokesman for the ministry, Ruben Aster, declined” it is
 * the part that holds a common noun.
 */
export function subjectBefore(verb: number, ground: RuleGround): TokenRange | undefined {
  const { lower, tokens, sentences, sentenceOf } = ground
  const begin = sentences[sentenceOf[verb]!]?.first
  if (begin === undefined) return undefined
  let last = verb - 1
  while (last >= begin && (/^(?:RB|MD)/.test(tokens[last]!.tag) || /^(?:has|have|had)$/.test(lower[last]!))) last--
  for (let parts = 0; parts < 2; parts++) {
    const closes = lower[last] === ','
    const part = partBefore(closes ? last - 1 : last, begin, ground)
    if (part === undefined) return undefined
    if (!closes || (hasCommonNoun(part, ground) && !/^W/.test(tokens[part.first]!.tag))) return part
    // What stands between two commas names somebody; the part before says who that is.
    last = part.first - 2
    if (lower[part.first - 1] !== ',' || last < begin) return undefined
  }
  return partBefore(last, begin, ground)
}

function partBefore(last: number, begin: number, { lower, tokens }: RuleGround): TokenRange | undefined {
  let first = last + 1
  while (first > begin && last - first < mostTokens) {
    const { tag } = tokens[first - 1]!
    const word = lower[first - 1]!
    if (!/^(?:NN|DT|JJ|CD|POS|IN|PRP\$|W)/.test(tag) && !/^(?:&|and|both)$/.test(word)) break
    if (tag === 'IN' && !/^(?:of|for|at|in|with|from)$/.test(word)) break
    first--
  }
  return first <= last ? { first, last } : undefined
}

function hasCommonNoun({ first, last }: TokenRange, { tokens }: RuleGround): boolean {
  for (let at = first; at <= last; at++) if (/^NNS?$/.test(tokens[at]!.tag)) return true
  return false
}
