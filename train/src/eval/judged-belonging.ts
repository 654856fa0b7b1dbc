import type { Model } from '@whence/core'
import { readAnnotations } from '../polnear/annotations.js'
import { codePointOffsets } from '../polnear/read-corpus.js'
import { readNews } from '../polnear/read-news.js'
import type { Figure } from './figure.js'
import { readText } from './read-text.js'
import { wilson } from './wilson.js'

/**
 * Sources that belong to others, all of 700 articles drawn at random, judged one by one (`train/annotations/judged-belonging.tsv`): of
 * those that are still said to, the share in which the article says so, with the interval of Wilson at 95 %.
 */
export function judgedBelonging(dataFolder: string, model: Model): Figure[] {
  const judged = readAnnotations('judged-belonging.tsv')
  let [right, of] = [0, 0]
  for (const { name, text } of readNews(dataFolder)) {
    const rows = judged.get(name)
    if (rows === undefined) continue
    const made = belongingIn(name, text, model)
    for (const [source, whole, verdict] of rows) {
      if (!made.has(`${source} ${whole}`)) continue
      right += Number(verdict)
      of += 1
    }
  }
  const [low, high] = wilson(right, of)
  return [
    { name: 'belonging right', value: right / of, of },
    { name: 'belonging right, low end', value: low, of },
    { name: 'belonging right, high end', value: high, of },
  ]
}

/** The first mention of a source and of the one that it belongs to, in code points. */
function belongingIn(name: string, text: string, model: Model): ReadonlySet<string> {
  const { sources } = readText(name, text, model)
  const toUtf16 = codePointOffsets(text)
  const toCodePoint = new Map([...toUtf16].map((at, index) => [at, index]))
  const first = new Map(
    sources.map(({ id, mentions: [mention] }) => [
      id,
      mention && `${toCodePoint.get(mention.start)}-${toCodePoint.get(mention.end)}`,
    ]),
  )
  return new Set(
    sources.flatMap(({ id, belongsTo }) =>
      belongsTo === undefined ? [] : [`${first.get(id)} ${first.get(belongsTo)}`],
    ),
  )
}
