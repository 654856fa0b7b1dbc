import { WEIGHTS } from '@whence/core/weights/page-filter-2026-11/weights.js'
import type { PageBlock } from './gather-blocks.js'
import { type Marked, pageFeatures } from './page-features.js'

/**
 * The blocks that are article, as the learned weights see it. Where they leave next to nothing of what Readability
 * chose, its choice stands.
 */
export function filterBlocks(blocks: readonly Marked[], headline: string | undefined): PageBlock[] {
  const features = pageFeatures(blocks, headline)
  const kept = blocks.filter((_, index) => keepsBlock(features[index]!, weights))
  const chosen = blocks.filter((marked) => marked.chosen)
  const taken = lengthOf(kept) < lengthOf(chosen) * LEAST_KEPT ? chosen : kept
  return taken.map(({ block }) => block)
}

/** Share of the characters that Readability chose. */
const LEAST_KEPT = 0.1

function lengthOf(blocks: readonly Marked[]): number {
  return blocks.reduce((sum, { block }) => sum + block.text.length, 0)
}

/** Whether a block with these features is rather article than not. */
export function keepsBlock(features: Uint16Array, weights: Int8Array): boolean {
  let sum = 0
  for (const feature of features) sum += weights[feature] ?? 0
  return sum > 0
}

const weights = loadWeights(WEIGHTS)

/** One byte a weight, in base 64. */
export function loadWeights(encoded: string): Int8Array {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
  const values = new Uint8Array(128)
  for (let index = 0; index < 64; index += 1) values[alphabet.charCodeAt(index)] = index
  const bytes = new Int8Array(Math.floor((encoded.length * 3) / 4))
  let at = 0
  for (let index = 0; index + 3 < encoded.length; index += 4) {
    let four = 0
    for (let step = 0; step < 4; step += 1) four = (four << 6) | (values[encoded.charCodeAt(index + step)] ?? 0)
    bytes[at] = four >> 16
    bytes[at + 1] = four >> 8
    bytes[at + 2] = four
    at += 3
  }
  return bytes
}
