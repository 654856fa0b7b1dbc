import type { FoundAttribution } from '../attributions/found.js'
import type { Article } from '../model/article.js'
import type { Attribution } from '../model/attribution.js'
import type { Words } from '../model/sentence.js'
import type { Source } from '../model/source.js'

export function resolveSources(
  found: readonly FoundAttribution[],
  _words: Words,
  _article: Article,
): { attributions: readonly Attribution[]; sources: readonly Source[] } {
  return { attributions: found, sources: [] }
}
