import type { TokenRange } from '../model/span.js'
import type { CueWindow, Encoded, Model } from '../net/model.js'
import { countWhile } from '../text/first-from.js'

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

/** How cues are looked for. */
export interface Look {
  /** Added to the score of a cue's beginning, so that cues are found that the net only half believes in. */
  readonly eagerness: number
  /** Whether these rows may be a cue. */
  readonly accepts: (cue: TokenRange) => boolean
}

const plainly: Look = { eagerness: 0, accepts: () => true }

/** Cues by the best path, then for each the best path of source and content in the window around it. */
export function decodeAttributions(
  encoded: Encoded,
  blockStarts: Uint32Array,
  model: Model,
  look = plainly,
): RowAttribution[] {
  const chances = model.cues.marginals(encoded.cueScores, encoded.length)
  const cues = findCues(encoded, model, look).map((cue) => withinBlock(cue, blockStarts))
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
      cue: chanceOfCue(chances, cue),
      links: chanceOfPath(model.links.marginals(scores, length), links, length),
    }
    return [{ cue, source, content, belief }]
  })
}

/** How often the path is looked for anew without the cues that were not accepted. */
const rounds = 4

function findCues({ cueScores, length }: Encoded, model: Model, look: Look): TokenRange[] {
  const scores = cueScores.map((score, i) => (i % 3 === cueLabel.begins ? score + look.eagerness : score))
  for (let round = 1; ; round++) {
    const cues = runsOf(model.cues.decode(scores, length), length, cueLabel.begins, cueLabel.inside)
    const accepted = cues.filter((cue) => look.accepts(cue))
    if (accepted.length === cues.length || round === rounds) return accepted
    const kept = new Set(accepted)
    for (const cue of cues) if (!kept.has(cue)) scores[cue.first * 3 + cueLabel.begins] = Number.NEGATIVE_INFINITY
  }
}

/** A cue never goes on in the next block. */
function withinBlock({ first, last }: TokenRange, blockStarts: Uint32Array): TokenRange {
  const next = blockStarts[blocksUpTo(first, blockStarts)]
  return { first, last: next === undefined ? last : Math.min(last, next - 1) }
}

/** How many blocks begin at this row or before. */
function blocksUpTo(row: number, blockStarts: Uint32Array): number {
  return countWhile(blockStarts.length, (index) => blockStarts[index]! <= row)
}

function windowAround(cue: TokenRange, blockStarts: Uint32Array, length: number): CueWindow {
  const low = blocksUpTo(cue.first, blockStarts)
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
