import { type ArticleMark, articleMarks, type Ranked, type Report, showFindings } from '@whence/core'

/** Words that mean a source outside its attributions. */
export interface MentionMark extends Ranked {
  readonly as: 'mention'
  readonly speaker: string
}

export type Mark = ArticleMark | MentionMark

// Inside every other mark of the same words.
const innermost = 1000

/** All that is marked: what the page of the command line marks, every finding, and every mention of a source. */
export function marksOf(report: Report): Mark[] {
  const named = new Set(
    report.attributions.flatMap(({ speaker, source }) => source.map(({ start, end }) => `${speaker} ${start} ${end}`)),
  )
  const mentions = report.sources.flatMap(({ id, mentions }) =>
    mentions
      .filter(({ start, end }) => !named.has(`${id} ${start} ${end}`))
      .map(({ start, end }): MentionMark => ({ start, end, rank: innermost, as: 'mention', speaker: id })),
  )
  return [...articleMarks(report, showFindings(report, { all: true })), ...mentions]
}
