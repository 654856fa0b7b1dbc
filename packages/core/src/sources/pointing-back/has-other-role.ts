import { lemmasOf } from '../../lexicon/en/lemmas.js'
import { namesPerson } from '../nouns/names-person.js'
import { titleWord } from '../nouns/title-word.js'
import type { Who } from '../scene/cast.js'
import type { Scene } from '../scene/scene.js'

const mostNames = 100

/** Whether the article tells an office or trade of a person, and none of them is this noun: its treasurer is not “the builder”. */
export function hasOtherRole({ ground, entities, titles }: Scene, { entity }: Who, noun: string): boolean {
  if (entity === undefined) return false
  const own = titles.filter((title) => title.entity === entity)
  if (own.some((title) => title.noun === noun)) return false
  let other = own.some((title) => title.noun !== '')
  for (const { first, last } of entities.all[entity]!.names.slice(0, mostNames)) {
    for (const role of [roleBefore(ground, first), roleAfter(ground, last)]) {
      if (role === undefined) continue
      if (lemmasOf(role).includes(noun)) return false
      other = true
    }
  }
  return other
}

/** “builder Jane Roe” */
function roleBefore({ lower, sentenceOf }: Scene['ground'], name: number): string | undefined {
  const word = lower[name - 1]
  if (word === undefined || sentenceOf[name - 1] !== sentenceOf[name]) return undefined
  return namesPerson(word) && titleWord(word) === undefined ? word : undefined
}

/** “Jane Roe, a former night guard”: the last noun before what hangs on it. */
function roleAfter({ lower, tokens, sentenceOf }: Scene['ground'], name: number): string | undefined {
  if (lower[name + 1] !== ',' || !/^(?:an?|the)$/.test(lower[name + 2] ?? '')) return undefined
  let noun: string | undefined
  for (let at = name + 3; at < tokens.length && sentenceOf[at] === sentenceOf[name] && at < name + 10; at++) {
    if (!/^(?:NN|JJ|VBN|CD|POS)/.test(tokens[at]!.tag)) break
    if (tokens[at]!.tag === 'NN') noun = lower[at]!
  }
  return noun !== undefined && namesPerson(noun) ? noun : undefined
}
