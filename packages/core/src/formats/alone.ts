import type { Report } from '../model/report.js'
import type { VoicedSentence } from '../model/voice.js'

/** The sentences of the writer's own, by what a reader could do about them. */
export interface WriterAlone {
  /** Nobody is said to say, think or do anything in them that another could be asked about. */
  readonly plain: readonly VoicedSentence[]
  /** Said or thought, but by nobody whom a reader could ask. */
  readonly ofNobody: readonly VoicedSentence[]
  /** The writer tells what another did, thinks or wants. */
  readonly ofOthers: readonly VoicedSentence[]
}

export function partWriterSentences({ attributions }: Report, sentences: readonly VoicedSentence[]): WriterAlone {
  const known = new Set(attributions.filter(({ speaker }) => speaker !== undefined).map(({ id }) => id))
  const kindOf = (sentence: VoicedSentence): keyof WriterAlone =>
    sentence.attributions.length === 0
      ? 'plain'
      : sentence.attributions.some((id) => known.has(id))
        ? 'ofOthers'
        : 'ofNobody'
  const of = (kind: keyof WriterAlone) => sentences.filter((sentence) => kindOf(sentence) === kind)
  return { plain: of('plain'), ofNobody: of('ofNobody'), ofOthers: of('ofOthers') }
}
