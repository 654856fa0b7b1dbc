import type { Model } from '@whence/core'
import { evaluateExtraction } from '../extraction/evaluate.js'
import { evaluateScu } from '../scu/evaluate.js'
import { readStories } from '../scu/read-stories.js'
import { calibration } from './calibration.js'
import { errorsByRole } from './errors.js'
import { exactSpans } from './exact-spans.js'
import type { Figure } from './figure.js'
import { byAnnotator, byKind, byPublisher, countFull } from './groups.js'
import { inventedPassages } from './invented.js'
import { judgedBelonging } from './judged-belonging.js'
import { judgedFindings } from './judged-findings.js'
import { actsOf, cueKindsOf, formsOf } from './kinds.js'
import { evaluateNested } from './nested.js'
import { otherNews } from './other-news.js'
import { peopleAgainstEachOther } from './people.js'
import { questionsOfReaders } from './questions/questions.js'
import { readersAgainstOthers } from './readers.js'
import { type Reading, readArticles } from './readings.js'
import { asFigures, scoreAttribution } from './score-attribution.js'
import { speakersOfQuotations } from './speakers.js'

/** Measures the whole reading on the development files; `show` gets the figures of a part as soon as they are there. */
export function evaluate(
  dataFolder: string,
  model: Model,
  show: (figures: readonly Figure[]) => void,
): readonly Figure[] {
  const readings = readArticles(dataFolder, 'dev', model)
  const stories = readStories(dataFolder, model)
  const parts: readonly (() => readonly Figure[])[] = [
    () => attributionFigures(dataFolder, readings),
    () => byPublisher(readings),
    () => byAnnotator(readings),
    () => byKind('form', readings, formsOf),
    () => byKind('act', readings, actsOf),
    () => byKind('cue', readings, cueKindsOf),
    () => errorsByRole(readings),
    () => calibration(readings),
    () => speakersOfQuotations(readings),
    () => otherNews(dataFolder, model),
    () => evaluateNested(dataFolder, model),
    () => evaluateScu(dataFolder, stories),
    () => questionsOfReaders(dataFolder, model, readings, stories),
    () => inventedPassages(dataFolder, model),
    () => judgedFindings(dataFolder, model),
    () => judgedBelonging(dataFolder, model),
    () => evaluateExtraction(dataFolder),
    () => peopleAgainstEachOther(dataFolder),
    () => readersAgainstOthers(dataFolder),
  ]
  return parts.flatMap((part) => {
    const figures = part()
    show(figures)
    return figures
  })
}

function attributionFigures(dataFolder: string, readings: readonly Reading[]): Figure[] {
  const comparisons = readings.map(({ name, text, gold, found }) => ({
    name,
    text,
    gold: gold.map(({ spans }) => spans),
    found: found.map(({ spans }) => spans),
  }))
  const measures = scoreAttribution(dataFolder, comparisons)
  holdCounts(measures.get('full.overlap')!.tp, countFull(readings).right)
  return [...asFigures('attribution', measures), ...exactSpans('attribution', comparisons)]
}

/** The breakdowns count by themselves: they must count as the scorer does. */
function holdCounts(scorers: number, ours: number): void {
  if (scorers !== ours) throw new Error(`The scorer finds ${scorers} attributions right and the breakdowns ${ours}.`)
}
