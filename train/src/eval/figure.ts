/** One measured number, a line of what `npm run eval` prints. */
export interface Figure {
  /** Words apart by spaces, the subject first: `attribution full.overlap f1`. Floors go by this name. */
  readonly name: string
  /** A share of 1, or a count or time where the name says so. */
  readonly value: number
  /** How many cases a share is of. */
  readonly of?: number
}

/** Precision, recall and F1 from counts; each `of` what it is a share of. */
export function scores(name: string, { right, found, gold }: Counts): Figure[] {
  const share = (part: number, whole: number) => (whole === 0 ? 0 : part / whole)
  return [
    { name: `${name} p`, value: share(right, found), of: found },
    { name: `${name} r`, value: share(right, gold), of: gold },
    { name: `${name} f1`, value: share(2 * right, found + gold), of: gold },
  ]
}

export interface Counts {
  readonly right: number
  readonly found: number
  readonly gold: number
}

export function sum(counts: Iterable<Counts>): Counts {
  let [right, found, gold] = [0, 0, 0]
  for (const one of counts) {
    right += one.right
    found += one.found
    gold += one.gold
  }
  return { right, found, gold }
}
