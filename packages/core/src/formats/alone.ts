import type { Attribution } from '../model/attribution.js'
import type { Report } from '../model/report.js'
import type { VoicedSentence } from '../model/voice.js'
import { isSpeech, likely } from './farthest.js'
import { capitalised, isBarePronoun, numberWord, wordsOf, wordsOfAll } from './wording.js'

/** The sentences of the writer's own, by what a reader could do about them. Scraps are left out. */
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
      .filter(({ confidence }) => confidence >= likely)
    if (told.some(({ speaker }) => speaker !== undefined)) return 'ofOthers'
    if (told.some((one) => isSaid(report, one))) return 'ofNobody'
    return told.some((one) => hasSource(report, one)) ? 'ofOthers' : 'plain'
  }
  const parts: Record<keyof WriterAlone, VoicedSentence[]> = { plain: [], ofNobody: [], ofOthers: [] }
  for (const sentence of sentences) if (isStatement(report, sentence)) parts[kindOf(sentence)].push(sentence)
  return parts
}

/** Whether there is enough of a sentence to read it by itself: `.’` is none. */
export function isStatement({ article }: Report, sentence: VoicedSentence): boolean {
  const words = wordsOf(article, sentence)
  return (words.match(/[\p{L}\p{N}’'-]*[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu)?.length ?? 0) > 2 && /\p{L}/u.test(words)
}

/** `Two too short to read alone are not listed.`, for those that are no statement; empty where there is none. */
export const leftOutWords = (n: number): string =>
  n === 0 ? '' : `${capitalised(numberWord(n))} too short to read alone ${n === 1 ? 'is' : 'are'} not listed.`

/** “It is believed that …” too; “is expected to …” and “is seen as …” are the writer's own. */
const isSaid = ({ article }: Report, one: Attribution): boolean =>
  isSpeech(article, one) || (one.act === 'thinks' && /^that\b/i.test(wordsOfAll(article, one.content)))

function hasSource({ article }: Report, { source }: Attribution): boolean {
  const words = wordsOfAll(article, source)
  return words !== '' && !isBarePronoun(words)
}
