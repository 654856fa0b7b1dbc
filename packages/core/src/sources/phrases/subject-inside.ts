import type { TokenRange } from '../../model/span.js'
import { isNoun } from '../ground.js'
import type { Scene } from '../scene/scene.js'

/** Longest subject, and farthest place of a pronoun from its sentence's start, in tokens. */
const longest = 8
const farthest = 120

/** “The agency says two clubs have gone so far that they …”: the last plural subject before a “they” in the sentence. */
export function subjectInside({ ground }: Scene, pronoun: number): TokenRange | undefined {
  const { tokens, sentences, sentenceOf } = ground
  const sentence = sentences[sentenceOf[pronoun]!]
  if (sentence === undefined || pronoun - sentence.first > farthest) return undefined
  for (let verb = pronoun - 1; verb > sentence.first; verb--) {
    if (!/^(?:VB[DP]|MD)$/.test(tokens[verb]!.tag) || !/^NNP?S$/.test(tokens[verb - 1]!.tag)) continue
    let first = verb - 1
    while (first > sentence.first && verb - first < longest && belongs(tokens[first - 1]!.tag)) first -= 1
    return { first, last: verb - 1 }
  }
  return undefined
}

const belongs = (tag: string): boolean => isNoun(tag) || /^(?:DT|CD|JJ[RS]?|PRP\$|POS)$/.test(tag)
