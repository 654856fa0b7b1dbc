import { functionWords } from '../lexicon/en/function-words.js'
import { numberWords } from '../lexicon/en/number-words.js'

/** The words of a text in lower case, straight apostrophes, hyphens parted. */
export function wordsIn(text: string): readonly string[] {
  return (
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[\p{L}\p{N}]+(?:'\p{L}+)*/gu) ?? []
  ).map((word) => word.replace(/'s?$|'s$/, ''))
}

/** What forms of one word share, good enough for comparing two passages of one article; a number word gives its digits. */
export function stemOf(word: string): string {
  const value = numberWords.get(word)
  if (value !== undefined) return String(value)
  if (word.length < 4) return word
  const single = /[^aeiou]ies$/.test(word) ? `${word.slice(0, -3)}y` : word.replace(/([^su])s$/, '$1')
  const bare = single.replace(/(?:ingly|edly|ings|ing|ied|er|ed|ly|e|y)$/, '')
  const stem = bare.length < 3 ? single : bare
  // “Modernize” and “modernization” meet in their first letters.
  return (stem.length > 3 && stem.at(-1) === stem.at(-2) ? stem.slice(0, -1) : stem).slice(0, 7)
}

/** Stems of the words that mean something, each once. */
export function contentStems(text: string): ReadonlySet<string> {
  return new Set(
    wordsIn(text)
      .filter((word) => !functionWords.has(word))
      .map(stemOf),
  )
}
