/** Scores of starting with a label and of moving from one label (outer) to the next (inner); minus infinity where forbidden. */
export interface CrfTable {
  readonly start: readonly number[]
  readonly moves: readonly (readonly number[])[]
}

/** A chain of labels over rows; `scores` holds a number for each label of each row. */
export interface Crf {
  /** Labels of the best path. */
  decode(scores: Float32Array, length: number): Uint8Array
  /** How likely each label is at each row: as many numbers as `scores`; each row sums to 1. */
  marginals(scores: Float32Array, length: number): Float32Array
}

export function makeCrf({ start, moves }: CrfTable): Crf {
  const size = start.length
  const table = Float64Array.from(moves.flat())
  const chances = table.map(Math.exp)
  return {
    decode: (scores, length) => bestPath(scores, length, size, start, table),
    marginals: (scores, length) => marginalsOf(scores, length, size, start.map(Math.exp), chances),
  }
}

/** Viterbi. */
function bestPath(
  scores: Float32Array,
  length: number,
  size: number,
  start: readonly number[],
  moves: Float64Array,
): Uint8Array {
  const path = new Uint8Array(length)
  if (length === 0) return path
  const back = new Uint8Array(length * size)
  let before = Float64Array.from(start, (score, label) => score + scores[label]!)
  let now = new Float64Array(size)
  for (let t = 1; t < length; t++) {
    for (let to = 0; to < size; to++) {
      let best = 0
      let most = before[0]! + moves[to]!
      for (let from = 1; from < size; from++) {
        const score = before[from]! + moves[from * size + to]!
        if (score > most) {
          most = score
          best = from
        }
      }
      back[t * size + to] = best
      now[to] = most + scores[t * size + to]!
    }
    ;[before, now] = [now, before]
  }
  let label = before.indexOf(Math.max(...before))
  for (let t = length - 1; t >= 0; t--) {
    path[t] = label
    label = back[t * size + label]!
  }
  return path
}

/** Forward and backward in probabilities, each row scaled to sum to 1. */
function marginalsOf(
  scores: Float32Array,
  length: number,
  size: number,
  start: readonly number[],
  moves: Float64Array,
): Float32Array {
  const forward = new Float64Array(length * size)
  const emitted = new Float64Array(length * size)
  for (let t = 0; t < length; t++) {
    const at = t * size
    let most = scores[at]!
    for (let i = 1; i < size; i++) most = Math.max(most, scores[at + i]!)
    for (let to = 0; to < size; to++) {
      emitted[at + to] = Math.exp(scores[at + to]! - most)
      let sum = t === 0 ? start[to]! : 0
      if (t > 0) for (let from = 0; from < size; from++) sum += forward[at - size + from]! * moves[from * size + to]!
      forward[at + to] = sum * emitted[at + to]!
    }
    normalize(forward, at, size)
  }
  const chances = new Float32Array(length * size)
  const behind = new Float64Array(size).fill(1)
  const both = new Float64Array(size)
  for (let t = length - 1; t >= 0; t--) {
    const at = t * size
    for (let i = 0; i < size; i++) both[i] = forward[at + i]! * behind[i]!
    normalize(both, 0, size)
    for (let i = 0; i < size; i++) {
      chances[at + i] = both[i]!
      both[i] = emitted[at + i]! * behind[i]!
    }
    for (let from = 0; from < size; from++) {
      let sum = 0
      for (let to = 0; to < size; to++) sum += moves[from * size + to]! * both[to]!
      behind[from] = sum
    }
    normalize(behind, 0, size)
  }
  return chances
}

/** Makes these numbers sum to 1; equal ones where all have vanished. */
function normalize(values: Float64Array, at: number, size: number): void {
  let sum = 0
  for (let i = at; i < at + size; i++) sum += values[i]!
  for (let i = at; i < at + size; i++) values[i] = sum > 0 ? values[i]! / sum : 1 / size
}
