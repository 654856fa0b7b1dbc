import type { Attribution, Model, Report, Span } from '@whence/core'
import { type CorpusArticle, readPolnear } from '../polnear/read-corpus.js'
import { readText } from './read-text.js'
import { asTokens, type Roles, scoreTokens, type TokenRoles } from './score-tokens.js'

/** A development article, as its first annotator marked it and as Whence reads it. */
export interface Reading {
  readonly name: string
  readonly publisher: string
  /** Who annotated it: the first by name. */
  readonly annotator: string
  readonly text: string
  readonly silver: CorpusArticle['silver']
  /** What any annotator marked as source, cue or content. */
  readonly marked: readonly Span[]
  /** The attributions of the first annotator by name. */
  readonly gold: readonly Marked<Roles>[]
  /** The attributions found that no other one reports: the corpus marks only those. */
  readonly found: readonly Marked<Attribution>[]
  /** Every attribution found, at any depth. */
  readonly all: readonly Marked<Attribution>[]
  readonly report: Report
  readonly tokens: readonly Span[]
}

export interface Marked<T extends Roles> {
  readonly spans: T
  readonly tokens: TokenRoles
}

/** Reads every article of a split of PolNeAR. */
export function readArticles(dataFolder: string, split: string, model: Model): readonly Reading[] {
  return readPolnear(dataFolder, split).map((article) => {
    const { name, publisher, text, silver } = article
    const tokens = scoreTokens(text)
    const mark = <T extends Roles>(spans: T): Marked<T> => ({ spans, tokens: asTokens(spans, tokens) })
    const report = readText(name, text, model)
    const all = report.attributions.map(mark)
    return {
      name,
      publisher,
      annotator: article.readings[0]?.annotator ?? 'nobody',
      text,
      silver,
      tokens,
      marked: article.readings.flatMap(({ attributions }) =>
        attributions.flatMap(({ source, cue, content }) => [...source, ...cue, ...content]),
      ),
      gold: (article.readings[0]?.attributions ?? []).map(mark),
      found: all.filter(({ spans }) => spans.within === undefined),
      all,
      report,
    }
  })
}
