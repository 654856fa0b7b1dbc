import type { Attribution } from '../model/attribution.js'
import type { Report } from '../model/report.js'
import type { VoicedSentence } from '../model/voice.js'
import { isSpeech, likely } from './farthest.js'
import { isBarePronoun, wordsOfAll } from './wording.js'

/** The sentences of the writer's own, by what a reader could do about them. */
export interface WriterAlone {
  /** Nobody is said to say, think or do anything in them that another could be asked about. */
  readonly plain: readonly VoicedSentence[]
  /** Said or believed, but by nobody whom a reader could ask. */
  readonly ofNobody: readonly VoicedSentence[]
  /** The writer tells what another did, thinks or wants. */
  readonly ofOthers: readonly VoicedSentence[]
}

export function partWriterSentences(report: Report, sentences: readonly VoicedSentence[]): WriterAlone {
  const byId = new Map(report.attributions.map((one) => [one.id, one]))
  const kindOf = (sentence: VoicedSentence): keyof WriterAlone => {
    const told = sentence.attributions
      .flatMap((id) => byId.get(id) ?? [])
      .filter(({ confidence }) => confidence >= possible)
    if (told.some((one) => one.speaker !== undefined || hasSource(report, one))) return 'ofOthers'
    const sure = told.filter(({ confidence }) => confidence >= likely)
    if (sure.some((one) => isSaid(report, one))) return 'ofNobody'
    return sure.some(({ act }) => act !== 'senses') ? 'ofOthers' : 'plain'
  }
  const parts: Record<keyof WriterAlone, VoicedSentence[]> = { plain: [], ofNobody: [], ofOthers: [] }
  for (const sentence of sentences) parts[kindOf(sentence)].push(sentence)
  return parts
}

/** “It is believed that …” and “is expected to …” too; “is observed as …” is the writer's own. */
const isSaid = ({ article }: Report, one: Attribution): boolean => one.act === 'thinks' || isSpeech(article, one)

/** Less likely than this, somebody's part in a sentence is no reason to leave it out of the writer's plain statements. */
const possible = 0.3

function hasSource({ article }: Report, { source }: Attribution): boolean {
  const words = wordsOfAll(article, source)
  return words !== '' && !isBarePronoun(words)
}
