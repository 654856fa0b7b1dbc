import type { TokenRange } from '../../model/span.js'
import { type Ground, isNoun, isProper } from '../ground.js'
import { titleWord } from '../nouns/title-word.js'

export interface TitleRange extends TokenRange {
  /** Singular noun that names the office. */
  readonly noun: string
}

export type Lines = Pick<Ground, 'tokens' | 'lower' | 'sentenceOf'>

/** A noun phrase whose head is a title, with what says of which body. */
export function titlePhrase(
  { tokens, lower, sentenceOf }: Lines,
  start: number,
  sentence: number,
  isPerson: (token: number) => boolean,
): TitleRange | undefined {
  let first = start
  // “one of the city's directors” keeps the plural.
  const several = lower[first] === 'one' && lower[first + 1] === 'of'
  if (several) first += 2
  while (first < tokens.length && /^(?:DT|PRP\$|RB)$/.test(tokens[first]!.tag)) first++
  let last = first
  let noun: string | undefined
  let named = false
  const most = Math.min(tokens.length - 1, first + 24)
  for (let here = first; here <= most && sentenceOf[here] === sentence; here++) {
    const { tag } = tokens[here]!
    const word = lower[here]!
    if (ends(tag, word) && !(tag === 'VBG' && titleWord(lower[here + 1] ?? '') !== undefined)) break
    // “…, risk officer Tom Berg”: the title is of the next person.
    if (!named && noun !== undefined && isPerson(here)) return undefined
    if (word === 'and' && noun === undefined && /^(?:a|an|the)$/.test(lower[here + 1] ?? '')) return undefined
    // “a better speaker than most” names no office.
    if (/^(?:JJ|RB)[RS]$/.test(tag) && noun === undefined) return undefined
    if (tag === 'IN' || tag === 'TO') {
      if (noun === undefined) return undefined
      named = true
      if (!/^(?:of|for|at|with|in|to|from|on|over)$/.test(word)) break
    }
    if (!named && isNoun(tag)) {
      const title = titleWord(word)
      if (title !== undefined && (several || !/NNP?S$/.test(tag))) noun = title
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
export function headTitle(
  tokens: Ground['tokens'],
  lower: readonly string[],
  first: number,
  last: number,
): string | undefined {
  let noun: string | undefined
  const several = lower[first] === 'one' && lower[first + 1] === 'of'
  for (let here = several ? first + 2 : first; here <= last; here++) {
    const { tag } = tokens[here]!
    if (tag === 'IN' && here > first) break
    if (isNoun(tag)) noun = /NNP?S$/.test(tag) && !several ? undefined : titleWord(lower[here]!)
  }
  return noun
}
