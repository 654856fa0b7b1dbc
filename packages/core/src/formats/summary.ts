import type { Attribution } from '../model/attribution.js'
import type { Report } from '../model/report.js'
import type { Chain, Source } from '../model/source.js'
import type { VoicedSentence } from '../model/voice.js'
import { partWriterSentences, type WriterAlone } from './alone.js'
import { calledHere } from './called-here.js'
import { type ChainNode, growChains } from './chain-tree.js'
import { brief, familiesOf, rowsOf, type SourceFamily, shareWords } from './families.js'
import { farthestOf, passedOnIn } from './farthest.js'
import { sayInPlainWords } from './plain-words.js'
import { labelOf, leftStraight, percentWord, shorten, wholePercents, wordsOf, wordsOfAll } from './wording.js'

/** Whose words the article is made of. */
export interface VoiceRow {
  /** `writer` or a source id. */
  readonly speaker: string
  readonly label: string
  readonly words: number
  readonly share: number
  /** The share in whole per cent; all rows together make 100. */
  readonly percent: number
  /** `7 %`, `7 of 19 %`: the share, and that of all who belong to it. */
  readonly shareWords: string
  /** It belongs to the one shown before it, or to the same one as that does. */
  readonly isMember: boolean
}

/** One source, with how often and how directly it is heard. */
export interface SourceRow {
  readonly source: Source
  readonly label: string
  readonly words: number
  readonly share: number
  /** As in the row of its voice. */
  readonly percent: number
  /** In text order. */
  readonly attributions: readonly Attribution[]
  readonly direct: number
  readonly mixed: number
  readonly indirect: number
  /** Fewest and most voices between the writer and this source's words; 0 if it is never heard. */
  readonly nearest: number
  readonly furthest: number
}

/** What every format shows, drawn from the report alone. */
export interface Summary {
  readonly words: number
  readonly voices: readonly VoiceRow[]
  /** Family by family, those with the most words first. */
  readonly sources: readonly SourceRow[]
  /** Each source with those who belong to it, those with the most words together first. */
  readonly families: readonly SourceFamily[]
  /** Voices that pass on other voices. */
  readonly chains: readonly ChainNode[]
  /** What is told at the most removes, where every voice on its way is known and likely. */
  readonly farthest?: Chain
  /** Of the running text: headings, captions and bylines state nothing that could rest on a source, a headline what the text says again. */
  readonly runningSentences: readonly VoicedSentence[]
  /** The running sentences that rest on the writer alone. */
  readonly writerSentences: readonly VoicedSentence[]
  /** Those in which the writer states something and a source something else. */
  readonly mixedSentences: readonly VoicedSentence[]
  /** Those of the writer alone, apart by what a reader could do about them. */
  readonly writerAlone: WriterAlone
  /** Quotations whose speaker the article does not give. */
  readonly orphans: readonly Attribution[]
  readonly removesOf: ReadonlyMap<string, number>
  /** Ids of the attributions that one voice has from another: all along the way somebody tells, as is more likely than not. */
  readonly passedOn: ReadonlySet<string>
  readonly labelOf: (speaker: string | undefined) => string
  /** The speaker, or the words that name one where it is not known who that is. */
  readonly whoSays: (attribution: Attribution) => string
  /** What the article calls the speaker there, where the label does not say so; empty otherwise. */
  readonly calledHere: (attribution: Attribution) => string
  /** One paragraph: what the article rests on. */
  readonly paragraph: string
}

export function summarise(report: Report): Summary {
  const { article } = report
  const labels = labelsOf(report)
  const labelFor = (speaker: string | undefined): string =>
    speaker === 'writer' ? 'The writer' : ((speaker && labels.get(speaker)) ?? 'nobody named')
  const removesOf = new Map(report.chains.map(({ attribution, removes }) => [attribution, removes]))
  const measured = measuredVoices(report, labelFor)
  const runningSentences = sentencesOfRunningText(report)
  const writerSentences = isAnalysed(report) ? runningSentences.filter(({ voice }) => voice === 'writer') : []
  const passedOn = passedOnIn(report)
  const farthest = farthestOf(report, passedOn)
  const families = familiesOf(makeSourceRows(report, measured, labelFor, (id) => distanceOf(id, removesOf, passedOn)))
  const facts = {
    words: report.voices.reduce((sum, { words }) => sum + words, 0),
    voices: isAnalysed(report) ? makeVoiceRows(measured, families) : [],
    sources: families.flatMap(rowsOf),
    families,
    chains: growChains(report, labelFor),
    ...(farthest === undefined ? {} : { farthest }),
    runningSentences,
    writerSentences,
    mixedSentences: isAnalysed(report) ? runningSentences.filter(({ voice }) => voice === 'mixed') : [],
    writerAlone: partWriterSentences(report, writerSentences),
    orphans: orphansOf(report),
    removesOf,
    passedOn,
    labelOf: labelFor,
    whoSays: (one: Attribution) =>
      one.speaker === undefined && one.source.length > 0
        ? shorten(leftStraight(wordsOfAll(article, one.source)), 60)
        : labelFor(one.speaker),
    calledHere: (one: Attribution) => calledHere(article, one, labelFor(one.speaker)),
  }
  return { ...facts, paragraph: sayInPlainWords(report, facts) }
}

/** “one of them” is one of those whom it is one of. */
function labelsOf({ article, sources }: Report): ReadonlyMap<string, string> {
  const labels = new Map(sources.map((source) => [source.id, labelOf(source, article)]))
  for (const { id, belongsTo } of sources) {
    const group = belongsTo && labels.get(belongsTo)
    const [, one] = /^(one|another) of (?:them|these|those|the two)$/.exec(labels.get(id)!) ?? []
    if (group && one) labels.set(id, `${one} of ${brief(group)}`)
  }
  return labels
}

/** Scraps such as `.’` are no sentences to speak of. */
function sentencesOfRunningText({ sentences, article }: Report): VoicedSentence[] {
  const { blocks } = article
  let at = 0
  return sentences.filter((sentence) => {
    while (at + 1 < blocks.length && blocks[at + 1]!.start <= sentence.start) at++
    const kind = blocks[at]?.kind
    return kind !== 'title' && kind !== 'heading' && kind !== 'caption' && /\p{L}/u.test(wordsOf(article, sentence))
  })
}

/** Words inside a quotation that somebody speaks are not without a speaker, whoever they repeat. */
function orphansOf({ attributions }: Report): Attribution[] {
  const spoken = new Set(attributions.filter(({ speaker }) => speaker !== undefined).map(({ id }) => id))
  return attributions.filter(
    ({ speaker, source, form, within }) =>
      speaker === undefined &&
      source.length === 0 &&
      form !== 'indirect' &&
      (within === undefined || !spoken.has(within)),
  )
}

/** Articles in other languages are named as such and not read as if they were English. */
export function isAnalysed({ attributions, problems }: Report): boolean {
  return attributions.length > 0 || !problems.some(({ code }) => code === 'language')
}

type MeasuredVoice = Omit<VoiceRow, 'shareWords' | 'isMember'>

function measuredVoices({ voices }: Report, labelFor: (speaker: string) => string): MeasuredVoice[] {
  const heard = voices.filter(({ words }) => words > 0)
  const percents = wholePercents(heard.map(({ share }) => share))
  return heard.map((voice, index) => ({ ...voice, label: labelFor(voice.speaker), percent: percents[index]! }))
}

/** The writer first, then family by family. */
function makeVoiceRows(measured: readonly MeasuredVoice[], families: readonly SourceFamily[]): VoiceRow[] {
  const bySpeaker = new Map(measured.map((voice) => [voice.speaker, voice]))
  const writer = measured
    .filter(({ speaker }) => speaker === 'writer')
    .map((voice) => ({ ...voice, shareWords: percentWord(voice.percent, voice.share), isMember: false }))
  const others = families.flatMap((family) =>
    rowsOf(family).flatMap((row): VoiceRow[] => {
      const voice = bySpeaker.get(row.source.id)
      if (voice === undefined) return []
      const isMember = row !== family.head && family.head.words > 0
      return [{ ...voice, shareWords: shareWords(row, family), isMember }]
    }),
  )
  return [...writer, ...others]
}

/** Through how many voices words came; undefined for what a voice says that another thinks, wants or does. */
function distanceOf(
  id: string,
  removesOf: ReadonlyMap<string, number>,
  passedOn: ReadonlySet<string>,
): number | undefined {
  const removes = removesOf.get(id) ?? 1
  return removes === 1 || passedOn.has(id) ? removes : undefined
}

function makeSourceRows(
  { sources, attributions }: Report,
  voices: readonly MeasuredVoice[],
  labelFor: (speaker: string) => string,
  distance: (attribution: string) => number | undefined,
): SourceRow[] {
  const bySpeaker = new Map<string, Attribution[]>()
  for (const one of attributions) {
    if (one.speaker === undefined) continue
    const own = bySpeaker.get(one.speaker)
    if (own) own.push(one)
    else bySpeaker.set(one.speaker, [one])
  }
  const voiceOf = new Map(voices.map((voice) => [voice.speaker, voice]))
  const rows = sources.map((source): SourceRow => {
    const own = bySpeaker.get(source.id) ?? []
    const removes = own.flatMap(({ id }) => distance(id) ?? [])
    const count = (form: Attribution['form']): number => own.filter((one) => one.form === form).length
    return {
      source,
      label: labelFor(source.id),
      words: voiceOf.get(source.id)?.words ?? 0,
      share: voiceOf.get(source.id)?.share ?? 0,
      percent: voiceOf.get(source.id)?.percent ?? 0,
      attributions: own,
      direct: count('direct'),
      mixed: count('mixed'),
      indirect: count('indirect'),
      nearest: removes.reduce((least, n) => Math.min(least, n), removes[0] ?? 0),
      furthest: removes.reduce((most, n) => Math.max(most, n), 0),
    }
  })
  return rows.sort((a, b) => b.words - a.words || b.attributions.length - a.attributions.length)
}
