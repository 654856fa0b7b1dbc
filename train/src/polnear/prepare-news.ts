import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { featuresOf, findQuotations, splitSentences, tokenize } from '@whence/core/training'
import { paragraphsOf } from './paragraphs.js'
import { newsFiles, readNews } from './read-news.js'

/** How many articles of each file of the unlabelled news are taken, from its beginning. */
const articlesAFile = 480

/** Writes feature rows of unlabelled news for the student to learn from its teachers on: `news.rows.bin`, `news.meta.json`. */
export function prepareNews(dataFolder: string, outFolder: string): void {
  mkdirSync(outFolder, { recursive: true })
  const rows: Buffer[] = []
  const articles: { first: number; length: number }[] = []
  let first = 0
  for (let file = 0; file < newsFiles; file++) {
    for (const text of readNews(dataFolder, file).slice(0, articlesAFile)) {
      const marks = tokenize(text, paragraphsOf(text))
      const features = featuresOf(text, marks, splitSentences(text, marks), findQuotations(text, marks))
      rows.push(Buffer.from(features.rows.buffer, features.rows.byteOffset, features.rows.byteLength))
      articles.push({ first, length: features.length })
      first += features.length
    }
  }
  writeFileSync(join(outFolder, 'news.rows.bin'), Buffer.concat(rows))
  writeFileSync(join(outFolder, 'news.meta.json'), JSON.stringify({ articles }))
}
