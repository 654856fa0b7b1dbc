import type { Article, Block } from '../../src/model/article.js'
import type { Quotation, Sentence } from '../../src/model/sentence.js'
import { findQuotations } from '../../src/text/find-quotations.js'
import { splitSentences } from '../../src/text/split-sentences.js'
import { type Mark, tokenize } from '../../src/text/tokenize.js'

export interface Split {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly marks: readonly Mark[]
  readonly sentences: readonly Sentence[]
  readonly quotations: readonly Quotation[]
}

/** Splits a text whose lines are its paragraphs. */
export function splitText(text: string, kinds: readonly Block['kind'][] = []): Split {
  const blocks: Block[] = []
  for (const found of text.matchAll(/[^\n]+/g)) {
    const kind = kinds[blocks.length] ?? 'paragraph'
    blocks.push({ kind, start: found.index, end: found.index + found[0].length })
  }
  const marks = tokenize(text, blocks)
  return { text, blocks, marks, sentences: splitSentences(text, marks), quotations: findQuotations(text, marks) }
}

/** The tokens of a text, a bar between two. */
export function tokensOf(text: string): string {
  const { marks } = splitText(text)
  return marks.map(({ start, end }) => text.slice(start, end)).join('|')
}

export function sentencesOf(text: string): string[] {
  return splitText(text).sentences.map(({ start, end }) => text.slice(start, end))
}

export function articleOf({ text, blocks }: Split): Article {
  return { id: 'sha256:0', input: '-', bylines: [], text, blocks, links: [] }
}
