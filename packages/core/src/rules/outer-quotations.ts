import type { TokenRange } from '../model/span.js'
import type { RuleGround } from './rule-ground.js'

/** A quotation in running paragraphs, outermost marks, with what the rules on quotations ask of it. */
export interface OuterQuotation extends TokenRange {
  readonly block: number
  /** Index of its first and of its last sentence. */
  readonly firstSentence: number
  readonly lastSentence: number
  readonly startsSentence: boolean
  readonly endsSentence: boolean
  readonly resumes: boolean
  readonly closed: boolean
  readonly words: number
}

export function outerQuotations({
  words,
  article,
  tokens,
  forms,
  sentences,
  sentenceOf,
}: RuleGround): readonly OuterQuotation[] {
  const found: OuterQuotation[] = []
  const isWord = (token: number) => /[\p{L}\p{N}]/u.test(forms[token]!)
  for (const { first, last, depth, resumes, closed } of words.quotations) {
    const { block } = tokens[first]!
    const firstSentence = sentenceOf[first]!
    const lastSentence = sentenceOf[last]!
    if (depth !== 1 || firstSentence < 0 || lastSentence < 0 || article.blocks[block]!.kind !== 'paragraph') continue
    if (found.length > 0 && first <= found.at(-1)!.last) continue
    let count = 0
    for (let at = first; at <= last; at++) if (isWord(at)) count += 1
    let endsSentence = true
    for (let at = last + 1; at <= sentences[lastSentence]!.last; at++) if (isWord(at)) endsSentence = false
    const startsSentence = sentences[firstSentence]!.first === first
    found.push({
      first,
      last,
      block,
      firstSentence,
      lastSentence,
      startsSentence,
      endsSentence,
      resumes,
      closed,
      words: count,
    })
  }
  return found
}
