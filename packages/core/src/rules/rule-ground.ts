import type { Article } from '../model/article.js'
import type { Attribution } from '../model/attribution.js'
import type { Words } from '../model/sentence.js'
import type { Chain, Source } from '../model/source.js'
import type { Span } from '../model/span.js'
import type { Voice, VoicedSentence } from '../model/voice.js'
import { type Ground, layGround, tokenAfter } from '../sources/ground.js'

/** All that was read before the rules look at it. */
export interface RuleReading {
  readonly article: Article
  readonly words: Words
  readonly sentences: readonly VoicedSentence[]
  readonly attributions: readonly Attribution[]
  readonly sources: readonly Source[]
  readonly chains: readonly Chain[]
  readonly voices: readonly Voice[]
}

/** A reading, with what several rules ask of it looked up once. `voiced` are the sentences of the report, `sentences` those of tokens. */
export interface RuleGround extends Ground, Omit<RuleReading, 'sentences'> {
  readonly voiced: readonly VoicedSentence[]
  /** Index of the innermost attribution whose content holds the token; -1 in the writer's own voice. */
  readonly saidIn: Int32Array
  readonly sourceOf: (attribution: Attribution) => Source | undefined
  /** The words of a span, white space folded. */
  readonly wordsOf: (span: Span) => string
  /** Whether the token stands in running text or the headline, not in a heading or a caption. */
  readonly isRunning: (token: number) => boolean
  readonly isTitle: (token: number) => boolean
  /** Whether the token stands in quotation marks. */
  readonly isQuoted: (token: number) => boolean
  /** Indices of the tokens in a span. */
  readonly tokensIn: (span: Span) => readonly number[]
}

export function layRuleGround({ sentences: voiced, ...reading }: RuleReading): RuleGround {
  const { article, words, attributions, sources } = reading
  const { tokens } = words
  const tokensIn = ({ start, end }: Span): number[] => {
    const found: number[] = []
    for (let at = tokenAfter(tokens, start); at < tokens.length && tokens[at]!.start < end; at++) found.push(at)
    return found
  }
  const saidIn = new Int32Array(tokens.length).fill(-1)
  const size = ({ content }: Attribution) => content.reduce((sum, { start, end }) => sum + end - start, 0)
  // The smallest content goes last, so that it is the one that stays.
  const order = attributions.map((_, index) => index).sort((a, b) => size(attributions[b]!) - size(attributions[a]!))
  for (const index of order)
    for (const span of attributions[index]!.content) for (const at of tokensIn(span)) saidIn[at] = index
  const quoted = new Uint8Array(tokens.length)
  for (const { first, last } of words.quotations) quoted.fill(1, first, last + 1)
  const byId = new Map(sources.map((source) => [source.id, source]))
  return {
    ...reading,
    ...layGround(words, article.text),
    voiced,
    saidIn,
    tokensIn,
    isQuoted: (token) => quoted[token] === 1,
    wordsOf: ({ start, end }) => article.text.slice(start, end).replace(/\s+/g, ' ').trim(),
    sourceOf: ({ speaker }) => (speaker === undefined ? undefined : byId.get(speaker)),
    isTitle: (token) => article.blocks[tokens[token]!.block]!.kind === 'title',
    isRunning: (token) => !/^(?:heading|caption)$/.test(article.blocks[tokens[token]!.block]!.kind),
  }
}
