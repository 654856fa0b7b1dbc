import { addressByWord } from '../../lexicon/en/forms-of-address.js'
import { feminineNames, masculineNames } from '../../lexicon/en/given-names.js'
import { femaleNouns, maleNouns } from '../../lexicon/en/role-nouns.js'
import type { Ground } from '../ground.js'
import type { Gender } from '../nouns/gender-of-noun.js'
import type { Entities } from './gather-names.js'

/** What the article shows of each person's gender: courtesy titles, nouns, pronouns close by, and last the given name. */
export function weighGenders({ all, names, at }: Entities, ground: Ground): readonly (Gender | undefined)[] {
  const scores = new Float64Array(all.length)
  for (const name of names) {
    if (name.kind !== 'person') continue
    const entity = at[name.first]!
    scores[entity]! += 4 * genderOfWord(ground.lower[name.first - 1]) + nearby(ground, at, name.last, entity)
  }
  return all.map(({ kind, fullest }, index) => {
    if (kind !== 'person') return undefined
    const given = fullest.words.length > 1 ? fullest.words[0]! : ''
    const score = scores[index]! + (feminineNames.has(given) ? 1.5 : 0) - (masculineNames.has(given) ? 1.5 : 0)
    return score > 0.3 ? 'she' : score < -0.3 ? 'he' : undefined
  })
}

/** 1 for a feminine word, -1 for a masculine one, 0 for any other. */
function genderOfWord(word: string | undefined): number {
  if (word === undefined) return 0
  const plain = word.endsWith('.') ? word.slice(0, -1) : word
  const gender = addressByWord.get(plain)?.gender
  if (gender !== undefined) return gender === 'she' ? 1 : -1
  return femaleNouns.has(plain) ? 1 : maleNouns.has(plain) ? -1 : 0
}

/** The first singular pronoun after a name in its paragraph, if nobody else is named between; more in its own sentence. */
function nearby({ lower, sentenceOf, tokens }: Ground, at: Int32Array, last: number, entity: number): number {
  const sentence = sentenceOf[last]!
  const { block } = tokens[last]!
  if (lower[last + 1] === ',') {
    const noun = genderOfWord(lower[last + 2]) || genderOfWord(lower[last + 3])
    if (noun !== 0 && sentenceOf[last + 3] === sentence) return 2 * noun
  }
  const end = Math.min(last + 25, tokens.length - 1)
  for (let next = last + 1; next <= end && tokens[next]!.block === block; next++) {
    if (at[next]! >= 0 && at[next] !== entity && tokens[next]!.entity?.kind === 'person') return 0
    const word = lower[next]!
    const weight = sentenceOf[next] === sentence ? 0.6 : 0.35
    if (word === 'she' || word === 'her' || word === 'herself') return weight
    if (word === 'he' || word === 'his' || word === 'him' || word === 'himself') return -weight
  }
  return 0
}
