import type { Report } from '../model/report.js'
import { stemOf } from '../rules/stem.js'
import { type AlignedPair, alignWords, runsOf } from './align-words.js'
import type { ComparedSource, ComparedUtterance } from './comparison.js'
import { markVersion, type OtherVersion } from './mark-version.js'
import { type Utterance, utterancesOf } from './quoted-words.js'

interface SamePair {
  readonly a: number
  readonly b: number
  readonly pairs: readonly AlignedPair[]
}

/** Quotations of two and more articles that are the same words, as each prints them, with what differs marked. */
export function findSameUtterances(
  reports: readonly Report[],
  sources: readonly ComparedSource[],
): readonly ComparedUtterance[] {
  const utterances = reports.flatMap(utterancesOf)
  const isRare = rareWords(reports, utterances)
  const speakers = speakerKeys(sources)
  const same = candidates(utterances).flatMap(([a, b]): SamePair[] => {
    const [one, other] = [utterances[a]!, utterances[b]!]
    const pairs = alignWords(one.words, other.words)
    const key = speakers(one)
    const isSameSpeaker = key !== undefined && key === speakers(other)
    return isSameUtterance(one, other, pairs, isRare, isSameSpeaker) ? [{ a, b, pairs }] : []
  })
  return groupsOf(utterances.length, same).map((members) => ({
    versions: members.map((index) => ({
      article: utterances[index]!.article,
      attribution: utterances[index]!.attribution.id,
      pieces: markVersion(reports, utterances[index]!, othersOf(index, same, utterances)),
    })),
  }))
}

/** Pairs of two articles that share a content word. */
function candidates(utterances: readonly Utterance[]): (readonly [number, number])[] {
  const byStem = new Map<string, number[]>()
  const seen = new Map<number, Set<number>>()
  for (const [index, { stems }] of utterances.entries())
    for (const stem of stems) byStem.set(stem, [...(byStem.get(stem) ?? []), index])
  for (const indices of byStem.values()) {
    // A word of every other quotation finds no pair that another word does not find.
    if (indices.length > 60) continue
    for (const a of indices)
      for (const b of indices)
        if (a < b && utterances[a]!.article !== utterances[b]!.article) seen.set(a, (seen.get(a) ?? new Set()).add(b))
  }
  return [...seen].flatMap(([a, others]) => [...others].map((b) => [a, b] as const))
}

/** Words that the articles hardly use but in quotations: two quotations that share such words are hardly so by chance. */
function rareWords(reports: readonly Report[], utterances: readonly Utterance[]): (stem: string) => boolean {
  const counts = new Map<string, number>()
  for (const { words } of utterances)
    for (const { folded, isContent } of words)
      if (isContent) counts.set(stemOf(folded), (counts.get(stemOf(folded)) ?? 0) + 1)
  return (stem) => (counts.get(stem) ?? 0) <= 2 * reports.length
}

/**
 * Cautious: half of the shorter one, three words in a row, and two rare content words in common. One will do where the same source
 * says both, or where the shorter one stands whole in the other.
 */
function isSameUtterance(
  a: Utterance,
  b: Utterance,
  pairs: readonly AlignedPair[],
  isRare: (stem: string) => boolean,
  isSameSpeaker: boolean,
): boolean {
  const shared = new Set(pairs.filter(([i]) => a.words[i]!.isContent).map(([i]) => stemOf(a.words[i]!.folded)))
  const rare = [...shared].filter(isRare).length
  const share = pairs.length / Math.min(a.words.length, b.words.length)
  const longest = Math.max(0, ...runsOf(pairs).map((run) => run.length))
  const isWhole = share === 1 && pairs.length > 3
  return share >= 0.5 && longest >= 3 && rare >= (isSameSpeaker || isWhole ? 1 : 2)
}

function speakerKeys(sources: readonly ComparedSource[]): (utterance: Utterance) => number | undefined {
  const keys = new Map(
    sources.flatMap(({ voices }, index) => voices.map(({ article, source }) => [`${article} ${source}`, index])),
  )
  return ({ article, attribution: { speaker } }) => keys.get(`${article} ${speaker}`)
}

/** What is tied by pairs, in the order of the first member. */
function groupsOf(size: number, same: readonly SamePair[]): number[][] {
  const root = Array.from({ length: size }, (_, index) => index)
  const find = (index: number): number => (root[index] === index ? index : find(root[index]!))
  for (const { a, b } of same) {
    const [first, second] = [find(a), find(b)].sort((x, y) => x - y)
    root[second!] = first!
  }
  const groups = new Map<number, number[]>()
  for (let index = 0; index < size; index++) groups.set(find(index), [...(groups.get(find(index)) ?? []), index])
  return [...groups.values()].filter(({ length }) => length > 1)
}

function othersOf(index: number, same: readonly SamePair[], utterances: readonly Utterance[]): OtherVersion[] {
  return same.flatMap(({ a, b, pairs }) => {
    if (a === index) return [{ utterance: utterances[b]!, pairs }]
    if (b === index) return [{ utterance: utterances[a]!, pairs: pairs.map(([i, j]) => [j, i] as const) }]
    return []
  })
}
