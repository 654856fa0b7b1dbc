import { femaleNouns, maleNouns } from '../../lexicon/en/role-nouns.js'

export type Gender = 'she' | 'he'

export function genderOfNoun(noun: string): Gender | undefined {
  return femaleNouns.has(noun) ? 'she' : maleNouns.has(noun) ? 'he' : undefined
}
