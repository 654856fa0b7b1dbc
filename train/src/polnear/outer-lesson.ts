import type { Span } from '@whence/core'
import { rowsOfTokens, tokenize, type UsualWords } from '@whence/core/training'
import { hiddenIn } from './hidden-in.js'
import { type Lesson, lessonOf } from './lessons.js'
import { paragraphsOf } from './paragraphs.js'
import { tokensIn } from './prepare.js'
import type { GoldAttribution } from './read-corpus.js'

/** A text with its outermost attributions, as the net reads articles. */
export function outerLesson(text: string, attributions: readonly GoldAttribution[], usual: UsualWords): Lesson {
  const marks = tokenize(text, paragraphsOf(text))
  const rows = rowsOfTokens(marks)
  const inRows = (spans: readonly Span[]): number[] => tokensIn(spans, marks).map((i) => rows[i]!)
  const placed = attributions.map(({ source, cue, content }) => ({
    source: inRows(source),
    cue: inRows(cue),
    content: inRows(content),
  }))
  return lessonOf(text, marks, placed, hiddenIn(text, usual), 'article')
}
