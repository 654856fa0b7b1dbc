import { pathTo } from '../formats/chain-tree.js'
import { functionWords } from '../lexicon/en/function-words.js'
import type { Attribution } from '../model/attribution.js'
import type { Report } from '../model/report.js'
import type { Span } from '../model/span.js'
import { stemOf } from '../rules/stem.js'

/** A word as printed, folded for comparing. */
export interface PrintedWord extends Span {
  /** Lower case, straight apostrophe. */
  readonly folded: string
  readonly isContent: boolean
  /** To the next word; at the end of its stretch the mark that ends a sentence, without what closes the quotation. */
  readonly tail: Span
  /** The last of its stretch: what follows it may be of the sentence around. */
  readonly isLast: boolean
}

export interface Utterance {
  readonly article: number
  readonly attribution: Attribution
  readonly words: readonly PrintedWord[]
  /** The content words, each once. */
  readonly stems: ReadonlySet<string>
}

// Comparing costs length × length.
const mostWords = 600

/** What an article prints in quotation marks and gives to somebody, an utterance an attribution. */
export function utterancesOf({ article: { text }, attributions }: Report, article: number): Utterance[] {
  const byId = new Map(attributions.map((one) => [one.id, one]))
  return attributions.flatMap((attribution) => {
    if (attribution.form === 'indirect' || isInQuotation(attribution, byId)) return []
    const stretches =
      attribution.form === 'direct' ? attribution.content : attribution.content.flatMap((span) => quotedIn(text, span))
    const words = stretches.flatMap((span) => printedWords(text, span)).slice(0, mostWords)
    if (words.length === 0) return []
    const stems = new Set(words.filter(({ isContent }) => isContent).map(({ folded }) => stemOf(folded)))
    return [{ article, attribution, words, stems }]
  })
}

/** What a quotation reports is printed in it. */
function isInQuotation(attribution: Attribution, byId: ReadonlyMap<string, Attribution>): boolean {
  return pathTo(attribution, byId).some((step) => step !== attribution && step.form === 'direct')
}

/** The stretches between double quotation marks in a part of the text; one that is never closed goes on to the part's end. */
function quotedIn(text: string, { start, end }: Span): Span[] {
  return [...text.slice(start, end).matchAll(/[“"][^“”"]*/g)].map((match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
  }))
}

function printedWords(text: string, { start, end }: Span): PrintedWord[] {
  const found = [...text.slice(start, end).matchAll(/[\p{L}\p{N}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu)]
  return found.map((match, index) => {
    const from = start + match.index
    const to = from + match[0].length
    const next = found[index + 1]
    const folded = match[0].toLowerCase().replaceAll('’', "'")
    return {
      start: from,
      end: to,
      folded,
      isContent: !functionWords.has(folded),
      tail: { start: to, end: next === undefined ? to + endMark(text.slice(to, end)) : start + next.index },
      isLast: next === undefined,
    }
  })
}

const endMark = (rest: string): number => /^[.?!…]*/.exec(rest)![0].length
