import fc from 'fast-check'
import { expect, test } from 'vitest'
import { makeCrf } from '../src/net/crf.js'

const never = Number.NEGATIVE_INFINITY
const table = {
  start: [0.3, -0.2, never],
  moves: [
    [0.5, -0.4, never],
    [-0.1, 0.2, 0.7],
    [0.1, -0.6, 0.4],
  ],
}
const crf = makeCrf(table)
const size = 3

/** Every path with its score. */
function pathsOf(scores: Float32Array, length: number): { readonly path: number[]; readonly score: number }[] {
  let paths: { path: number[]; score: number }[] = [{ path: [], score: 0 }]
  for (let t = 0; t < length; t++) {
    paths = paths.flatMap(({ path, score }) =>
      [0, 1, 2].map((label) => {
        const move = t === 0 ? table.start[label]! : table.moves[path[t - 1]!]![label]!
        return { path: [...path, label], score: score + move + scores[t * size + label]! }
      }),
    )
  }
  return paths
}

const sequences = fc
  .array(fc.tuple(...Array.from({ length: size }, () => fc.double({ min: -8, max: 8, noNaN: true }))), {
    minLength: 1,
    maxLength: 6,
  })
  .map((rows) => ({ scores: Float32Array.from(rows.flat()), length: rows.length }))

test('the best path has the greatest score of all paths', () => {
  fc.assert(
    fc.property(sequences, ({ scores, length }) => {
      const paths = pathsOf(scores, length)
      const best = Math.max(...paths.map(({ score }) => score))
      const found = [...crf.decode(scores, length)].join()
      expect(paths.find(({ path }) => path.join() === found)!.score).toBeCloseTo(best, 5)
    }),
  )
})

test('a label is as likely as all paths through it together', () => {
  fc.assert(
    fc.property(sequences, ({ scores, length }) => {
      const paths = pathsOf(scores, length)
      const total = paths.reduce((sum, { score }) => sum + Math.exp(score), 0)
      crf.marginals(scores, length).forEach((chance, i) => {
        const through = paths.filter(({ path }) => path[Math.floor(i / size)] === i % size)
        expect(chance).toBeCloseTo(through.reduce((sum, { score }) => sum + Math.exp(score), 0) / total, 5)
      })
    }),
  )
})

test('a forbidden move is never made, however much the scores ask for it', () => {
  const scores = new Float32Array([0, 0, 300, 0, 0, 300])
  expect([...crf.decode(scores, 2)]).toEqual([1, 2])
  expect(crf.marginals(scores, 2)[2]).toBe(0)
})

test('a long sequence neither overflows nor vanishes', () => {
  const length = 5000
  const scores = Float32Array.from({ length: length * size }, (_, i) => 40 * Math.sin(i * i))
  const chances = crf.marginals(scores, length)
  for (let t = 0; t < length; t++) {
    expect(chances[t * size]! + chances[t * size + 1]! + chances[t * size + 2]!).toBeCloseTo(1, 5)
  }
})
