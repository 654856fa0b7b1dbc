import type { TokenRange } from '../../model/span.js'
import { type Scene, wordAt } from './scene.js'

export const startsNounPhrase = ({ tokens }: Scene, at: number): boolean =>
  /^(?:NN|PRP|DT|JJ|CD|WP|WDT|PDT)/.test(tokens[at]!.tag)

const joiningPrepositions = /^(?:of|for|with|from|at|under|behind|between|against)$/i
const times = /^(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|yesterday|today|later|earlier)$/i

/** The noun phrase from this token on, with what says who it is: *of …*, an apposition, a relative clause. */
export function nounPhraseFrom(scene: Scene, first: number, end: number): TokenRange | undefined {
  const { tokens } = scene
  if (first > end || !startsNounPhrase(scene, first)) return undefined
  let last = first
  let isInRelative = false
  for (let at = first + 1; at <= end; at++) {
    const word = wordAt(scene, at)
    const { tag } = tokens[at]!
    if (word === ',') {
      if (at + 1 > end || !opensApposition(scene, at + 1)) break
      isInRelative = false
      continue
    }
    if (/^(?:WP|WDT|WP\$)$/.test(tag)) isInRelative = true
    if (/^[.;:!?—–-]+$/.test(word) || times.test(word)) break
    if (!isInRelative) {
      if (tag === 'IN' && !joiningPrepositions.test(word)) break
      if (/^(?:TO|VB.?|RB|MD)$/.test(tag)) break
    }
    last = at
  }
  return { first, last }
}

const opensApposition = ({ tokens }: Scene, at: number): boolean =>
  /^(?:DT|WP|WDT|WP\$|CD|PRP\$|NN.*|JJ.*)$/.test(tokens[at]!.tag)
