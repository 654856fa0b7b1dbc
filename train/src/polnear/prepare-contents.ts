import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { featuresOf, findQuotations, type Mark, splitSentences } from '@whence/core/training'
import { contentLessons } from './content-lessons.js'
import { heldOutOf } from './held-out.js'
import { readPolnear } from './read-corpus.js'
import { type NestedArticle, readNestedDev, readNestedOwn } from './read-nested.js'

interface Lesson {
  readonly rows: Int32Array
  readonly length: number
  readonly attributions: readonly Record<'source' | 'cue' | 'content', number[]>[]
}

/**
 * Writes what teaches the net to read contents: the annotated contents of the `nested/dev` articles that lie in PolNeAR's train, and
 * those of our own annotation (`train/annotations`). What is held out for the calibration is left out. `contents.rows.bin`, `contents.silver.bin` (empty), `contents.meta.json`.
 */
export function prepareContents(dataFolder: string, outFolder: string): void {
  const heldOut = heldOutOf(dataFolder)
  const train = readPolnear(dataFolder, 'train')
  const trained = new Set(train.map(({ name }) => name))
  const kept = train.filter(({ name }, position) => heldOut(name, position) === undefined)
  const given = readNestedDev(dataFolder).filter(({ name }) => trained.has(name))
  const annotated = [...given, ...readNestedOwn(kept)].map(annotatedLesson)
  write(outFolder, annotated)
}

function annotatedLesson(article: NestedArticle): Lesson {
  const { marks, attributions } = contentLessons(article)
  return lessonOf(article.text, marks, attributions)
}

function lessonOf(text: string, marks: readonly Mark[], attributions: Lesson['attributions']): Lesson {
  const { rows, length } = featuresOf(text, marks, splitSentences(text, marks), findQuotations(text, marks), 'content')
  return { rows, length, attributions }
}

function write(outFolder: string, lessons: readonly Lesson[]): void {
  let first = 0
  const articles = lessons.map(({ length, attributions }, i) => {
    const article = { name: `contents-${i}`, first, length, readings: [{ annotator: 'anyone', attributions }] }
    first += length
    return article
  })
  const silver = new Int32Array(first * 4)
  for (let i = 0; i < first; i++) silver[i * 4 + 2] = -1
  writeFileSync(join(outFolder, 'contents.silver.bin'), silver)
  writeFileSync(
    join(outFolder, 'contents.rows.bin'),
    Buffer.concat(lessons.map(({ rows }) => Buffer.from(rows.buffer, rows.byteOffset, rows.byteLength))),
  )
  writeFileSync(
    join(outFolder, 'contents.meta.json'),
    JSON.stringify({ articles, tags: [], entities: [], relations: [] }),
  )
}
