import type { Span } from '@whence/core'
import { type Mark, piecesToReadAgain, rowsOfTokens, tokenize } from '@whence/core/training'
import { paragraphsOf } from './paragraphs.js'
import { tokensIn } from './prepare.js'
import { codePointOffsets } from './read-corpus.js'

type Pair = readonly [number, number]

/** An article of `nested`, as its README describes it; offsets in code points. */
export interface NestedArticle {
  readonly text: string
  readonly attributions: readonly {
    readonly id: string
    readonly within: string | null
    readonly source: readonly Pair[]
    readonly cue: readonly Pair[]
    readonly content: readonly Pair[]
  }[]
}

/** The contents of all attributions, each a piece of its own as at run time, and the attributions right inside each, as rows. */
export function contentLessons({ text, attributions }: NestedArticle): {
  readonly marks: readonly Mark[]
  readonly attributions: readonly Record<'source' | 'cue' | 'content', number[]>[]
} {
  const toUtf16 = codePointOffsets(text)
  const spans = (pairs: readonly Pair[]): Span[] =>
    pairs.map(([start, end]) => ({ start: toUtf16[start]!, end: toUtf16[end]! }))
  const parents = attributions.map((one) => ({ ...one, content: spans(one.content) }))
  const { marks, parentOfBlock } = piecesToReadAgain(parents, { tokens: tokenize(text, paragraphsOf(text)) }, { text })
  const rows = rowsOfTokens(marks)
  return {
    marks,
    attributions: attributions.flatMap((child) => {
      const parent = attributions.findIndex(({ id }) => id === child.within)
      const inParent = marks.flatMap((mark, i) => (parentOfBlock[mark.block] === parent ? [i] : []))
      const own = inParent.map((i) => marks[i]!)
      const place = (pairs: readonly Pair[]): number[] => tokensIn(spans(pairs), own).map((i) => rows[inParent[i]!]!)
      const placed = { source: place(child.source), cue: place(child.cue), content: place(child.content) }
      return placed.cue.length > 0 ? [placed] : []
    }),
  }
}
