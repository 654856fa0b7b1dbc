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
  return wordsIn(words).some((word) => known.has(word)) ? '' : shorten(leftStraight(words), 30)
}

const articles: ReadonlySet<string> = new Set(['a', 'an', 'the'])

const wordsIn = (words: string): readonly string[] =>
  (words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !articles.has(word))
