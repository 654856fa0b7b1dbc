import { makeUsualWords, splitSentences, tokenize } from '@whence/core/training'
import { paragraphsOf } from './paragraphs.js'
import { readPolnear } from './read-corpus.js'
import { readNews } from './read-news.js'

/**
 * The table of usual words: those that stand small five times or more, and more often than with a capital where no sentence begins; plain
 * are those that have one in under three in a hundred cases.
 */
export function usualWordsOf(dataFolder: string): Uint8Array {
  const small = new Map<string, number>()
  const raised = new Map<string, number>()
  const add = (counts: Map<string, number>, word: string) => counts.set(word, (counts.get(word) ?? 0) + 1)
  for (const { text } of [...readPolnear(dataFolder, 'train'), ...readNews(dataFolder)]) {
    const marks = tokenize(text, paragraphsOf(text))
    for (const { first, last } of splitSentences(text, marks)) {
      // A headline's capitals say nothing.
      if (!/[.?!”"]/.test(text[marks[last]!.end - 1]!)) continue
      for (const { start, end } of marks.slice(first + 1, last + 1)) {
        const word = text.slice(start, end).replaceAll('’', "'")
        const lower = word.toLowerCase()
        if (!/\p{L}/u.test(word)) continue
        if (word === lower) add(small, lower)
        else if (!/["“‘'(:—–]\s?$/.test(text.slice(Math.max(0, start - 2), start))) add(raised, lower)
      }
    }
  }
  const often = (share: number) =>
    [...small].flatMap(([word, count]) => (count >= 5 && (raised.get(word) ?? 0) < share * count ? [word] : []))
  return makeUsualWords(often(1), often(0.03))
}
