import { visible } from '../terminal/visible.js'

/** Ways to write what a hover shows: as Markdown, or for editors that have none. */
export interface Prose {
  /** Words of the article or of a rule, so that they stay words. */
  readonly words: (text: string) => string
  readonly bold: (text: string) => string
}

export function proseIn(format: 'markdown' | 'plaintext'): Prose {
  if (format === 'plaintext') return { words: visible, bold: visible }
  const words = (text: string): string => visible(text).replace(/[\\`*_[\]<>&#~|]/g, '\\$&')
  return { words, bold: (text) => `**${words(text)}**` }
}
