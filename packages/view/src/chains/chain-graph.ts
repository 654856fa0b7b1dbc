import { type Act, type Attribution, isBarePronoun, type Report, type Source, type Summary } from '@whence/core'
import type { Target } from '../selection.js'

/** One who is heard in the article; the writer, whom all others are heard through, comes first. */
export interface Voice {
  /** `writer`, a source id, or what tells apart one of whom no more is known. */
  readonly key: string
  readonly label: string
  readonly source?: Source
  /** Its own, in text order. */
  readonly attributions: readonly Attribution[]
  /** Fewest and most voices between the writer and its words. */
  readonly nearest: number
  readonly furthest: number
}

/** One voice is heard through another. */
export interface Passing {
  readonly from: string
  readonly to: string
  /** How often, and in which acts; the most frequent first. */
  readonly count: number
  readonly acts: readonly (readonly [act: Act, times: number])[]
}

/** From the writer to a voice that is heard. */
export type Way = readonly string[]

export interface ChainGraph {
  readonly voices: readonly Voice[]
  readonly passings: readonly Passing[]
  /** From the writer to the voice of an attribution. */
  readonly wayTo: (attribution: string) => Way
  /** Of all attributions, in text order. */
  readonly ways: readonly Way[]
  /** Those of what one voice has from another, joined by line breaks. */
  readonly told: ReadonlySet<string>
}

export const writer = 'writer'

/** All voices of an article, and who is heard through whom. */
export function chainGraph(report: Report, summary: Summary): ChainGraph {
  const { attributions } = report
  const byId = new Map(attributions.map((one) => [one.id, one]))
  const keys = new Map(attributions.map((one) => [one.id, keyOf(one, byId, summary)]))
  const ways = new Map(attributions.map((one) => [one.id, wayOf(one, byId, keys)]))
  const own = new Map<string, Attribution[]>()
  for (const one of attributions) {
    const key = keys.get(one.id)!
    const before = own.get(key)
    if (before === undefined) own.set(key, [one])
    else before.push(one)
  }
  const sources = new Map(report.sources.map((source) => [source.id, source]))
  const voices = [...own].map(([key, heard]): Voice => {
    const source = sources.get(key)
    const removes = heard.map(({ id }) => summary.removesOf.get(id) ?? 1)
    return {
      key,
      label: labelOf(heard[0]!, summary),
      ...(source && { source }),
      attributions: heard,
      nearest: removes.reduce((least, n) => Math.min(least, n)),
      furthest: removes.reduce((most, n) => Math.max(most, n)),
    }
  })
  return {
    voices: [{ key: writer, label: 'The writer', attributions: [], nearest: 0, furthest: 0 }, ...voices],
    passings: passingsOf(attributions, ways),
    wayTo: (attribution) => ways.get(attribution) ?? [],
    ways: [...ways.values()],
    told: new Set([...summary.passedOn].map((id) => ways.get(id)!.join('\n'))),
  }
}

function keyOf(one: Attribution, byId: ReadonlyMap<string, Attribution>, summary: Summary): string {
  if (one.speaker !== undefined) return one.speaker
  // Two of whom nothing is said are not one, unless the same voice speaks of them.
  const outer = one.within === undefined ? undefined : byId.get(one.within)
  return isNobody(one, summary) ? `nobody, ${outer?.speaker ?? outer?.id ?? writer}` : `words ${summary.whoSays(one)}`
}

const isNobody = (one: Attribution, { whoSays }: Summary): boolean =>
  one.source.length === 0 || isBarePronoun(whoSays(one))

const labelOf = (one: Attribution, summary: Summary): string =>
  one.speaker === undefined && !isNobody(one, summary) ? summary.whoSays(one) : summary.labelOf(one.speaker)

// Nesting beyond this is shown at this depth.
const deepest = 40

/** One who reports his own words (“she said she hopes”) is one voice. */
function wayOf(one: Attribution, byId: ReadonlyMap<string, Attribution>, keys: ReadonlyMap<string, string>): Way {
  const way: string[] = []
  let at: Attribution | undefined = one
  for (let step = 0; at !== undefined && step < deepest; step++) {
    const key = keys.get(at.id)!
    if (way.at(-1) !== key) way.push(key)
    at = at.within === undefined ? undefined : byId.get(at.within)
  }
  return [...way, writer].reverse()
}

function passingsOf(attributions: readonly Attribution[], ways: ReadonlyMap<string, Way>): Passing[] {
  const found = new Map<string, { from: string; to: string; acts: Map<Act, number> }>()
  for (const { id, act } of attributions) {
    const [from, to] = ways.get(id)!.slice(-2) as [string, string]
    const key = passingKey(from, to)
    const passing = found.get(key) ?? { from, to, acts: new Map() }
    passing.acts.set(act, (passing.acts.get(act) ?? 0) + 1)
    found.set(key, passing)
  }
  return [...found.values()].map(({ from, to, acts }) => ({
    from,
    to,
    count: [...acts.values()].reduce((sum, times) => sum + times, 0),
    acts: [...acts].sort(([, a], [, b]) => b - a),
  }))
}

export const passingKey = (from: string, to: string): string => `${from} → ${to}`

/** What choosing a voice chooses: its source, or the first words of one of whom no more is known. */
export function targetOf({ source, attributions }: Voice): Target | undefined {
  if (source !== undefined) return { kind: 'source', id: source.id }
  const first = attributions[0]
  return first && { kind: 'attribution', id: first.id }
}
