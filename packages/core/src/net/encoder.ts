import { columns, type Features, tableSizes } from './features.js'
import type { Kernel } from './kernel/kernel.js'
import { finenessOf, haloOf, openDense, openFloats, openStack } from './layers.js'
import { roundUp } from './pack.js'
import type { Weights } from './weights.js'

/** What the encoder makes of each row. */
export interface Encoding {
  /** `width` states a row. */
  readonly states: Int16Array
  /** Indices of the likeliest tag and entity. */
  readonly tags: Uint8Array
  readonly entities: Uint8Array
  /** Three numbers a row. */
  readonly cueScores: Float32Array
}

/** Rows worked on at once; a longer text is cut, with as many rows on either side as the layers look at. */
const run = 2048
const cueHidden = 64
const cueLabels = 3

/** The table of each column of the features, as far as the net looks at them. */
const tables = ['word', 'word', 'affix', 'affix', 'affix', 'shape', 'quote'] as const
const rowsOfTable = {
  word: tableSizes.words,
  affix: tableSizes.affixes,
  shape: tableSizes.shapes,
  quote: tableSizes.quotes,
}

export function openEncoder(kernel: Kernel, weights: Weights): (features: Features) => Encoding {
  const { width, range, layers, tags, entities } = weights.header
  const fineness = finenessOf(range)
  const embeddings = openEmbeddings(kernel, weights)
  // Rows at the cuts keep their place in the groups that the kernel works on.
  const halo = roundUp(haloOf(layers), 32)
  const capacity = run + 2 * halo
  const stack = openStack(kernel, weights, 'layers', layers, width, fineness, capacity)
  const tag = openDense(kernel, weights, 'tag', tags.length, width, fineness)
  const entity = openDense(kernel, weights, 'ent', entities.length, width, fineness)
  const hidden = openDense(kernel, weights, 'cue_hidden', cueHidden, width, fineness, true)
  const cue = openFloats(kernel, weights, 'cue_out', cueLabels, cueHidden)
  const rows = kernel.reserve(capacity * columns * 4)
  const wide = kernel.reserve((capacity + 4) * Math.max(tag.wide, entity.wide, hidden.wide) * 4)
  const narrow = kernel.reserve((capacity + 4) * 8 * 4)

  return (features) => {
    const { length } = features
    const encoding = {
      states: new Int16Array(length * width),
      tags: new Uint8Array(length),
      entities: new Uint8Array(length),
      cueScores: new Float32Array(length * cueLabels),
    }
    for (let from = 0; from < length; from += run) encodeRun(features, encoding, from, Math.min(length, from + run))
    return encoding
  }

  /** Rows `from` to `to`. */
  function encodeRun(features: Features, encoding: Encoding, from: number, to: number): void {
    const first = Math.max(0, from - halo)
    const last = Math.min(features.length, to + halo)
    kernel.integers(rows, (last - first) * columns).set(features.rows.subarray(first * columns, last * columns))
    kernel.run.embed(stack.input, last - first, width, rows, tables.length, columns, embeddings, fineness)
    const h = stack.run(last - first) + (from - first) * width * 2
    const n = to - from
    encoding.states.set(kernel.states(h, n * width), from * width)
    tag.run(h, wide, n)
    kernel.run.greatest(wide, narrow, n, tag.wide, tags.length)
    encoding.tags.set(kernel.bytes(narrow, n), from)
    entity.run(h, wide, n)
    kernel.run.greatest(wide, narrow, n, entity.wide, entities.length)
    encoding.entities.set(kernel.bytes(narrow, n), from)
    hidden.run(h, wide, n)
    cue.run(wide, narrow, n)
    kernel.run.narrow(narrow, wide, n, cue.wide, cueLabels)
    encoding.cueScores.set(kernel.floats(wide, n * cueLabels), from * cueLabels)
  }
}

/** Address of a list with the addresses of table and scales for each column. */
function openEmbeddings(kernel: Kernel, weights: Weights): number {
  const placed = new Map(
    [...new Set(tables)].map((table) => {
      const { values, scales } = weights.bytes(`embed.${table}.weight`, rowsOfTable[table], weights.header.width)
      return [table, [kernel.place(values), kernel.place(scales)]] as const
    }),
  )
  const addresses = tables.flatMap((table) => placed.get(table)!)
  return kernel.place(Uint32Array.from(addresses))
}
