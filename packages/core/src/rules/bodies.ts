import { genericOrganizationNouns, organizationNouns } from '../lexicon/en/organization-nouns.js'
import type { TokenRange } from '../model/span.js'
import type { RuleGround } from './rule-ground.js'

/** A body as the article words it: “the Transport Ministry”, “the ministry”. */
export interface Body {
  /** In lower case, without an article. */
  readonly words: string
  /** It bears no name here. */
  readonly isCommon: boolean
}

/** The bodies that the words name or describe. Words for any organization whatever, as “the company”, are left out. */
export function bodiesIn({ first, last }: TokenRange, ground: RuleGround): readonly Body[] {
  const found: Body[] = []
  for (let at = first; at <= last; at++) {
    if (!isPart(at, ground)) continue
    let end = at
    while (end < last && (isPart(end + 1, ground) || joins(end + 1, last, ground))) end++
    const body = bodyOf(at, end, ground)
    if (body !== undefined) found.push(body)
    at = end
  }
  return found
}

/** By each ending of theirs, `ministry`, the names of bodies in the article: `transport ministry`. */
export type NamesByEnding = ReadonlyMap<string, ReadonlySet<string>>

export function namesByEnding(ground: RuleGround): NamesByEnding {
  const byEnding = new Map<string, Set<string>>()
  for (const { words, isCommon } of bodiesIn({ first: 0, last: ground.tokens.length - 1 }, ground)) {
    if (isCommon) continue
    for (const ending of endingsOf(words)) {
      const names = byEnding.get(ending)
      if (names === undefined) byEnding.set(ending, new Set([words]))
      else names.add(words)
    }
  }
  return byEnding
}

/** Under which keys a body is looked for: its own words, and where one ministry at most is named, “the ministry” and its name. */
export function keysOf({ words, isCommon }: Body, names: NamesByEnding): readonly string[] {
  if (!isCommon)
    return [
      words,
      ...endingsOf(words)
        .filter((ending) => names.get(ending)?.size === 1)
        .map(common),
    ]
  const ending = names.get(words)
  if (ending === undefined) return [common(words)]
  return ending.size === 1 ? [common(words), ...ending] : []
}

export function keyOf({ words, isCommon }: Body): string {
  return isCommon ? common(words) : words
}

// No name begins with “the” here.
const common = (words: string): string => `the ${words}`

/** Longer names are none. */
const mostWords = 8

function endingsOf(words: string): string[] {
  const parts = words.split(' ')
  if (parts.length > mostWords) return []
  return parts.slice(1).map((_, index) => parts.slice(index + 1).join(' '))
}

function isPart(at: number, { tokens }: RuleGround): boolean {
  return /^(?:NN|POS)/.test(tokens[at]!.tag)
}

/** “Sound & Skerry”, “Bank of Calder”. */
function joins(at: number, last: number, { tokens, lower }: RuleGround): boolean {
  const isName = (token: number) => token <= last && tokens[token]!.tag.startsWith('NNP')
  return (lower[at] === '&' || lower[at] === 'of') && isName(at - 1) && isName(at + 1)
}

/** What of a run of nouns is a body: up to its last word for one, else its names. */
function bodyOf(first: number, last: number, { tokens, lower }: RuleGround): Body | undefined {
  let end = last
  while (end >= first && !organizationNouns.has(lower[end]!)) end--
  const isName = (at: number) => tokens[at]!.tag.startsWith('NNP')
  if (end < first) {
    end = first
    if (!isName(end)) return undefined
    while (end < last && (isName(end + 1) || /^(?:&|of)$/.test(lower[end + 1]!))) end++
    for (let at = first; at <= end; at++) if (tokens[at]!.entity?.kind === 'person') return undefined
    const { entity } = tokens[first]!
    if (entity?.kind !== 'organization' && entity?.kind !== 'place') return undefined
  }
  let isCommon = true
  for (let at = first; at <= end; at++) if (isName(at)) isCommon = false
  if (isCommon && first === end && genericOrganizationNouns.has(lower[end]!)) return undefined
  return { words: lower.slice(first, end + 1).join(' '), isCommon }
}
