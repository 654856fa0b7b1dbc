import type { Article } from '../model/article.js'
import type { Words } from '../model/sentence.js'
import type { Model } from '../net/model.js'
import type { FoundAttribution } from './found.js'

export function findAttributions(_words: Words, _article: Article, _model: Model): readonly FoundAttribution[] {
  return []
}
