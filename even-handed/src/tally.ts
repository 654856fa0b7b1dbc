import type { Comparison } from './compare.js'

/** Comparisons of one kind of document, added up. */
export interface Tally {
  readonly name: string
  readonly comparisons: readonly Comparison[]
}

export interface Figure {
  readonly name: string
  readonly value: number
  readonly of?: number
}

export function shareOfFindings({ name, comparisons }: Tally): Figure {
  const same = comparisons.filter(({ sameFindings }) => sameFindings).length
  return { name: `${name}: documents with the same findings`, value: same / comparisons.length, of: comparisons.length }
}

export function shareOfAttributions({ name, comparisons }: Tally): Figure {
  let [same, all] = [0, 0]
  for (const { attributions } of comparisons) {
    same += 2 * attributions.same
    all += attributions.one + attributions.other
  }
  return { name: `${name}: attributions that are the same`, value: same / all, of: all / 2 }
}

/** What differs, the most frequent first: causes by document with other findings, and the rules of these findings. */
export function causes({ name, comparisons }: Tally): readonly Figure[] {
  const counts = new Map<string, number>()
  const add = (key: string) => counts.set(key, (counts.get(key) ?? 0) + 1)
  for (const { sameFindings, causes, partedFindings } of comparisons) {
    if (sameFindings) continue
    add(`cause, first of its kind: ${causes[0]}`)
    for (const finding of partedFindings) add(`finding of one reading only: ${finding}`)
  }
  return [...counts]
    .sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
    .map(([key, value]) => ({ name: `${name}: ${key}`, value }))
}

export function asLine({ name, value, of }: Figure): string {
  const shown = of === undefined ? String(value) : value.toFixed(4)
  return `${name.padEnd(84)} ${shown.padStart(8)}${of === undefined ? '' : ` of ${Math.round(of)}`}`
}
