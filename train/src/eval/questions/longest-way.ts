import { type Report, summarise } from '@whence/core'
import { actOfWords } from '@whence/core/training'
import type { NestedArticle, NestedAttribution } from '../../polnear/read-nested.js'
import type { Figure } from '../figure.js'
import { covered } from './overlap.js'

/**
 * “How far …”: of the articles in which the reader names a longest way, in how many do the words at its end stand as many voices away from
 * the writer by the annotation; in how many is nothing told from farther away; and in how many of those in which somebody passes on
 * another's telling is a way named at all.
 */
export function longestWay(articles: readonly { readonly gold: NestedArticle; readonly report: Report }[]): Figure[] {
  let [passing, named, given, right, farthest] = [0, 0, 0, 0, 0]
  for (const { gold, report } of articles) {
    const removesOf = removesIn(gold)
    const most = Math.max(1, ...gold.attributions.filter((one) => isTold(one, gold)).map(({ id }) => removesOf(id)))
    if (most > 1) passing += 1
    const way = summarise(report).farthest
    if (way === undefined) continue
    given += 1
    if (most > 1) named += 1
    const cue = report.attributions.find(({ id }) => id === way.attribution)!.cue[0]
    const met = gold.attributions.find((one) => cue !== undefined && covered(cue, one.cue) > 0)
    if (met === undefined || removesOf(met.id) !== way.removes) continue
    right += 1
    if (way.removes >= most) farthest += 1
  }
  return [
    { name: 'question longest way, its length right', value: right / Math.max(given, 1), of: given },
    { name: 'question longest way, nothing farther', value: farthest / Math.max(given, 1), of: given },
    { name: 'question longest way, named where there is one', value: named / Math.max(passing, 1), of: passing },
  ]
}

/** How many voices stand between the writer and these words; who reports himself counts once. */
function removesIn({ attributions }: NestedArticle): (id: string) => number {
  const byId = new Map(attributions.map((one) => [one.id, one]))
  const removesOf = (id: string): number => {
    const { within, self } = byId.get(id)!
    return (within === undefined ? 0 : removesOf(within)) + (self === true ? 0 : 1)
  }
  return removesOf
}

/** Somebody tells at every step, as the table of acts has it. */
function isTold({ cue, within }: NestedAttribution, article: NestedArticle): boolean {
  const words = cue.flatMap(({ start, end }) => article.text.slice(start, end).toLowerCase().split(/\s+/))
  const act = actOfWords(words, [])
  if (act !== 'says' && act !== 'shows' && act !== 'senses') return false
  return within === undefined || isTold(article.attributions.find(({ id }) => id === within)!, article)
}
