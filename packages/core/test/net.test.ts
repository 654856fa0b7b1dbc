import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { openModel, weightsFile } from '@whence/core'
import { describe, expect, test } from 'vitest'

interface Case {
  readonly rows: readonly (readonly number[])[]
  /** Start, length, first and last row of the cue. */
  readonly windows: readonly (readonly [number, number, number, number])[]
  readonly tags: readonly number[]
  readonly entities: readonly number[]
  readonly cueScores: readonly (readonly number[])[]
  readonly cuePath: readonly number[]
  readonly cueChances: readonly (readonly number[])[]
  readonly linkScores: readonly (readonly (readonly number[])[])[]
  readonly linkPaths: readonly (readonly number[])[]
  readonly linkChances: readonly (readonly (readonly number[])[])[]
}

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))
const weights = readFileSync(here(`../weights/${weightsFile}`))
const cases = JSON.parse(readFileSync(here('fixtures/net-parity.json'), 'utf8')) as readonly Case[]
const model = openModel(weights)

const featuresOf = (rows: readonly (readonly number[])[]) => ({
  rows: Int32Array.from(rows.flat()),
  length: rows.length,
})
/** -1 where training stored it: two labels so close that rounding may decide. */
const sureOf = (found: Uint8Array, expected: readonly number[]) =>
  Array.from(found, (label, i) => (expected[i] === -1 ? -1 : label))
const farthest = (found: Float32Array, expected: readonly (readonly number[])[]): number => {
  const numbers = expected.flat()
  expect(found.length).toBe(numbers.length)
  return Math.max(...numbers.map((number, i) => Math.abs(number - found[i]!)))
}

describe('the shipped net against what training stored', () => {
  // Scores are of the order of ten; states are rounded to 14 bits.
  const scores = 0.01
  const chances = 0.002

  test.each(cases.map((one) => [one.rows.length, one] as const))('%i rows', (_, one) => {
    const encoded = model.encode(featuresOf(one.rows))
    expect(sureOf(encoded.tags, one.tags)).toEqual(one.tags)
    expect(sureOf(encoded.entities, one.entities)).toEqual(one.entities)
    expect(farthest(encoded.cueScores, one.cueScores)).toBeLessThan(scores)
    expect([...model.cues.decode(encoded.cueScores, encoded.length)]).toEqual(one.cuePath)
    expect(farthest(model.cues.marginals(encoded.cueScores, encoded.length), one.cueChances)).toBeLessThan(chances)
    const windows = one.windows.map(([start, length, cueFirst, cueLast]) => ({ start, length, cueFirst, cueLast }))
    encoded.linkScores(windows).forEach((links, i) => {
      const { length } = windows[i]!
      expect(farthest(links, one.linkScores[i]!)).toBeLessThan(scores)
      expect([...model.links.decode(links, length)]).toEqual(one.linkPaths[i])
      expect(farthest(model.links.marginals(links, length), one.linkChances[i]!)).toBeLessThan(chances)
    })
  })
})

describe('a text longer than what is worked on at once', () => {
  const rows = Array.from({ length: 7000 }, (_, i) => cases[2]!.rows[(i * i + (i >> 3)) % cases[2]!.rows.length]!)
  const whole = model.encode(featuresOf(rows))
  const reach = 15

  test.each([
    [0, 2100],
    [1984, 2200],
    [4032, 4200],
    [6912, 7000],
  ])('rows %i to %i are as if they stood alone, beyond the reach of the layers', (from, to) => {
    const alone = model.encode(featuresOf(rows.slice(from, to)))
    const first = from === 0 ? 0 : reach
    const last = to === rows.length ? to - from : to - from - reach
    expect(alone.cueScores.slice(first * 3, last * 3)).toEqual(
      whole.cueScores.slice((from + first) * 3, (from + last) * 3),
    )
    expect(alone.tags.slice(first, last)).toEqual(whole.tags.slice(from + first, from + last))
  })

  test('windows are scored the same in any order, after another text, and one by one', () => {
    const windows = [5, 2040, 2100, 4090, 6990].map((at) => {
      const start = Math.max(0, at - 64)
      return { start, length: Math.min(rows.length, at + 112) - start, cueFirst: at, cueLast: at }
    })
    const scores = whole.linkScores(windows)
    model.encode(featuresOf(cases[0]!.rows)).linkScores([{ start: 0, length: 20, cueFirst: 3, cueLast: 3 }])
    expect([...whole.linkScores([...windows].reverse())].reverse()).toEqual(scores)
    expect(windows.map((window) => whole.linkScores([window])[0])).toEqual(scores)
  })

  test('a window as long as the text is scored, one that leaves it is refused', () => {
    const window = { start: 0, length: rows.length, cueFirst: 3500, cueLast: 3600 }
    expect(whole.linkScores([window])[0]).toHaveLength(rows.length * 5)
    expect(() => whole.linkScores([{ ...window, start: 1 }])).toThrow('does not fit 7000 rows')
  })
})

test('no rows give no results', () => {
  const encoded = model.encode({ rows: new Int32Array(0), length: 0 })
  expect(encoded.cueScores).toHaveLength(0)
  expect(model.cues.decode(encoded.cueScores, 0)).toHaveLength(0)
  expect(encoded.linkScores([])).toEqual([])
})

describe('a broken weights file is refused with one sentence that says why', () => {
  const changed = (change: (copy: Uint8Array) => Uint8Array) => () => openModel(change(Uint8Array.from(weights)))
  const headerLength = new DataView(weights.buffer, weights.byteOffset).getUint32(12, true)
  const withHeader = (from: string, to: string) => (copy: Uint8Array) => {
    const header = new TextDecoder().decode(copy.subarray(16, 16 + headerLength))
    expect(header).toContain(from)
    copy.set(new TextEncoder().encode(header.replace(from, to).slice(0, headerLength)), 16)
    return copy
  }

  test.each([
    ['empty', (copy: Uint8Array) => copy.subarray(0, 0), 'it is too short'],
    ['a page', () => new TextEncoder().encode('<!doctype html><title>Not found</title>'), 'it does not begin as one'],
    ['of another version', (copy: Uint8Array) => copy.fill(9, 8, 9), 'its version is 9, not 1'],
    ['cut in the header', (copy: Uint8Array) => copy.subarray(0, 900), 'it is cut short'],
    [
      'cut in the tensors',
      (copy: Uint8Array) => copy.subarray(0, copy.length - 500),
      'is cut short or wrongly described',
    ],
    ['with a header that is no JSON', withHeader('{', '['), 'its header cannot be read'],
    ['without its width', withHeader('"width"', '"wodth"'), 'its header is wrong: a number is missing'],
    ['with an odd width', withHeader('"width": 96', '"width": 97'), 'not a multiple of 16'],
    ['with another width', withHeader('"width": 96', '"width": 80'), 'has the shape'],
    ['without a tensor', withHeader('"link_out.bias"', '"link_OUT.bias"'), 'the tensor link_out.bias is missing'],
    ['with an unknown layer', withHeader('"gated"', '"fated"'), 'no layer is called fated'],
  ])('%s', (_, change, why) => {
    expect(changed(change)).toThrow(why)
    expect(changed(change)).toThrow('Cannot open the net')
  })
})

test('the kernel is what its source compiles to', () => {
  execFileSync(process.execPath, [here('../build-kernel.mjs'), '--check'], { stdio: 'pipe' })
}, 180_000)
