import type { Example } from './examples.js'

/**
 * Logistic regression over features that are present or absent, by stochastic gradient descent with steps that shrink
 * where a feature has moved often (AdaGrad), and a pull towards zero. The order of examples is shuffled by a fixed seed.
 */
export function learn(
  examples: readonly Example[],
  size: number,
  { rounds = 12, rate = 0.15, pull = 1e-3 } = {},
): Float64Array {
  const weights = new Float64Array(size)
  const moved = new Float64Array(size).fill(1e-3)
  const order = examples.map((_, index) => index)
  const random = seeded(20261123)
  for (let round = 0; round < rounds; round += 1) {
    shuffle(order, random)
    for (const index of order) {
      const { features, isArticle, weight } = examples[index]!
      let sum = 0
      for (const feature of features) sum += weights[feature]!
      const error = ((isArticle ? 1 : 0) - 1 / (1 + Math.exp(-sum))) * weight
      for (const feature of features) {
        const gradient = error - pull * weights[feature]!
        moved[feature]! += gradient * gradient
        weights[feature]! += (rate * gradient) / Math.sqrt(moved[feature]!)
      }
    }
  }
  return weights
}

/** Weights as one signed byte each, scaled by the largest that matters. */
export function quantise(weights: Float64Array): Int8Array {
  const sizes = [...weights].map(Math.abs).sort((a, b) => a - b)
  const largest = sizes[Math.floor(sizes.length * 0.999)] || 1
  return Int8Array.from(weights, (weight) => Math.round(Math.max(-1, Math.min(1, weight / largest)) * 127))
}

function shuffle(order: number[], random: () => number): void {
  for (let index = order.length - 1; index > 0; index -= 1) {
    const other = Math.floor(random() * (index + 1))
    ;[order[index], order[other]] = [order[other]!, order[index]!]
  }
}

/** Mulberry32: numbers from 0 to 1, the same for the same seed. */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let value = Math.imul(state ^ (state >>> 15), 1 | state)
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296
  }
}
