import type { Model } from '@whence/core'
import { readNestedDev } from '../../polnear/read-nested.js'
import type { SourcedStory } from '../../scu/read-stories.js'
import type { Figure } from '../figure.js'
import { readText } from '../read-text.js'
import type { Reading } from '../readings.js'
import { heardMost } from './heard-most.js'
import { longestWay } from './longest-way.js'
import { withoutSource } from './without-source.js'

/** How well the reader answers what it is opened for: which three sources carry the article, what none carries, how far the farthest is. */
export function questionsOfReaders(
  dataFolder: string,
  model: Model,
  readings: readonly Reading[],
  stories: readonly SourcedStory[],
): Figure[] {
  const articles = readings.map(({ report, marked }) => ({ report, sourced: marked }))
  const told = stories.map(({ report, statements }) => ({ report, sourced: statements.flatMap(({ spans }) => spans) }))
  const nested = readNestedDev(dataFolder).map((gold) => ({ gold, report: readText(gold.name, gold.text, model) }))
  return [
    ...heardMost(stories),
    ...withoutSource('question without a source, stories', told),
    ...withoutSource('question without a source, articles', articles),
    ...longestWay(nested),
  ]
}
