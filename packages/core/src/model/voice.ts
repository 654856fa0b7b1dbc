import type { Span } from './span.js'

/** `carried`: no attribution of its own, but it plainly goes on from the source before. */
export const sentenceVoices = ['sourced', 'mixed', 'carried', 'writer'] as const
export type SentenceVoice = (typeof sentenceVoices)[number]

export interface VoicedSentence extends Span {
  readonly voice: SentenceVoice
  /** Ids of the attributions that lie in the sentence, or that a carried sentence goes on from. */
  readonly attributions: readonly string[]
}

/** How much of the text is whose. Shares add up to 1. */
export interface Voice {
  /** `writer` or a source id. */
  readonly speaker: string
  readonly words: number
  readonly share: number
}
