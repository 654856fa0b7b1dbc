import type { UsualWords } from '@whence/core/training'
import { placer, readAnnotations, rolesOf } from './annotations.js'
import { type Lesson, writeLessons } from './lessons.js'
import { outerLesson } from './outer-lesson.js'
import { readNews } from './read-news.js'

/** Writes the articles of the unlabelled news that our own annotation has the outermost attributions of (`train/annotations`). */
export function prepareOuter(dataFolder: string, outFolder: string, usual: UsualWords): void {
  const annotated = readAnnotations('outer.tsv')
  const lessons: Lesson[] = []
  for (const { name, text } of readNews(dataFolder)) {
    const rows = annotated.get(name)
    if (rows === undefined) continue
    const place = placer(text)
    lessons.push(
      outerLesson(
        text,
        rows.map((row) => rolesOf(row, place)),
        usual,
      ),
    )
  }
  writeLessons(outFolder, 'outer', 'reader', lessons)
}
