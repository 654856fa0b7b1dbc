import type { Article } from '../model/article.js'
import type { Capture } from '../model/capture.js'
import type { Problem } from '../model/report.js'

export function extractArticle(_capture: Capture): { article: Article; problems: readonly Problem[] } {
  throw new Error('not built yet')
}
