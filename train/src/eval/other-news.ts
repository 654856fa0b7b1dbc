import type { Model } from '@whence/core'
import { placer, readAnnotations, rolesOf } from '../polnear/annotations.js'
import { newsFiles, readNews } from '../polnear/read-news.js'
import type { Figure } from './figure.js'
import { readText } from './read-text.js'
import { asFigures, type Comparison, scoreAttribution } from './score-attribution.js'

/** The reading against our own annotation of news articles that the net was not taught on: other outlets and years than PolNeAR's. */
export function otherNews(dataFolder: string, model: Model): Figure[] {
  const annotated = readAnnotations('outer-held-out.tsv')
  const comparisons: Comparison[] = []
  for (let file = 0; file < newsFiles; file++) {
    readNews(dataFolder, file).forEach((text, line) => {
      const name = `${file}:${line}`
      const rows = annotated.get(name)
      if (rows === undefined) return
      const place = placer(text)
      const { attributions } = readText(name, text, model)
      const found = attributions.filter(({ within }) => within === undefined)
      comparisons.push({ name, text, gold: rows.map((row) => rolesOf(row, place)), found })
    })
  }
  return asFigures('other news', scoreAttribution(dataFolder, comparisons))
}
