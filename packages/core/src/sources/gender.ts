import { addressByWord } from '../lexicon/en/forms-of-address.js'
import { feminineNames, masculineNames } from '../lexicon/en/given-names.js'
import { femaleNouns, maleNouns } from '../lexicon/en/person-nouns.js'
import type { Entities } from './gather-names.js'
import type { Ground } from './ground.js'

export type Gender = 'she' | 'he'

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
    return score > 0.4 ? 'she' : score < -0.4 ? 'he' : undefined
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

/** The first singular pronoun after a name in its sentence, if nobody else is named between. */
function nearby({ lower, sentenceOf, tokens }: Ground, at: Int32Array, last: number, entity: number): number {
  const sentence = sentenceOf[last]!
  const end = Math.min(last + 15, tokens.length - 1)
  for (let next = last + 1; next <= end && sentenceOf[next] === sentence; next++) {
    if (at[next]! >= 0 && at[next] !== entity && tokens[next]!.entity?.kind === 'person') return 0
    const word = lower[next]!
    if (word === 'she' || word === 'her' || word === 'herself') return 0.6
    if (word === 'he' || word === 'his' || word === 'him' || word === 'himself') return -0.6
    if (next <= last + 8 && next === last + 2 && lower[last + 1] === ',') {
      const noun = genderOfWord(word)
      if (noun !== 0) return 2 * noun
    }
  }
  return 0
}
