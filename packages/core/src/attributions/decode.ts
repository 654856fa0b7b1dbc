import type { TokenRange } from '../model/span.js'
import type { CueWindow, Encoded, Model } from '../net/model.js'

/** What the net found around one cue, in rows of its features; `belief` holds what the confidence is made from. */
export interface RowAttribution {
  readonly cue: TokenRange
  readonly source: readonly TokenRange[]
  readonly content: readonly TokenRange[]
  readonly belief: Belief
}

/** Probabilities by the net: that these rows are a cue, and that source and content lie where they were put. */
export interface Belief {
  readonly cue: number
  readonly links: number
}

/** How far from its cue a source or a content may lie, in rows; never beyond the cue's block. */
const reach = { left: 64, right: 112 } as const

const cueLabel = { outside: 0, begins: 1, inside: 2 } as const
const linkLabel = { outside: 0, sourceBegins: 1, sourceInside: 2, contentBegins: 3, contentInside: 4 } as const

/**
 * Cues by the best path, then for each the best path of source and content in the window around it. `eagerness` is added to the
 * score of a cue's beginning, so that the path holds cues that the net half believes in too.
 */
export function decodeAttributions(
  encoded: Encoded,
  blockStarts: Uint32Array,
  model: Model,
  eagerness = 0,
): RowAttribution[] {
  const labels = model.cues.decode(eager(encoded.cueScores, eagerness), encoded.length)
  const cues = runsOf(labels, encoded.length, cueLabel.begins, cueLabel.inside)
  const cueChances = model.cues.marginals(encoded.cueScores, encoded.length)
  const windows = cues.map((cue) => windowAround(cue, blockStarts, encoded.length))
  return encoded.linkScores(windows).flatMap((scores, i) => {
    const { start, length } = windows[i]!
    const links = model.links.decode(scores, length)
    const move = ({ first, last }: TokenRange) => ({ first: first + start, last: last + start })
    const content = runsOf(links, length, linkLabel.contentBegins, linkLabel.contentInside).map(move)
    const source = runsOf(links, length, linkLabel.sourceBegins, linkLabel.sourceInside).map(move)
    const cue = cues[i]!
    if (content.length === 0) return []
    const belief = {
      cue: chanceOfCue(cueChances, cue),
      links: chanceOfPath(model.links.marginals(scores, length), links, length),
    }
    return [{ cue, source, content, belief }]
  })
}

function eager(scores: Float32Array, eagerness: number): Float32Array {
  if (eagerness === 0) return scores
  return scores.map((score, i) => (i % 3 === cueLabel.begins ? score + eagerness : score))
}

function windowAround(cue: TokenRange, blockStarts: Uint32Array, length: number): CueWindow {
  let low = 0
  let high = blockStarts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (blockStarts[middle]! <= cue.first) low = middle + 1
    else high = middle
  }
  const start = Math.max(blockStarts[low - 1] ?? 0, cue.first - reach.left)
  const end = Math.min(blockStarts[low] ?? length, cue.last + reach.right)
  return { start, length: end - start, cueFirst: cue.first, cueLast: cue.last }
}

function runsOf(labels: Uint8Array, length: number, begins: number, inside: number): TokenRange[] {
  const runs: TokenRange[] = []
  for (let i = 0; i < length; i++) {
    if (labels[i] !== begins) continue
    let last = i
    while (last + 1 < length && labels[last + 1] === inside) last += 1
    runs.push({ first: i, last })
    i = last
  }
  return runs
}

/** The least sure row of the cue decides. */
function chanceOfCue(marginals: Float32Array, { first, last }: TokenRange): number {
  let chance = marginals[first * 3 + cueLabel.begins]!
  for (let i = first + 1; i <= last; i++) chance = Math.min(chance, marginals[i * 3 + cueLabel.inside]!)
  return chance
}

/** Mean over the rows in doubt; a window of sure rows has 1. */
function chanceOfPath(marginals: Float32Array, labels: Uint8Array, length: number): number {
  let doubt = 0
  let said = 0
  for (let i = 0; i < length; i++) {
    const chance = marginals[i * 5 + labels[i]!]!
    if (labels[i] !== linkLabel.outside) said += 1
    doubt += 1 - chance
  }
  return Math.max(0, 1 - doubt / Math.max(said, 1))
}
