import { lemmasOf } from '../../lexicon/en/lemmas.js'
import type { Scene } from '../scene/scene.js'
import { nameBefore } from './resolve-pronoun.js'

const mostNames = 40
const mostBlocks = 2
/** Longest way from the comma to the noun, in tokens: “a former night guard”. */
const farthest = 5

/** “Tom Berg, a former guard at Works Nine, told of …”, “guard Tom Berg”: the person whom words beside the name called this, close before; the name's entity. */
export function describedBefore(scene: Scene, noun: string, token: number): number | undefined {
  const { ground, entities } = scene
  const { lower, tokens, sentenceOf } = ground
  for (let index = nameBefore(scene, token), n = 0; index >= 0 && n < mostNames; index--, n++) {
    const { first, last, kind } = entities.names[index]!
    if (tokens[token]!.block - tokens[first]!.block > mostBlocks) return undefined
    if (kind === 'person' && sentenceOf[first - 1] === sentenceOf[first] && lemmasOf(lower[first - 1]!).includes(noun))
      return entities.at[first]
    if (kind !== 'person' || lower[last + 1] !== ',' || !/^(?:a|an|the)$/.test(lower[last + 2] ?? '')) continue
    for (let at = last + 3; at <= last + 2 + farthest && sentenceOf[at] === sentenceOf[last]; at++) {
      if (/^(?:,|of|at|in|who)$/.test(lower[at]!)) break
      if (lemmasOf(lower[at]!).includes(noun)) return entities.at[first]
    }
  }
  return undefined
}
