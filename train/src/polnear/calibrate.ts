import { type Model, openModel } from '@whence/core'
import {
  type Belief,
  decodeAttributions,
  featuresOf,
  findQuotations,
  logit,
  type Mark,
  type Place,
  rowsOfTokens,
  splitSentences,
  tokenize,
} from '@whence/core/training'
import { contentLessons } from './content-lessons.js'
import { heldOutOf } from './held-out.js'
import { hiddenIn } from './hidden-in.js'
import type { RowSets } from './lessons.js'
import { paragraphsOf } from './paragraphs.js'
import { tokensIn } from './prepare.js'
import { readPolnear } from './read-corpus.js'
import { readNestedOwn } from './read-nested.js'

/** Weights of the logistic curve that turns what the net believes into a confidence. */
export interface Calibration {
  readonly bias: number
  readonly cue: number
  readonly links: number
  /** Added for attributions inside the content of others. */
  readonly nested: number
}

interface Trial {
  readonly belief: Belief
  readonly nested: boolean
  readonly isRight: boolean
}

/**
 * Fits the curve by Newton's method on the articles of PolNeAR's train that were held out of training, for the nested ones on those of
 * them that our own annotation has. Right means that content and source overlap the gold by half or more.
 */
export function calibrate(dataFolder: string, weights: Uint8Array): Calibration {
  const model = openModel(weights)
  const heldOut = heldOutOf(dataFolder)
  const kept = readPolnear(dataFolder, 'train').filter(
    ({ name }, position) => heldOut(name, position) === 'calibration',
  )
  const outer = kept.flatMap(({ text, readings }) => {
    const marks = tokenize(text, paragraphsOf(text))
    const rows = rowsOfTokens(marks)
    const gold = (readings[0]?.attributions ?? []).map(({ source, cue, content }) => ({
      source: tokensIn(source, marks).map((i) => rows[i]!),
      cue: tokensIn(cue, marks).map((i) => rows[i]!),
      content: tokensIn(content, marks).map((i) => rows[i]!),
    }))
    return trialsOf(text, marks, gold, 'article', model)
  })
  const inner = readNestedOwn(kept).flatMap((article) => {
    const { marks, attributions } = contentLessons(article)
    return trialsOf(article.text, marks, attributions, 'content', model)
  })
  return fit([...outer, ...inner])
}

function trialsOf(text: string, marks: readonly Mark[], gold: readonly RowSets[], place: Place, model: Model): Trial[] {
  const features = featuresOf(
    text,
    marks,
    splitSentences(text, marks),
    findQuotations(text, marks),
    hiddenIn(text, model.usual),
    place,
  )
  const rows = rowsOfTokens(marks)
  const blockStarts = rows.filter((row, i) => i === 0 || rows[i - 1] !== row - 1).map((row) => row - 1)
  const open = new Set(gold)
  return decodeAttributions(model.encode(features), blockStarts, model).map(({ source, content, belief }) => {
    const rowsIn = (ranges: typeof source): number[] =>
      ranges.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, i) => first + i))
    const match = [...open].find(
      (one) => overlap(one.content, rowsIn(content)) >= 0.5 && overlap(one.source, rowsIn(source)) >= 0.5,
    )
    if (match !== undefined) open.delete(match)
    return { belief, nested: place === 'content', isRight: match !== undefined }
  })
}

function overlap(some: readonly number[], others: readonly number[]): number {
  const set = new Set(others)
  const shared = some.filter((row) => set.has(row)).length
  const all = some.length + others.length - shared
  return all === 0 ? 1 : shared / all
}

function fit(trials: readonly Trial[]): Calibration {
  const samples = trials.map(({ belief, nested, isRight }) => ({
    x: [1, logit(belief.cue), logit(belief.links), nested ? 1 : 0],
    y: isRight ? 1 : 0,
  }))
  let weights = [0, 0.5, 0.5, 0]
  for (let round = 0; round < 30; round++) {
    const gradient = weights.map((weight) => -0.1 * weight)
    // A little ridge keeps the system solvable when one kind of trial is rare.
    const curvature = weights.map((_, i) => weights.map((_, j) => (i === j ? 0.1 : 0)))
    for (const { x, y } of samples) {
      const chance = 1 / (1 + Math.exp(-x.reduce((sum, value, i) => sum + value * weights[i]!, 0)))
      x.forEach((value, i) => {
        gradient[i]! += (y - chance) * value
        x.forEach((other, j) => {
          curvature[i]![j]! += chance * (1 - chance) * value * other
        })
      })
    }
    const step = solve(curvature, gradient)
    weights = weights.map((weight, i) => weight + step[i]!)
  }
  const [bias, cue, links, nested] = weights.map((weight) => Math.round(weight * 1e4) / 1e4)
  return { bias: bias!, cue: cue!, links: links!, nested: nested! }
}

/** Gaussian elimination with the largest pivot first. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, i) => [...row, right[i]!])
  const n = rows.length
  for (let i = 0; i < n; i++) {
    const pivot = rows.reduce((best, row, k) => (k >= i && Math.abs(row[i]!) > Math.abs(rows[best]![i]!) ? k : best), i)
    ;[rows[i], rows[pivot]] = [rows[pivot]!, rows[i]!]
    for (let k = 0; k < n; k++) {
      if (k === i) continue
      const factor = rows[k]![i]! / rows[i]![i]!
      rows[k] = rows[k]!.map((value, j) => value - factor * rows[i]![j]!)
    }
  }
  return rows.map((row, i) => row[n]! / row[i]!)
}
