import type { Model } from '@whence/core'
import { placer, readAnnotations, rolesOf } from '../polnear/annotations.js'
import { readNews } from '../polnear/read-news.js'
import type { Figure } from './figure.js'
import { readText } from './read-text.js'
import { asFigures, type Comparison, scoreAttribution } from './score-attribution.js'

/** The reading against our own annotation of news articles that the net was not taught on: other outlets and years than PolNeAR's. */
export function otherNews(dataFolder: string, model: Model): Figure[] {
  const annotated = readAnnotations('outer-held-out.tsv')
  const comparisons: Comparison[] = []
  for (const { name, text } of readNews(dataFolder)) {
    const rows = annotated.get(name)
    if (rows === undefined) continue
    const place = placer(text)
    const { attributions } = readText(name, text, model)
    const found = attributions.filter(({ within }) => within === undefined)
    comparisons.push({ name, text, gold: rows.map((row) => rolesOf(row, place)), found })
  }
  return asFigures('other news', scoreAttribution(dataFolder, comparisons))
}
