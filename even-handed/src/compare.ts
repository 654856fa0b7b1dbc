import type { Attribution, Report, Source, Span } from '@whence/core'

/** Where two readings of what should be one article part. */
export interface Comparison {
  readonly sameFindings: boolean
  /** Findings of one reading only: `rule level`. */
  readonly partedFindings: readonly string[]
  readonly attributions: { readonly same: number; readonly one: number; readonly other: number }
  /** What of the attributions and sources is not the same, most basic first. */
  readonly causes: readonly Cause[]
}

export type Cause =
  | 'cue'
  | 'content'
  | 'source words'
  | 'form or act'
  | 'speaker'
  | 'kind or naming'
  | 'mentions'
  | 'none of these'

/** Sets two reports side by side; `toNew` leads from offsets of the one to those of the other. */
export function compareReports(one: Report, other: Report, toNew: (span: Span) => Span): Comparison {
  const same = (span: Span) => span
  const foundOne = findingsOf(one, toNew)
  const foundOther = findingsOf(other, same)
  const partedFindings = [...without(foundOne, foundOther), ...without(foundOther, foundOne)].map((key) =>
    key.slice(0, key.lastIndexOf(' ')),
  )
  const aspects = aspectsOf(one, toNew)
  const others = aspectsOf(other, same)
  const causes: Cause[] = (Object.keys(aspects) as Aspect[]).filter((cause) => !areEqual(aspects[cause], others[cause]))
  const keys = multiset(attributionKeys(one, toNew))
  let shared = 0
  for (const key of attributionKeys(other, same)) {
    const left = keys.get(key) ?? 0
    if (left > 0) shared++
    keys.set(key, left - 1)
  }
  return {
    sameFindings: partedFindings.length === 0,
    partedFindings,
    attributions: { same: shared, one: one.attributions.length, other: other.attributions.length },
    causes: causes.length === 0 ? ['none of these'] : causes,
  }
}

type Aspect = Exclude<Cause, 'none of these'>
type Mapping = (span: Span) => Span

function findingsOf({ findings }: Report, toNew: Mapping): string[] {
  return findings.map(({ rule, level, ...span }) => `${rule} ${level} ${place(span, toNew)}`)
}

/** Cue and content at their places, and who speaks. */
function attributionKeys(report: Report, toNew: Mapping): string[] {
  return report.attributions.map(
    (attribution) =>
      `${places(attribution.cue, toNew)}|${places(attribution.content, toNew)}|${speakerOf(attribution, report, toNew)}`,
  )
}

/** A speaker is known by where the article first names or describes it. */
function speakerOf({ speaker }: Attribution, { sources }: Report, toNew: Mapping): string {
  const source = sources.find(({ id }) => id === speaker)
  return source === undefined ? '' : whois(source, toNew)
}

const whois = ({ mentions }: Source, toNew: Mapping): string =>
  mentions[0] === undefined ? '?' : place(mentions[0], toNew)

function aspectsOf(report: Report, toNew: Mapping): Readonly<Record<Aspect, readonly string[]>> {
  const { attributions, sources } = report
  const cueOf = ({ cue, content }: Attribution) => places(cue.length > 0 ? cue : content, toNew)
  return {
    cue: attributions.map(cueOf),
    content: attributions.map((one) => `${cueOf(one)}|${places(one.content, toNew)}`),
    'source words': attributions.map((one) => `${cueOf(one)}|${places(one.source, toNew)}`),
    'form or act': attributions.map((one) => `${cueOf(one)}|${one.form}|${one.act}`),
    speaker: attributions.map((one) => `${cueOf(one)}|${speakerOf(one, report, toNew)}`),
    'kind or naming': sources.map((one) => `${whois(one, toNew)}|${one.kind}|${one.naming}|${one.name !== undefined}`),
    mentions: sources.map((one) => places(one.mentions, toNew)),
  }
}

function place(span: Span, toNew: Mapping): string {
  const { start, end } = toNew(span)
  return `${start}-${end}`
}

const places = (spans: readonly Span[], toNew: Mapping): string => spans.map((span) => place(span, toNew)).join(',')

function multiset(keys: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}

function without(keys: readonly string[], taken: readonly string[]): string[] {
  const counts = multiset(taken)
  return keys.filter((key) => {
    const left = counts.get(key) ?? 0
    counts.set(key, left - 1)
    return left <= 0
  })
}

const areEqual = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && without(a, b).length === 0
