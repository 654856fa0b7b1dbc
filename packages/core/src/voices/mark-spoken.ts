import { cueWordsOf } from '../attributions/form-and-act.js'
import type { Attribution } from '../model/attribution.js'
import type { Words } from '../model/sentence.js'
import type { Source } from '../model/source.js'
import type { Span } from '../model/span.js'
import { tokenAfter } from '../sources/ground.js'
import { isGiven } from './is-given.js'

/** For each token, which attribution at the top it belongs to and as what. */
export interface Spoken {
  readonly attributions: readonly Attribution[]
  /** Index of the given attribution at the top whose content holds the token; -1 for none. */
  readonly contentOf: Int32Array
  /** Index of the given attribution at the top whose source or cue holds the token; -1 for none. */
  readonly frameOf: Int32Array
  /** Indices of the attributions of any depth that touch each sentence, in text order. */
  readonly bySentence: readonly (readonly number[])[]
}

export function markSpoken(
  attributions: readonly Attribution[],
  sources: readonly Source[],
  { tokens, sentences }: Words,
  text: string,
): Spoken {
  const people = new Set(sources.filter(({ kind }) => kind === 'person' || kind === 'group').map(({ id }) => id))
  const contentOf = new Int32Array(tokens.length).fill(-1)
  const frameOf = new Int32Array(tokens.length).fill(-1)
  const bySentence: number[][] = sentences.map(() => [])
  const sentenceOf = new Int32Array(tokens.length).fill(-1)
  for (const [index, { first, last }] of sentences.entries()) sentenceOf.fill(index, first, last + 1)
  const mark = (span: Span, index: number, marks: Int32Array | undefined) => {
    const first = tokenAfter(tokens, span.start)
    for (let at = first; at < tokens.length && tokens[at]!.start < span.end; at++) {
      if (marks !== undefined && marks[at] === -1) marks[at] = index
      const list = bySentence[sentenceOf[at]!]
      if (list !== undefined && list.at(-1) !== index) list.push(index)
    }
  }
  for (const [index, attribution] of attributions.entries()) {
    const { source, cue, content, within, speaker } = attribution
    const isOfPeople = speaker !== undefined && people.has(speaker)
    const top = within === undefined && isGiven(attribution, text, cueWordsOf(cue, tokens, text), isOfPeople)
    for (const span of content) mark(span, index, top ? contentOf : undefined)
    for (const span of [...source, ...cue]) mark(span, index, top ? frameOf : undefined)
  }
  return { attributions, contentOf, frameOf, bySentence: bySentence.map((list) => [...new Set(list)]) }
}
