import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Span } from '@whence/core'
import {
  featuresOf,
  findQuotations,
  hideNames,
  type Mark,
  rowsOfTokens,
  splitSentences,
  tokenize,
  type UsualWords,
} from '@whence/core/training'
import { heldOutOf } from './held-out.js'
import { paragraphsOf } from './paragraphs.js'
import { type CorpusArticle, readPolnear } from './read-corpus.js'

const tags =
  "<boundary> CC CD DT EX FW IN JJ JJR JJS LS MD NN NNS NNP NNPS PDT POS PRP PRP$ RB RBR RBS RP SYM TO UH VB VBD VBG VBN VBP VBZ WDT WP WP$ WRB # $ '' `` -LRB- -RRB- , . :".split(
    ' ',
  )
const entities = ['O', 'PERSON', 'ORGANIZATION', 'LOCATION', 'MISC']
const relations =
  'other nsubj nsubjpass dobj ccomp xcomp nmod case det amod compound advmod aux auxpass mark punct root conj cc acl acl:relcl appos nmod:poss advcl parataxis cop neg nummod dep'.split(
    ' ',
  )

/**
 * Writes what the Python training reads: feature rows as this project makes them, silver labels and gold attributions as row numbers.
 * `rows.bin` int32 [n × columns], `silver.bin` int32 [n × 4] (tag, entity, head row or -1, relation), `meta.json`.
 * Held out of training: the articles of `nested/dev`, so that its figures are honest, and every twentieth, for the calibration.
 */
export function preparePolnear(dataFolder: string, outFolder: string, usual: UsualWords): void {
  mkdirSync(outFolder, { recursive: true })
  const heldOut = heldOutOf(dataFolder)
  for (const split of ['train', 'dev']) {
    const rows: Int32Array[] = []
    const silver: Int32Array[] = []
    const articles: unknown[] = []
    let first = 0
    for (const [position, article] of readPolnear(dataFolder, split).entries()) {
      const { features, labels, readings, words } = prepareArticle(article, usual)
      rows.push(features.rows)
      silver.push(labels)
      articles.push({
        name: article.name,
        publisher: article.publisher,
        heldOut: split === 'train' && heldOut(article.name, position) !== undefined,
        first,
        length: features.length,
        words,
        readings,
      })
      first += features.length
    }
    writeFileSync(join(outFolder, `${split}.rows.bin`), concatenate(rows))
    writeFileSync(join(outFolder, `${split}.silver.bin`), concatenate(silver))
    writeFileSync(join(outFolder, `${split}.meta.json`), JSON.stringify({ articles, tags, entities, relations }))
  }
}

function concatenate(parts: readonly Int32Array[]): Buffer {
  return Buffer.concat(parts.map((part) => Buffer.from(part.buffer, part.byteOffset, part.byteLength)))
}

function prepareArticle({ text, readings, silver }: CorpusArticle, usual: UsualWords) {
  const blocks = paragraphsOf(text)
  const marks = tokenize(text, blocks)
  const sentences = splitSentences(text, marks)
  const features = featuresOf(
    text,
    marks,
    sentences,
    findQuotations(text, marks),
    hideNames(text, marks, sentences, usual),
  )
  const rows = rowsOfTokens(marks)
  const row = (index: number) => rows[index]!
  const labels = new Int32Array(features.length * 4)
  for (let i = 0; i < features.length; i++) labels[i * 4 + 2] = -1
  const byStart = new Map(silver.map((token, i) => [token.start, i]))
  const markAt = new Map(marks.map((mark, i) => [mark.start, i]))
  marks.forEach((mark, i) => {
    const token = silver[byStart.get(mark.start) ?? -1]
    if (token === undefined) return
    const at = row(i) * 4
    labels[at] = Math.max(0, tags.indexOf(token.tag))
    labels[at + 1] = Math.max(0, entities.indexOf(token.entity === 'MISC' ? 'MISC' : token.entity))
    const head = token.head < 0 ? undefined : markAt.get(silver[token.head]!.start)
    labels[at + 2] = token.head < 0 ? row(i) : head === undefined ? -1 : row(head)
    labels[at + 3] = Math.max(0, relations.indexOf(token.relation))
  })
  return {
    features,
    labels,
    words: marks.length,
    readings: readings.map(({ annotator, attributions }) => ({
      annotator,
      attributions: attributions.map(({ source, cue, content }) => ({
        source: tokensIn(source, marks).map(row),
        cue: tokensIn(cue, marks).map(row),
        content: tokensIn(content, marks).map(row),
      })),
    })),
  }
}

/** Indices of the tokens that the spans touch. */
export function tokensIn(spans: readonly Span[], marks: readonly Mark[]): number[] {
  const found: number[] = []
  for (const { start, end } of spans) {
    let low = 0
    let high = marks.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (marks[middle]!.end <= start) low = middle + 1
      else high = middle
    }
    for (let i = low; i < marks.length && marks[i]!.start < end; i++) if (found.at(-1) !== i) found.push(i)
  }
  return found
}
