import type { Span } from '@whence/core'
import { allPairs, type Pair } from './pairs.js'

/** A text after the names in it have changed places, and the way from the old offsets to the new. */
export interface Swapped {
  readonly text: string
  /** How many words are other ones now. */
  readonly words: number
  readonly toNew: (span: Span) => Span
}

/** A word of the old text and of the new one. */
export interface Place {
  readonly from: Span
  readonly to: Span
}

/** Makes what swaps the names of these pairs in a text; the case of each name is kept, and so are possessives. */
export function makeSwap(pairs: readonly Pair[] = allPairs): (text: string) => Swapped {
  const other = new Map<string, string>()
  const adjectives = new Map<string, string>()
  const add = (from: string, to: string) => {
    for (const [a, b] of [
      [from, to],
      [from.toUpperCase(), to.toUpperCase()],
    ] as const)
      if (!other.has(a)) other.set(a, b)
  }
  for (const { one, other: two, adjective } of pairs) {
    add(one, two)
    add(two, one)
    if (adjective !== undefined) {
      add(adjective, one)
      adjectives.set(one, adjective)
      adjectives.set(one.toUpperCase(), adjective.toUpperCase())
    }
  }
  // Longer names first; a name is no part of a word, and hyphens and possessives may follow.
  const names = [...other.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
  const pattern = new RegExp(
    // “Donald J. Trump”: an initial stays.
    `(?<![\\p{L}\\d@#/.])(?:${names.join('|').replaceAll(' ', '[ \\u00a0](?:\\p{Lu}\\.[ \\u00a0])?')})(?![\\p{L}\\d@/])`,
    'gu',
  )
  return (text) => {
    const kept = alsoOthers(text, pairs)
    const places: Place[] = []
    let made = ''
    let done = 0
    for (const match of text.matchAll(pattern)) {
      const [name] = match
      const old = name.split(/[ \u00a0]/)
      const key = old.filter((word) => !isInitial(word)).join(' ')
      if (kept.has(key.toUpperCase()) || creed.test(text.slice(match.index + name.length))) continue
      const isAdjective =
        adjectives.has(key) && beforeNoun.test(text.slice(match.index + name.length, match.index + name.length + 40))
      const names = (isAdjective ? adjectives.get(key)! : other.get(key)!).split(' ')
      const words = old.map((word) => (isInitial(word) ? word : names.shift()!))
      made += text.slice(done, match.index)
      let at = match.index
      old.forEach((word, index) => {
        if (index > 0) made += text[at++]
        places.push({
          from: { start: at, end: at + word.length },
          to: { start: made.length, end: made.length + words[index]!.length },
        })
        made += words[index]!
        at += word.length
      })
      done = at
    }
    return { text: made + text.slice(done), words: places.length, toNew: mapper(places) }
  }
}

/**
 * Names, in capitals, that stay in this text since a part of them stands in it that would not be swapped along: another bearer of the
 * surname (“his son Edric Strick”), a given name alone, “the Courier” of the Merrow Courier. Both names of the pair stay.
 */
function alsoOthers(text: string, pairs: readonly Pair[]): ReadonlySet<string> {
  const kept = new Set<string>()
  for (const { kind, one, other } of pairs) {
    const isHalf = [one, other].some((name) => {
      const words = name.split(' ')
      const [first, last] = [words[0]!, words.at(-1)!]
      if (kind === 'outlet') return words.length > 1 && new RegExp(`\\b[Tt]he ${last}\\b`).test(text)
      if (kind !== 'politician' || words.length < 2) return false
      const bearer = new RegExp(
        `[\\p{Ll},;] (?!${first} |${titles})\\p{Lu}\\p{L}[\\p{L}.]* (?:\\p{Lu}[\\p{L}.]+ )?${last}\\b`,
        'u',
      )
      return bearer.test(text) || new RegExp(`\\b${first}\\b(?! (?:\\p{Lu}\\. )?${last}\\b)`, 'iu').test(text)
    })
    if (!isHalf) continue
    for (const name of [one, other]) for (const part of [name, name.split(' ').at(-1)!]) kept.add(part.toUpperCase())
  }
  return kept
}

/** What may stand between a small word and a surname and is no given name. */
const titles =
  '(?:President|Vice|Senator|Sen|Sens|Representative|Rep|Governor|Gov|Secretary|Speaker|Leader|Justice|Judge|Attorney|General|Mr|Mrs|Ms|Minister|Chancellor|Republican|Republicans|Democrat|Democrats|Democratic|House|Senate|Majority|Minority|Congressman|Congresswoman|Prime|Mayor|Chairman|Nominee|Candidate)\\b'

const isInitial = (word: string): boolean => word.length === 2 && word.endsWith('.')

/** A word follows that is neither a verb nor one of the small words that go on after a noun; before a person's name it is a noun itself. */
const beforeNoun =
  /^[ \u00a0]+(?!(?:\p{Ll}+ed|and|or|but|who|whom|whose|that|which|is|was|are|were|be|has|had|have|will|would|can|could|may|might|did|does|said|says|told|in|on|of|at|to|from|for|with|by|as|than|after|before|since|because|when|if|not|also|like|running|won|wins|lost|wrote|went|came|saw|made|took|got|gave|called|who’s|until|while|where|about|over|under|against|wants|says|thinks|argues|cited)\b)(?:\p{Ll}|(?:Party|Senator|Sen|Representative|Rep|Governor|Gov|Congressman|Congresswoman|National|Convention|House|Senate|State|President|Senators|Representatives|Governors|Leader|Caucus|Conference|Committee)\b)/u

/** “Democratic socialist”: a creed, not a party. */
const creed = /^[ \u00a0]socialis(?:t|m)/i

/** From offsets of the old text to those of the new one; the places stand in text order. */
export function mapper(places: readonly Place[]): (span: Span) => Span {
  const toNew = (offset: number, isEnd: boolean): number => {
    let low = 0
    let high = places.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (isEnd ? places[middle]!.from.start < offset : places[middle]!.from.start <= offset) low = middle + 1
      else high = middle
    }
    const place = places[low - 1]
    if (place === undefined) return offset
    const { from, to } = place
    if (offset >= from.end) return offset - from.end + to.end
    return isEnd ? to.end : to.start
  }
  return ({ start, end }) => ({ start: toNew(start, false), end: toNew(end, true) })
}
