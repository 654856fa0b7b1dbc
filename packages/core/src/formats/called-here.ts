import type { Article } from '../model/article.js'
import type { Attribution } from '../model/attribution.js'
import { leftStraight, shorten, wordsOfAll } from './wording.js'

/**
 * What the article calls the source at this place (“he”, “the group”), where only another place says who is meant: there a reader
 * may want to look again. Empty where the label itself says so.
 */
export function calledHere(article: Article, { speaker, source }: Attribution, label: string): string {
  if (speaker === undefined || source.length === 0) return ''
  const words = wordsOfAll(article, source)
  const known = new Set(wordsIn(label))
  const said = wordsIn(words)
  return said.every((word) => plain.has(word)) || said.some((word) => known.has(word))
    ? ''
    : shorten(leftStraight(words), 30)
}

/** Who is meant by these stands beside them, or speaks himself. */
const plain: ReadonlySet<string> = new Set('who whom whose which that i we my our me us'.split(' '))
const articles: ReadonlySet<string> = new Set(['a', 'an', 'the'])

const wordsIn = (words: string): readonly string[] =>
  (words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !articles.has(word))
