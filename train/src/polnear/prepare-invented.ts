import type { UsualWords } from '@whence/core/training'
import { readInvented } from '../invented/read-invented.js'
import { contentLesson } from './content-lessons.js'
import { writeLessons } from './lessons.js'
import { outerLesson } from './outer-lesson.js'

/** Writes the invented passages of `train/invented`: their outermost attributions, and their contents. */
export function prepareInvented(outFolder: string, usual: UsualWords): void {
  const { taught } = readInvented()
  const outer = taught.map(({ text, attributions }) =>
    outerLesson(
      text,
      attributions.filter(({ within }) => within === undefined),
      usual,
    ),
  )
  const contents = taught
    .filter(({ attributions }) => attributions.length > 0)
    .map((passage) => contentLesson(passage, usual))
  writeLessons(outFolder, 'invented', 'reader', outer)
  writeLessons(outFolder, 'invented-contents', 'anyone', contents)
}
