import { visible } from '../terminal/visible.js'

// Longer ones only push others out of sight.
const longest = 80

/** Words of the article on one line, cut between characters. Never empty. */
export function shortWords(words: string): string {
  const line = visible(words.slice(0, 4 * longest)).trim()
  const points = [...line]
  if (line === '') return '…'
  return points.length <= longest ? line : `${points.slice(0, longest - 1).join('')}…`
}
