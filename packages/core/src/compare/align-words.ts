/** What aligning needs of a word. */
interface Alignable {
  readonly folded: string
  readonly isContent: boolean
}

/** Indices of a word in either text; both rise. */
export type AlignedPair = readonly [a: number, b: number]

/** The words that two texts have in common, in order; a function word counts where it stands by other words in common. */
export function alignWords(a: readonly Alignable[], b: readonly Alignable[]): readonly AlignedPair[] {
  return withoutStray(longestInCommon(a, b), a)
}

/** The heaviest words in common, in order; a content word weighs as much as three function words. */
function longestInCommon(a: readonly Alignable[], b: readonly Alignable[]): AlignedPair[] {
  const width = b.length + 1
  const best = new Uint16Array((a.length + 1) * width)
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--) {
      const without = Math.max(best[(i + 1) * width + j]!, best[i * width + j + 1]!)
      const withBoth = a[i]!.folded === b[j]!.folded ? best[(i + 1) * width + j + 1]! + weightOf(a[i]!) : 0
      best[i * width + j] = Math.max(without, withBoth)
    }
  const pairs: AlignedPair[] = []
  let [i, j] = [0, 0]
  while (i < a.length && j < b.length) {
    const here = best[i * width + j]!
    if (a[i]!.folded === b[j]!.folded && here === best[(i + 1) * width + j + 1]! + weightOf(a[i]!)) {
      pairs.push([i, j])
      i += 1
      j += 1
    } else if (here === best[(i + 1) * width + j]!) i += 1
    else j += 1
  }
  return pairs
}

const weightOf = ({ isContent }: Alignable): number => (isContent ? 3 : 1)

// So far may a run of function words stand from a run with a content word, in either text.
const near = 3

function withoutStray(pairs: readonly AlignedPair[], a: readonly Alignable[]): AlignedPair[] {
  const runs = runsOf(pairs)
  const isSolid = runs.map((run) => run.some(([i]) => a[i]!.isContent))
  return runs
    .filter((run, index) => {
      if (isSolid[index]) return true
      return [index - 1, index + 1].some((other) => isSolid[other] === true && isNear(run, runs[other]!))
    })
    .flat()
}

/** Pairs that follow each other in both texts. */
export function runsOf(pairs: readonly AlignedPair[]): (readonly AlignedPair[])[] {
  const runs: AlignedPair[][] = []
  for (const pair of pairs) {
    const last = runs.at(-1)?.at(-1)
    if (last !== undefined && pair[0] === last[0] + 1 && pair[1] === last[1] + 1) runs.at(-1)!.push(pair)
    else runs.push([pair])
  }
  return runs
}

function isNear(run: readonly AlignedPair[], other: readonly AlignedPair[]): boolean {
  const [before, after] = run[0]![0] < other[0]![0] ? [run, other] : [other, run]
  const [from, to] = [before.at(-1)!, after[0]!]
  return to[0] - from[0] <= near && to[1] - from[1] <= near
}
