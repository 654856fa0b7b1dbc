import type { Article } from '../model/article.js'
import type { EntityKind, Token, Words } from '../model/sentence.js'
import { featuresOf, rowsOfTokens } from '../net/features.js'
import { type Hidden, hideNames } from '../net/hide-names.js'
import type { Encoded, Model } from '../net/model.js'
import { findQuotations } from './find-quotations.js'
import { splitSentences } from './split-sentences.js'
import { type Mark, tokenize } from './tokenize.js'

/** What the net made of an article's words: its rows stand for tokens as `rowsOfTokens` says. */
export interface Seen {
  readonly encoded: Encoded
  readonly hidden: Hidden
}

/** The article's words with their tags and names, and what the net saw of them. */
export function readWords(article: Article, model: Model): { readonly words: Words; readonly seen: Seen } {
  const { text } = article
  const marks = tokenize(text, article.blocks)
  const sentences = splitSentences(text, marks)
  const quotations = findQuotations(text, marks)
  const hidden = hideNames(text, marks, sentences, model.usual)
  const encoded = model.encode(featuresOf(text, marks, sentences, quotations, hidden))
  return { words: { tokens: tagTokens(marks, encoded, model), sentences, quotations }, seen: { encoded, hidden } }
}

const kinds: Readonly<Record<string, EntityKind>> = {
  PERSON: 'person',
  ORGANIZATION: 'organization',
  LOCATION: 'place',
  MISC: 'misc',
}

function tagTokens(marks: readonly Mark[], encoded: Encoded, model: Model): Token[] {
  const rows = rowsOfTokens(marks)
  const kindOf = (i: number): EntityKind | undefined => kinds[model.entities[encoded.entities[rows[i]!]!]!]
  return marks.map((mark, i) => {
    const tag = model.tags[encoded.tags[rows[i]!]!]!
    const kind = kindOf(i)
    if (kind === undefined) return { ...mark, tag }
    const begins = marks[i - 1]?.block !== mark.block || kindOf(i - 1) !== kind
    return { ...mark, tag, entity: { kind, begins } }
  })
}
