import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { featuresOf, findQuotations, type Hidden, type Mark, type Place, splitSentences } from '@whence/core/training'

/** Some words to learn from: feature rows, and attributions as row numbers. */
export interface Lesson {
  readonly rows: Int32Array
  readonly length: number
  readonly attributions: readonly RowSets[]
}

export type RowSets = Readonly<Record<'source' | 'cue' | 'content', readonly number[]>>

export function lessonOf(
  text: string,
  marks: readonly Mark[],
  attributions: readonly RowSets[],
  hidden: Hidden,
  place: Place,
): Lesson {
  const sentences = splitSentences(text, marks)
  const { rows, length } = featuresOf(text, marks, sentences, findQuotations(text, marks), hidden, place)
  return { rows, length, attributions }
}

/** Writes `NAME.rows.bin`, `NAME.silver.bin` (empty: no parser has read these) and `NAME.meta.json`, as `corpus.py` reads them. */
export function writeLessons(outFolder: string, name: string, annotator: string, lessons: readonly Lesson[]): void {
  let first = 0
  const articles = lessons.map(({ length, attributions }, i) => {
    const article = { name: `${name}-${i}`, first, length, readings: [{ annotator, attributions }] }
    first += length
    return article
  })
  const silver = new Int32Array(first * 4)
  for (let i = 0; i < first; i++) silver[i * 4 + 2] = -1
  const rows = lessons.map(({ rows }) => Buffer.from(rows.buffer, rows.byteOffset, rows.byteLength))
  writeFileSync(join(outFolder, `${name}.silver.bin`), silver)
  writeFileSync(join(outFolder, `${name}.rows.bin`), Buffer.concat(rows))
  writeFileSync(
    join(outFolder, `${name}.meta.json`),
    JSON.stringify({ articles, tags: [], entities: [], relations: [] }),
  )
}
