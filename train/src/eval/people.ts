import { readPolnear } from '../polnear/read-corpus.js'
import { exactSpans } from './exact-spans.js'
import type { Figure } from './figure.js'
import { asFigures, type Comparison, scoreAttribution } from './score-attribution.js'

/** How well two trained people agree: every pair of the annotators of each article that several people read, in `train` and `dev`. */
export function peopleAgainstEachOther(dataFolder: string): Figure[] {
  return ['train', 'dev'].flatMap((split) => {
    const pairs = pairsOf(dataFolder, split)
    if (pairs.length === 0) return []
    const subject = `people ${split}`
    return [...asFigures(subject, scoreAttribution(dataFolder, pairs)), ...exactSpans(subject, pairs)]
      .filter(({ name }) => name.endsWith(' f1'))
      .map(({ name, value }) => ({ name, value, of: pairs.length }))
  })
}

function pairsOf(dataFolder: string, split: string): Comparison[] {
  return readPolnear(dataFolder, split).flatMap(({ name, text, readings }) =>
    readings.flatMap((one, at) =>
      readings.slice(at + 1).map((other) => ({
        name: `${name}-${one.annotator}-${other.annotator}`,
        text,
        gold: one.attributions,
        found: other.attributions,
      })),
    ),
  )
}
