import type { Article } from '../../model/article.js'
import type { Quotation, Words } from '../../model/sentence.js'
import type { FoundAttribution } from '../found.js'

export function completeQuotations(
  found: readonly FoundAttribution[],
  _words: Words,
  _quotations: readonly Quotation[],
  _article: Article,
): readonly FoundAttribution[] {
  return found
}
