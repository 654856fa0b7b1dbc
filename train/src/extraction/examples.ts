import { type Candidates, pageFeatures } from '@whence/core/training'
import { blockHash, type CorpusPage } from './read-corpus.js'

/** One block to learn from. */
export interface Example {
  readonly features: Uint16Array
  readonly isArticle: boolean
  readonly weight: number
}

/** A segment is chosen by its annotator and tells less than a whole page gone through. */
const SEGMENT_WEIGHT = 0.5

/**
 * What a page teaches. Where someone has gone through the page, every block is an example; else those that hold one of
 * the listed segments. Long blocks count for more, since they are more words of the article.
 */
export function examplesOf(page: CorpusPage, { blocks, headline }: Candidates): Example[] {
  const features = pageFeatures(blocks, headline)
  const examples: Example[] = []
  const article = page.article.map(fold).filter((words) => words.length >= 8)
  const other = page.other.map(fold).filter((words) => words.length >= 4)
  for (const [index, { block, chosen }] of blocks.entries()) {
    const text = fold(block.text)
    const length = Math.min(8, Math.max(1, Math.sqrt(text.length / 30)))
    const add = (isArticle: boolean, weight: number) => examples.push({ features: features[index]!, isArticle, weight })
    if (page.whole !== undefined) {
      const isArticle = page.whole.has(blockHash(block.text))
      // Blocks far from the article are many and easy.
      add(isArticle, (chosen || isArticle ? 1 : 0.3) * length)
    } else if (article.some((words) => text.includes(words))) add(true, SEGMENT_WEIGHT)
    else if (other.some((words) => text.includes(words) && text.length < words.length * 4 + 40))
      add(false, SEGMENT_WEIGHT)
  }
  return examples
}

/** For comparing with the corpus: white space folded, invisible characters left out. */
export function fold(words: string): string {
  return words
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
}
