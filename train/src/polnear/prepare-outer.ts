import type { Span } from '@whence/core'
import { rowsOfTokens, tokenize, type UsualWords } from '@whence/core/training'
import { placer, readAnnotations, rolesOf } from './annotations.js'
import { hiddenIn } from './hidden-in.js'
import { type Lesson, lessonOf, writeLessons } from './lessons.js'
import { paragraphsOf } from './paragraphs.js'
import { tokensIn } from './prepare.js'
import { readNews } from './read-news.js'

/** Writes the articles of the unlabelled news that our own annotation has the outermost attributions of (`train/annotations`). */
export function prepareOuter(dataFolder: string, outFolder: string, usual: UsualWords): void {
  const annotated = readAnnotations('outer.tsv')
  const lessons: Lesson[] = []
  for (const { name, text } of readNews(dataFolder)) {
    const rows = annotated.get(name)
    if (rows !== undefined) lessons.push(outerLesson(text, rows, usual))
  }
  writeLessons(outFolder, 'outer', 'reader', lessons)
}

function outerLesson(text: string, annotated: readonly (readonly string[])[], usual: UsualWords): Lesson {
  const marks = tokenize(text, paragraphsOf(text))
  const rows = rowsOfTokens(marks)
  const place = placer(text)
  const inRows = (spans: readonly Span[]): number[] => tokensIn(spans, marks).map((i) => rows[i]!)
  const attributions = annotated.map((row) => {
    const { source, cue, content } = rolesOf(row, place)
    return { source: inRows(source), cue: inRows(cue), content: inRows(content) }
  })
  return lessonOf(text, marks, attributions, hiddenIn(text, usual), 'article')
}
