import { type Figure, scores } from './figure.js'
import { matchUp } from './match.js'
import type { Reading } from './readings.js'

/** `full.overlap` of every publisher, and how far each is from the mean of them. */
export function byPublisher(readings: readonly Reading[]): Figure[] {
  const publishers = [...new Set(readings.map(({ publisher }) => publisher))].sort()
  const figures = publishers.flatMap((publisher) => {
    const theirs = readings.filter((one) => one.publisher === publisher)
    return [
      ...scores(`publisher ${publisher} full.overlap`, countFull(theirs)),
      { name: `publisher ${publisher} marked a thousand words`, value: density(theirs) },
    ]
  })
  const f1s = figures.filter(({ name }) => name.endsWith(' f1')).map(({ value }) => value)
  const mean = f1s.reduce((total, value) => total + value, 0) / f1s.length
  const farthest = Math.max(...f1s.map((value) => Math.abs(value - mean)))
  return [
    ...figures,
    { name: 'publisher mean full.overlap f1', value: mean, of: publishers.length },
    { name: 'publisher farthest from mean', value: farthest, of: publishers.length },
  ]
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
export function countFull(readings: readonly Reading[]) {
  let [right, found, gold] = [0, 0, 0]
  for (const reading of readings) {
    const ours = reading.found.map(({ tokens }) => tokens)
    const theirs = reading.gold.map(({ tokens }) => tokens)
    right += matchUp(ours, theirs).size
    found += ours.filter(({ content }) => content.size > 0).length
    gold += theirs.filter(({ content }) => content.size > 0).length
  }
  return { right, found, gold }
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
