import { addressByWord } from '../lexicon/en/forms-of-address.js'
import { titleNouns } from '../lexicon/en/title-nouns.js'
import type { TokenRange } from '../model/span.js'
import type { Entities } from './gather-names.js'
import { type Ground, isNoun, isProper, lastBefore, singularOf } from './ground.js'
import type { Name } from './name.js'

/** An office or role that the article gives to a person, where it stands, and the noun that names it. */
export interface Title extends TokenRange {
  readonly entity: number
  readonly noun: string
  /** Whether it names the organization. */
  readonly placed: boolean
  readonly at: 'before' | 'after' | 'verb'
}

/** Every title that stands beside a person's name, in text order. */
export function findTitles(ground: Ground, { all, names, at }: Entities): readonly Title[] {
  const titles: Title[] = []
  for (const name of names) {
    if (name.kind !== 'person') continue
    const entity = at[name.first]!
    const give = (range: TitleRange | undefined, place: Title['at']) => {
      if (range === undefined) return
      let placed = false
      for (let here = range.first; here <= range.last; here++)
        if (at[here]! >= 0 && all[at[here]!]!.kind !== 'person') placed = true
      titles.push({ ...range, entity, placed, at: place })
    }
    give(beforeName(ground, at, name) ?? beforeComma(ground, at, name), 'before')
    give(afterComma(ground, name), 'after')
    give(afterVerb(ground, name), 'verb')
  }
  return titles.sort((a, b) => a.first - b.first)
}

interface TitleRange extends TokenRange {
  readonly noun: string
}

/** “Acme spokesman Jane Roe”, “Gov. Jane Roe”. */
function beforeName(ground: Ground, at: Int32Array, name: Name): TitleRange | undefined {
  const { tokens, lower, sentenceOf } = ground
  const last = name.first - 1
  if (last < 0 || sentenceOf[last] !== sentenceOf[name.first]) return undefined
  const noun = titleWord(lower[last]!)
  if (noun === undefined || /s$/.test(tokens[last]!.tag)) return undefined
  let first = last
  const least = Math.max(0, last - 10)
  while (first > least && sentenceOf[first - 1] === sentenceOf[last]) {
    const { tag } = tokens[first - 1]!
    const word = lower[first - 1]!
    const of = word === 'of' || word === 'and' || word === '&'
    if (
      of
        ? !(first - 2 >= least && titleWord(lower[first - 2]!) !== undefined)
        : !(isNoun(tag) || /^(?:JJ|POS|CD)$/.test(tag) || at[first - 1]! >= 0)
    )
      break
    // “Smith and Senator Jones”: another person ends the title.
    if (at[first - 1]! >= 0 && isPersonName(ground, at, first - 1) && tag !== 'POS') {
      if (word === 'and' || tokens[first]!.tag !== 'POS') break
    }
    first--
  }
  while (first < last && (/^(?:and|of|for|&|'s)$/.test(lower[first]!) || tokens[first]!.tag === 'POS')) first++
  return { first, last, noun }
}

function isPersonName({ tokens }: Ground, _at: Int32Array, token: number): boolean {
  return tokens[token]!.entity?.kind === 'person'
}

/** “the chair of the panel, Jane Roe,”. */
function beforeComma({ tokens, lower, sentenceOf }: Ground, at: Int32Array, name: Name): TitleRange | undefined {
  const last = name.first - 2
  if (last < 0 || lower[last + 1] !== ',' || sentenceOf[last] !== sentenceOf[name.first]) return undefined
  const after = lower[name.last + 1]
  if (after !== undefined && !/^[,.(;—]$|^-lrb-$|^who$/.test(after)) return undefined
  let first = last
  const least = Math.max(0, last - 14)
  while (first > least && sentenceOf[first - 1] === sentenceOf[last]) {
    const { tag } = tokens[first - 1]!
    if (
      /^[,.:;]$|^``$|^''$/.test(tag) ||
      /^(?:VB|MD|W|PRP$)/.test(tag) ||
      /^(?:said|says|that|by|to|including)$/.test(lower[first - 1]!)
    )
      break
    first--
  }
  while (first < last && /^(?:DT|IN|CC|RB|PRP\$)$/.test(tokens[first]!.tag)) first++
  const noun = headTitle(tokens, lower, first, last)
  if (noun === undefined || at[first] === at[name.first]) return undefined
  return { first, last, noun }
}

/** “Jane Roe, 52, a director of Acme,”. */
function afterComma({ tokens, lower, sentenceOf }: Ground, name: Name): TitleRange | undefined {
  let first = name.last + 1
  if (lower[first] !== ',') return undefined
  const sentence = sentenceOf[name.last]!
  first++
  if (first < tokens.length && tokens[first]!.tag === 'CD') {
    first++
    if (lower[first] === ',') first++
  }
  if (lower[first] === 'who' && /^(?:is|was|serves|served)$/.test(lower[first + 1] ?? '')) {
    first += 2
    if (lower[first] === 'as') first++
  }
  return titlePhrase({ tokens, lower, sentenceOf }, first, sentence)
}

/** “Roe is the director of Acme”, “Roe, who was chief”. */
function afterVerb({ tokens, lower, sentenceOf }: Ground, name: Name): TitleRange | undefined {
  let first = name.last + 1
  if (!/^(?:is|was|became|serves|served)$/.test(lower[first] ?? '')) return undefined
  first++
  if (lower[first] === 'as') first++
  if (!/^(?:the|a|an)$/.test(lower[first] ?? '') && !isProper(tokens[first]?.tag ?? '')) return undefined
  return titlePhrase({ tokens, lower, sentenceOf }, first, sentenceOf[name.last]!)
}

type Lines = Pick<Ground, 'tokens' | 'lower' | 'sentenceOf'>

/** A noun phrase whose head is a title, with what says of which body. */
function titlePhrase({ tokens, lower, sentenceOf }: Lines, start: number, sentence: number): TitleRange | undefined {
  let first = start
  while (first < tokens.length && /^(?:DT|PRP\$|RB)$/.test(tokens[first]!.tag)) first++
  let last = first
  let noun: string | undefined
  let named = false
  const most = Math.min(tokens.length - 1, first + 24)
  for (let here = first; here <= most && sentenceOf[here] === sentence; here++) {
    const { tag } = tokens[here]!
    const word = lower[here]!
    if (ends(tag, word)) break
    if (tag === 'JJS' || tag === 'RBS') return undefined
    if (tag === 'IN' || tag === 'TO') {
      if (noun === undefined) return undefined
      named = true
      if (!/^(?:of|for|at|with|in|to|from|on|over)$/.test(word)) break
    }
    if (!named && isNoun(tag)) {
      const title = titleWord(word)
      if (title !== undefined && !/NNP?S$/.test(tag)) noun = title
      else if (noun !== undefined && !isProper(tag) && lower[here - 1] !== 'and') noun = undefined
    }
    last = here
  }
  if (noun === undefined) return undefined
  while (last > first && /^(?:DT|IN|TO|CC|PRP\$)$/.test(tokens[last]!.tag)) last--
  return { first, last, noun }
}

function ends(tag: string, word: string): boolean {
  return /^(?:W|MD|VBD|VBZ|VBP|VBG|``|'')/.test(tag) || /^[,;:.()—–“”"?!]$|^-+$|^-lrb-$|^that$/.test(word)
}

/** The title that heads a phrase: the last noun before the first preposition. */
function headTitle(
  tokens: Ground['tokens'],
  lower: readonly string[],
  first: number,
  last: number,
): string | undefined {
  let noun: string | undefined
  for (let here = first; here <= last; here++) {
    const { tag } = tokens[here]!
    if (tag === 'IN' && here > first) break
    if (isNoun(tag)) noun = /NNP?S$/.test(tag) ? undefined : titleWord(lower[here]!)
  }
  return noun
}

/** The word as a title in the singular; absent if it is none. */
export function titleWord(word: string): string | undefined {
  const plain = word.endsWith('.') ? word.slice(0, -1) : word
  const address = addressByWord.get(plain)
  if (address?.office === true) return address.noun ?? plain
  const singular = singularOf(plain)
  if (titleNouns.has(singular)) return singular
  const dash = singular.lastIndexOf('-')
  return dash > 0 && titleNouns.has(singular.slice(dash + 1)) ? singular.slice(dash + 1) : undefined
}

/** The title that says most: with its organization, then the longer, then the earlier. */
export function bestTitle(titles: readonly Title[]): Title | undefined {
  let best: Title | undefined
  for (const title of titles) if (best === undefined || weight(title) > weight(best) + 0.01) best = title
  return best
}

function weight({ placed, first, last, at }: Title): number {
  return (placed ? 2 : 0) + Math.min(last - first + 1, 10) * 0.15 + (at === 'verb' ? -0.6 : 0)
}

/** The person with that title named last before the token. */
export function titledBefore(titles: readonly Title[], noun: string, token: number): number | undefined {
  for (let index = lastBefore(titles, token), n = 0; index >= 0 && n < 40; index--, n++)
    if (titles[index]!.noun === noun) return titles[index]!.entity
  return undefined
}
