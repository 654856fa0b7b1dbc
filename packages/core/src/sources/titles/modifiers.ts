import type { TokenRange } from '../../model/span.js'
import { type Ground, isCapitalized, isProper } from '../ground.js'

/** What the words of an office say beside its noun: its rank, and the places and bodies it belongs to. */
export interface Modifiers {
  readonly rank: string
  readonly places: readonly string[]
  readonly bodies: readonly string[]
}

const ranks: ReadonlySet<string> = new Set('vice deputy assistant associate'.split(' '))

/** The modifiers in the words of an office, its noun included. */
export function modifiersOf({ tokens, forms, lower }: Ground, { first, last }: TokenRange): Modifiers {
  const places: string[] = []
  const bodies: string[] = []
  let rank = ''
  for (let at = first; at <= last; at++) {
    const word = lower[at]!
    if (/^(?:,|of|for|at|in|who)$/.test(word) && at > first) break
    if (ranks.has(word)) rank = word
    const { tag, entity } = tokens[at]!
    // Abbreviations stand for names that may be spelled out elsewhere.
    if (!isCapitalized(forms[at]!) || /^\p{Lu}+$/u.test(forms[at]!) || !(isProper(tag) || tag === 'JJ')) continue
    if (entity?.kind === 'place') places.push(word)
    else if (entity?.kind === 'misc' || entity?.kind === 'organization') bodies.push(word)
  }
  return { rank, places, bodies }
}

/** Whether two wordings can be of one office: they share a name, nothing is against it, or they contradict each other. */
export function fitOf(one: Modifiers, other: Modifiers): 'same' | 'open' | 'against' {
  if (one.rank !== other.rank) return 'against'
  const pairs = [
    [one.places, other.places],
    [one.bodies, other.bodies],
  ] as const
  if (pairs.some(([here, there]) => here.some((word) => there.includes(word)))) return 'same'
  return pairs.some(([here, there]) => here.length > 0 && there.length > 0) ? 'against' : 'open'
}
