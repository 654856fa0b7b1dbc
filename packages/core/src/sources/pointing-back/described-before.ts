import { lemmasOf } from '../../lexicon/en/lemmas.js'
import { titleNouns } from '../../lexicon/en/title-nouns.js'
import { singularOf } from '../ground.js'
import type { Scene } from '../scene/scene.js'
import { nameBefore } from './resolve-pronoun.js'

const mostNames = 40
const mostBlocks = 2
/** Longest way from the comma to the noun, in tokens: “a former night guard”. */
const farthest = 5

/** “Tom Berg, a former guard at Works Nine, told of …”, “guard Tom Berg”, “Tom Berg, who kept the books”: the person whom words beside the name called this, close before; the name's entity. */
export function describedBefore(scene: Scene, noun: string, token: number): number | undefined {
  const { ground, entities } = scene
  const { lower, tokens, sentenceOf } = ground
  // “the union leader” is another than one who led the talks.
  const isBare = /^(?:the|former)$/.test(lower[token - 1] ?? '') && !titleNouns.has(noun)
  for (let index = nameBefore(scene, token), n = 0; index >= 0 && n < mostNames; index--, n++) {
    const { first, last, kind } = entities.names[index]!
    if (tokens[token]!.block - tokens[first]!.block > mostBlocks) return undefined
    if (kind === 'person' && sentenceOf[first - 1] === sentenceOf[first] && lemmasOf(lower[first - 1]!).includes(noun))
      return entities.at[first]
    if (kind === 'person' && isBare && doesAsCalled(scene, last, noun)) return entities.at[first]
    if (kind !== 'person' || lower[last + 1] !== ',' || !/^(?:a|an|the)$/.test(lower[last + 2] ?? '')) continue
    for (let at = last + 3; at <= last + 2 + farthest && sentenceOf[at] === sentenceOf[last]; at++) {
      if (/^(?:,|of|at|in|who)$/.test(lower[at]!)) break
      if (lemmasOf(lower[at]!).includes(noun)) return entities.at[first]
    }
  }
  return undefined
}

/** “Roe, who kept the books”: the bookkeeper; “Roe, who once drove a lorry”: the driver. */
function doesAsCalled({ ground }: Scene, last: number, noun: string): boolean {
  const { lower, tokens } = ground
  const who = last + (lower[last + 1] === ',' ? 2 : 1)
  if (lower[who] !== 'who') return false
  let verb = who + 1
  while (verb < who + 3 && /^(?:has|had|once|long|also|later|used|to)$/.test(lower[verb] ?? '')) verb++
  if (!/^VB/.test(tokens[verb]?.tag ?? '')) return false
  let object = verb + 1
  while (/^(?:DT|PRP\$|JJ|CD)$/.test(tokens[object]?.tag ?? '') && object < verb + 4) object++
  while (/^NNS?$/.test(tokens[object + 1]?.tag ?? '')) object++
  const thing = /^NNS?$/.test(tokens[object]?.tag ?? '') ? singularOf(lower[object]!) : ''
  return lemmasOf(lower[verb]!).some((lemma) => {
    const doers = [`${lemma}er`, `${lemma}r`, `${lemma}${lemma.at(-1)}er`]
    return doers.some((doer) => noun === doer || (thing !== '' && noun.replace('-', '') === thing + doer))
  })
}
