import { type Counts, type Figure, scores, sum } from './figure.js'
import { matchUp } from './match.js'
import type { Reading } from './readings.js'

/**
 * `full.overlap` of every publisher, and how far the farthest is from the mean of them; beside it how far the farthest is when the
 * articles are dealt out to the publishers by chance: what a dozen articles differ by though nobody's style does.
 */
export function byPublisher(readings: readonly Reading[]): Figure[] {
  const names = readings.map(({ publisher }) => publisher)
  const publishers = [...new Set(names)].sort()
  const counts = readings.map((reading) => countFull([reading]))
  const figures = publishers.flatMap((publisher) => {
    const theirs = readings.filter((one) => one.publisher === publisher)
    return [
      ...scores(`publisher ${publisher} full.overlap`, sum(counts.filter((_, i) => names[i] === publisher))),
      { name: `publisher ${publisher} marked a thousand words`, value: density(theirs) },
    ]
  })
  const { mean, farthest } = spread(names, counts)
  const byChance = dealtOut(names, counts)
  return [
    ...figures,
    { name: 'publisher mean full.overlap f1', value: mean, of: publishers.length },
    { name: 'publisher farthest from mean', value: farthest, of: publishers.length },
    { name: 'publisher farthest from mean by chance, median', value: byChance[byChance.length >> 1]!, of: deals },
    {
      name: 'publisher farthest from mean by chance, as far or farther',
      value: byChance.filter((one) => one >= farthest).length / deals,
      of: deals,
    },
  ]
}

/** Mean F1 of the groups, and how far the farthest of them is from it. */
function spread(names: readonly string[], counts: readonly Counts[]) {
  const f1s = [...new Set(names)].map((name) => {
    const { right, found, gold } = sum(counts.filter((_, i) => names[i] === name))
    return (2 * right) / Math.max(found + gold, 1)
  })
  const mean = f1s.reduce((total, value) => total + value, 0) / f1s.length
  return { mean, farthest: Math.max(...f1s.map((value) => Math.abs(value - mean))) }
}

/** How often the articles are dealt out anew. */
const deals = 1000

/** The farthest distance of each deal, sorted. Seeded: the same every time. */
function dealtOut(names: readonly string[], counts: readonly Counts[]): number[] {
  const dealt = [...counts]
  let state = 1
  const below = (limit: number): number => {
    // The minimal standard generator of Park and Miller.
    state = (state * 48271) % 2147483647
    return state % limit
  }
  return Array.from({ length: deals }, () => {
    for (let i = dealt.length - 1; i > 0; i--) {
      const j = below(i + 1)
      ;[dealt[i], dealt[j]] = [dealt[j]!, dealt[i]!]
    }
    return spread(names, dealt).farthest
  }).sort((a, b) => a - b)
}

/** Gold attributions in a thousand words. */
function density(readings: readonly Reading[]): number {
  const words = readings.reduce((total, { text }) => total + text.split(/\s+/).length, 0)
  return (1000 * readings.reduce((total, { gold }) => total + gold.length, 0)) / words
}

/** `full.overlap` by who annotated the article: how much of the distance is in the eye of the beholder. */
export function byAnnotator(readings: readonly Reading[]): Figure[] {
  const annotators = [...new Set(readings.map(({ annotator }) => annotator))].sort()
  return annotators.flatMap((annotator) =>
    scores(`annotator ${annotator} full.overlap`, countFull(readings.filter((one) => one.annotator === annotator))),
  )
}

/** Counts of `full.overlap`, as `score_attribution.py` counts them. */
export function countFull(readings: readonly Reading[]): Counts {
  return sum(
    readings.map((reading) => {
      const ours = reading.found.map(({ tokens }) => tokens)
      const theirs = reading.gold.map(({ tokens }) => tokens)
      const held = (all: typeof ours) => all.filter(({ content }) => content.size > 0).length
      return { right: matchUp(ours, theirs).size, found: held(ours), gold: held(theirs) }
    }),
  )
}

/** `full.overlap` by form and by what the cue is and does: recall over the gold ones of a kind, precision over the found ones of it. */
export function byKind(
  subject: string,
  readings: readonly Reading[],
  kindsOf: (reading: Reading) => { readonly gold: readonly string[]; readonly found: readonly string[] },
): Figure[] {
  const counts = new Map<string, { right: number; rightFound: number; found: number; gold: number }>()
  const of = (kind: string) => {
    const known = counts.get(kind) ?? { right: 0, rightFound: 0, found: 0, gold: 0 }
    counts.set(kind, known)
    return known
  }
  for (const reading of readings) {
    const kinds = kindsOf(reading)
    const matched = matchUp(
      reading.found.map(({ tokens }) => tokens),
      reading.gold.map(({ tokens }) => tokens),
    )
    kinds.gold.forEach((kind) => {
      of(kind).gold += 1
    })
    kinds.found.forEach((kind) => {
      of(kind).found += 1
    })
    for (const [ours, theirs] of matched) {
      of(kinds.gold[theirs]!).right += 1
      of(kinds.found[ours]!).rightFound += 1
    }
  }
  return [...counts].sort().flatMap(([kind, { right, rightFound, found, gold }]) => [
    { name: `${subject} ${kind} found right`, value: found === 0 ? 0 : rightFound / found, of: found },
    { name: `${subject} ${kind} gold found`, value: gold === 0 ? 0 : right / gold, of: gold },
  ])
}
