import { isDay } from '../lexicon/en/calendar-words.js'
import type { Article } from '../model/article.js'
import type { Words } from '../model/sentence.js'
import { withoutCutOffSource } from './cut-off-source.js'
import {
  isAlarm,
  withAppositionAfterAccordingTo,
  withClosingComma,
  withNearestSource,
  withoutDateline,
  withoutHearer,
  withoutState,
} from './edges.js'
import { withoutEmptyIt } from './empty-it.js'
import { isFiller } from './filler.js'
import type { FoundAttribution } from './found.js'
import { withInvertedSource } from './inverted-source.js'
import { withMakerOfReport } from './maker-of-report.js'
import { isSilence } from './silence.js'

/** Sets right what the net gets wrong of one attribution where the text leaves no doubt; undefined if it is none at all. */
type Correction = (one: FoundAttribution, words: Words, article: Article) => FoundAttribution | undefined

/** In this order: each sees what those above it made. */
const ofArticles: readonly Correction[] = [
  unless(isAlarm),
  unless(isSilence),
  withInvertedSource,
  withoutHearer,
  withNearestSource,
  withoutDateline,
  withoutState,
  withClosingComma,
  withAppositionAfterAccordingTo,
  unless(saysNothing),
  withMakerOfReport,
  withoutCutOffSource,
  withoutEmptyIt,
]

/** Of what stands inside contents: they have no datelines and headlines, and the edges there were never measured. */
const ofContents: readonly Correction[] = [
  unless(isSilence),
  unless(isFiller),
  withMakerOfReport,
  unless(isByDay),
  withoutCutOffSource,
  withoutEmptyIt,
]

/** What is left of attributions, found in the article itself or in contents of others, when they are set right. */
export function correct(
  found: readonly FoundAttribution[],
  where: 'article' | 'contents',
  words: Words,
  article: Article,
): FoundAttribution[] {
  const corrections = where === 'article' ? ofArticles : ofContents
  return found.flatMap((one) => {
    let corrected: FoundAttribution | undefined = one
    for (const correction of corrections) corrected = corrected && correction(corrected, words, article)
    return corrected ?? []
  })
}

function unless(isNone: (one: FoundAttribution, article: Article) => boolean): Correction {
  return (one, _, article) => (isNone(one, article) ? undefined : one)
}

function saysNothing({ content }: FoundAttribution): boolean {
  return content.length === 0
}

/** “Monday” says nothing. */
function isByDay({ source }: FoundAttribution, { text }: Article): boolean {
  return source.some(({ start, end }) => isDay(text.slice(start, end)))
}
