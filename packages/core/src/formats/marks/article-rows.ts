import type { Block } from '../../model/article.js'
import type { Attribution } from '../../model/attribution.js'
import type { Report } from '../../model/report.js'
import { firstSpan } from './article-marks.js'
import type { Ranked } from './nest-marks.js'

/** A block, the marks that touch it, and the attributions that begin in it. */
export interface ArticleRow<M> {
  readonly block: Block
  readonly marks: readonly M[]
  readonly attributions: readonly Attribution[]
}

/** The article block by block. A report without blocks is one paragraph. */
export function articleRows<M extends Ranked>({ article, attributions }: Report, marks: readonly M[]): ArticleRow<M>[] {
  const blocks = article.blocks.length > 0 ? article.blocks : [wholeText(article.text)]
  const rows = blocks.map((block) => ({ block, marks: [] as M[], attributions: [] as Attribution[] }))
  for (const one of attributions) rows[blockAt(blocks, firstSpan(one)?.start ?? 0)]!.attributions.push(one)
  for (const mark of marks) {
    for (let index = blockAt(blocks, mark.start); index < blocks.length; index++) {
      if (blocks[index]!.start >= mark.end) break
      rows[index]!.marks.push(mark)
    }
  }
  return rows
}

const wholeText = (text: string): Block => ({ kind: 'paragraph', start: 0, end: text.length })

/** The last block that starts at the offset or before it; blocks stand in text order. */
function blockAt(blocks: readonly Block[], offset: number): number {
  let low = 0
  let high = blocks.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (blocks[middle]!.start <= offset) low = middle
    else high = middle - 1
  }
  return low
}
