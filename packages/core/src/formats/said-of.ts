import type { Article } from '../model/article.js'
import type { Source } from '../model/source.js'
import { wordsOf, wordsOfAll } from './wording.js'

/** What an article says of a source; what the one says, the other does not say again. */
export interface SaidOf {
  readonly office?: string
  /** Why this source can know. */
  readonly standing?: string
}

export function saidOf(article: Article, { title, standing }: Pick<Source, 'title' | 'standing'>): SaidOf {
  const office = title === undefined ? '' : wordsOf(article, title)
  const why = wordsOfAll(article, standing)
  // “Who chairs the council” says no more than “chairs the council”, “who chairs the council and has seen it” more.
  const isSame = why.replace(/^who /i, '') === office
  const isInWhy = !isSame && why.includes(office)
  return {
    ...(office === '' || isInWhy ? {} : { office }),
    ...(why === '' || isSame ? {} : { standing: why }),
  }
}
