import type { Span } from '@whence/core'
import { type Mark, piecesToReadAgain, rowsOfTokens, tokenize, type UsualWords } from '@whence/core/training'
import { hiddenIn } from './hidden-in.js'
import { type Lesson, lessonOf, type RowSets } from './lessons.js'
import { paragraphsOf } from './paragraphs.js'
import { tokensIn } from './prepare.js'
import type { NestedArticle } from './read-nested.js'

/** The contents of all attributions of the article, as the net reads contents. */
export function contentLesson(article: NestedArticle, usual: UsualWords): Lesson {
  const { marks, attributions } = contentLessons(article)
  return lessonOf(article.text, marks, attributions, hiddenIn(article.text, usual), 'content')
}

/** The contents of all attributions, each a piece of its own as at run time, and the attributions right inside each, as rows. */
export function contentLessons({ text, attributions }: NestedArticle): {
  readonly marks: readonly Mark[]
  readonly attributions: readonly RowSets[]
} {
  const { marks, parentOfBlock } = piecesToReadAgain(
    attributions,
    { tokens: tokenize(text, paragraphsOf(text)) },
    { text },
  )
  const rows = rowsOfTokens(marks)
  return {
    marks,
    attributions: attributions.flatMap((child) => {
      const parent = attributions.findIndex(({ id }) => id === child.within)
      if (parent < 0) return []
      const inParent = marks.flatMap((mark, i) => (parentOfBlock[mark.block] === parent ? [i] : []))
      const own = inParent.map((i) => marks[i]!)
      const place = (spans: readonly Span[]): number[] => tokensIn(spans, own).map((i) => rows[inParent[i]!]!)
      const placed = { source: place(child.source), cue: place(child.cue), content: place(child.content) }
      return placed.cue.length > 0 ? [placed] : []
    }),
  }
}
