import { type Attribution, type Note, noteOf, type Report, type Summary, tonesOf } from '@whence/core'

/** What marks and notes say of an attribution. */
export interface Voices {
  readonly toneOf: (speaker: string | undefined) => string
  readonly noteOf: (attribution: Attribution) => Note
  readonly speakerOf: (attribution: string) => string | undefined
  /** The findings shown with their sign. */
  readonly signed: ReadonlySet<string>
}

export function voicesOf({ attributions }: Report, summary: Summary, signed: ReadonlySet<string>): Voices {
  const byId = new Map(attributions.map((one) => [one.id, one]))
  return {
    toneOf: tonesOf(summary),
    noteOf: (one) => noteOf(one, summary, byId),
    speakerOf: (id) => byId.get(id)?.speaker,
    signed,
  }
}

/** `12: Dorrin Pell says, quoted`, for those who hear the page. */
export function nameOf({ attribution, number, way, how: [form] }: Note): string {
  const last = way.at(-1)
  const tellers = way.slice(0, -1).map((step) => step.who)
  const through =
    tellers.length === 0 ? '' : `, as ${last?.isToldOf ? 'told' : 'passed on'} by ${tellers.reverse().join(', by ')}`
  return `${number}: ${last?.who} ${attribution.act}${through}, ${form}`
}
