import { type Candidates, keepsBlock, pageFeatures } from '@whence/core/training'
import { fold } from './examples.js'
import { compareTexts, meanScores, type Overlap } from './measure.js'
import { blockHash, type CorpusPage } from './read-corpus.js'

export interface ReadPage {
  readonly page: CorpusPage
  readonly candidates: Candidates
}

/** Which blocks of a page are taken. */
export type Filter = (candidates: Candidates) => readonly boolean[]

/** Readability alone. */
export const chosenOnly: Filter = ({ blocks }) => blocks.map(({ chosen }) => chosen)

/** The learned filter. */
export function learned(weights: Int8Array): Filter {
  return ({ blocks, headline }) => pageFeatures(blocks, headline).map((features) => keepsBlock(features, weights))
}

/** 4-gram scores on the pages that were gone through by hand. */
export function wholeScores(
  pages: readonly ReadPage[],
  filter: Filter,
): ReturnType<typeof meanScores> & { pages: number } {
  const overlaps: Overlap[] = []
  for (const { page, candidates } of pages) {
    if (page.whole === undefined) continue
    const taken = filter(candidates)
    const texts = candidates.blocks.map(({ block }) => block.text)
    const gold = texts.filter((text) => page.whole?.has(blockHash(text)))
    overlaps.push(compareTexts(gold.join('\n'), texts.filter((_, index) => taken[index]).join('\n')))
  }
  return { ...meanScores(overlaps), pages: overlaps.length }
}

/** Segments found that belong to the article, and segments found that do not. */
export function segmentScores(
  pages: readonly ReadPage[],
  filter: Filter,
): { precision: number; recall: number; f1: number; pages: number } {
  let [right, wrong, all] = [0, 0, 0]
  for (const { page, candidates } of pages) {
    const taken = filter(candidates)
    const text = fold(
      candidates.blocks
        .filter((_, index) => taken[index])
        .map(({ block }) => block.text)
        .join(' '),
    )
    right += page.article.filter((segment) => text.includes(fold(segment))).length
    wrong += page.other.filter((segment) => text.includes(fold(segment))).length
    all += page.article.length
  }
  const precision = right / Math.max(1, right + wrong)
  const recall = right / Math.max(1, all)
  return { precision, recall, f1: (2 * precision * recall) / Math.max(1e-9, precision + recall), pages: pages.length }
}
