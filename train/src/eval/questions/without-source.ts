import { type Report, type Span, summarise } from '@whence/core'
import type { Figure } from '../figure.js'
import { covered, isMostlyCovered } from './overlap.js'

/** A text with what people marked in it as having a source. */
export interface SourcedText {
  readonly report: Report
  readonly sourced: readonly Span[]
}

/**
 * “What no source carries”: of the sentences that the reader lists there, how many are mostly outside of what people marked as sourced;
 * and of the sentences in which people marked nothing, how many are listed.
 */
export function withoutSource(name: string, texts: readonly SourcedText[]): Figure[] {
  let [listed, right, free, met] = [0, 0, 0, 0]
  for (const { report, sourced } of texts) {
    const { runningSentences, writerAlone } = summarise(report)
    const shown = new Set(writerAlone.plain)
    listed += shown.size
    right += writerAlone.plain.filter((sentence) => !isMostlyCovered(sentence, sourced)).length
    const unmarked = runningSentences.filter((sentence) => covered(sentence, sourced) === 0)
    free += unmarked.length
    met += unmarked.filter((sentence) => shown.has(sentence)).length
  }
  return [
    { name: `${name}, rightly`, value: right / Math.max(listed, 1), of: listed },
    { name: `${name}, of those there are`, value: met / Math.max(free, 1), of: free },
  ]
}
