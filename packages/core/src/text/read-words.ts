import type { Article } from '../model/article.js'
import type { Words } from '../model/sentence.js'
import type { Model } from '../net/model.js'

export function readWords(_article: Article, _model: Model): Words {
  return { tokens: [], sentences: [], quotations: [] }
}
