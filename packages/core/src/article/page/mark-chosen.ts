import type { PageBlock } from './gather-blocks.js'
import type { Marked } from './page-features.js'

/** Characters by which the beginning or the end of a block is known again. */
const ENOUGH = 40

/**
 * Finds the blocks that Readability chose among all blocks of the page. It re-makes the elements, so that a block is
 * known again by its words: all of them, or its first or last 40 characters.
 */
export function markChosen(all: readonly PageBlock[], chosen: readonly PageBlock[]): Marked[] {
  const known = new Map<string, number>()
  for (const { text } of chosen) {
    for (const key of keysOf(text)) known.set(key, (known.get(key) ?? 0) + 1)
  }
  return all.map((block) => ({ block, chosen: keysOf(block.text).some((key) => known.has(key)) }))
}

function keysOf(text: string): string[] {
  return text.length < ENOUGH ? [text] : [text, text.slice(0, ENOUGH), text.slice(-ENOUGH)]
}
