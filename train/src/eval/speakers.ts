import type { Figure } from './figure.js'
import { formsOf } from './kinds.js'
import type { Reading } from './readings.js'
import { asTokens, touches } from './score-tokens.js'

/**
 * Speakers of direct quotations that have a source in the gold: how many have one in the report, and of those how many have the right
 * one: it is mentioned where the gold source stands. A quotation is met by the attribution, at any depth, that has most of its words.
 */
export function speakersOfQuotations(readings: readonly Reading[]): Figure[] {
  let [quotations, given, right] = [0, 0, 0]
  for (const reading of readings) {
    const forms = formsOf(reading).gold
    const mentions = new Map(
      reading.report.sources.map(({ id, mentions }) => {
        const roles = { source: mentions, cue: [], content: [] }
        return [id, asTokens(roles, reading.tokens).source]
      }),
    )
    reading.gold.forEach(({ tokens }, at) => {
      if (forms[at] !== 'direct' || tokens.source.size === 0) return
      quotations += 1
      const speaker = speakerOf(tokens.content, reading)
      if (speaker === undefined) return
      given += 1
      if (touches(mentions.get(speaker)!, tokens.source)) right += 1
    })
  }
  return [
    { name: 'speakers of direct quotations, given', value: given / Math.max(quotations, 1), of: quotations },
    { name: 'speakers of direct quotations, right of the given', value: right / Math.max(given, 1), of: given },
  ]
}

/** Fewer of its words in a content: the quotation is not that attribution's. */
const most = 0.5

function speakerOf(words: ReadonlySet<number>, { all }: Reading): string | undefined {
  let best: { readonly part: number; readonly size: number; readonly speaker: string | undefined } | undefined
  for (const { spans, tokens } of all) {
    let shared = 0
    for (const word of words) if (tokens.content.has(word)) shared += 1
    const part = shared / words.size
    if (
      part < most ||
      (best !== undefined && (part < best.part || (part === best.part && tokens.content.size >= best.size)))
    )
      continue
    best = { part, size: tokens.content.size, speaker: spans.speaker }
  }
  return best?.speaker
}
