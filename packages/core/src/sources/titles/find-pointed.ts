import type { TokenRange } from '../../model/span.js'
import { type Ground, isNoun } from '../ground.js'
import { titleWord } from '../nouns/title-word.js'
import { type Title, titledBefore } from './find-titles.js'

/** A description that opens a sentence and stands for a person by title. */
export interface Pointed extends TokenRange {
  readonly entity: number
}

/** “The senator also said …”: the person who was called a senator before. */
export function findPointed(ground: Ground, titles: readonly Title[], quoted: Uint8Array): readonly Pointed[] {
  const { tokens, lower, sentences } = ground
  const pointed: Pointed[] = []
  for (const { first, last } of sentences) {
    if (lower[first] !== 'the' || quoted[first]) continue
    let head = first
    while (head < last && head < first + 5 && (isNoun(tokens[head + 1]!.tag) || tokens[head + 1]!.tag === 'JJ')) head++
    const noun = titleWord(lower[head]!)
    if (noun === undefined || /NNP?S$/.test(tokens[head]!.tag)) continue
    const entity = titledBefore(ground, titles, noun, { first: first + 1, last: head }, first)
    if (entity !== undefined) pointed.push({ first, last: head, entity })
  }
  return pointed
}
