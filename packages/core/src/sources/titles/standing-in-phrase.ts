import { denials } from '../../lexicon/en/experience-verbs.js'
import type { TokenRange } from '../../model/span.js'
import type { Ground } from '../ground.js'
import { isSubjectRelative, startOfPhrase, tellsOf } from './standing-parts.js'

/** What hangs on an unnamed source's noun: “two people who saw the fire”, “workers hired last year”. */
export function standingInPhrase(
  ground: Ground,
  head: number,
  last: number,
  isPerson: boolean,
): TokenRange | undefined {
  const { tokens, lower } = ground
  for (let here = head + 1; here <= last; here++) {
    const { tag } = tokens[here]!
    const word = lower[here]!
    if (word === 'which' && isPerson) {
      // “a clerk of the yard, which …” tells of the yard.
      const body = lower[here - 1] === ',' ? startOfPhrase(ground, here - 2) : undefined
      const end = trimmed(lower, here, last)
      return body !== undefined && end > here + 1 && tellsOf(ground, here, end, true)
        ? { first: body, last: end }
        : undefined
    }
    const isBeside = lower[here - 1] === ',' || isAdverbs(tokens.slice(head + 1, here))
    const isTaken = isSubjectRelative(tokens[here + 1]?.tag ?? '')
    const isClause =
      word === 'whose' || (isTaken && (word === 'who' || (/^(?:which|that)$/.test(word) && (!isPerson || isBeside))))
    const isParticiple = isBeside && (tag === 'VBN' || (tag === 'VBG' && word !== 'including'))
    if (isClause || isParticiple || (tag === 'JJ' && here === head + 1)) {
      const end = trimmed(lower, here, last)
      for (let at = here; at <= Math.min(end, here + 4); at++) if (denials.has(lower[at]!)) return undefined
      return end > here ? { first: here, last: end } : undefined
    }
  }
  return undefined
}

const isAdverbs = (between: Ground['tokens']): boolean => between.every(({ tag }) => tag === 'RB')

/** Up to a dash or bracket, without what hangs over. */
function trimmed(lower: readonly string[], first: number, last: number): number {
  let end = first
  while (end < last && !/^(?:[(—–]|--|-lrb-)$/.test(lower[end + 1]!)) end++
  while (end > first && /^(?:[,.)]|and|or|-rrb-)$/.test(lower[end]!)) end--
  return end
}
