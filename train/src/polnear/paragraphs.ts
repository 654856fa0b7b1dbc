import type { Block } from '@whence/core'

/** The paragraphs of a corpus text: what stands between line breaks. */
export function paragraphsOf(text: string): Block[] {
  const blocks: Block[] = []
  for (const found of text.matchAll(/[^\s](?:[^\n]*[^\s])?/g)) {
    blocks.push({ kind: 'paragraph', start: found.index, end: found.index + found[0].length })
  }
  return blocks
}
