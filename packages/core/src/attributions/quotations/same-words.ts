import type { TokenRange } from '../../model/span.js'
import { ownerOf, type Scene, type Stretch, wordAt } from './scene.js'

/** As many words in a row tell one quotation from another. */
const keyLength = 4

/** Where the quoted words of an article stand: every run of `keyLength` words inside a quotation. */
export type QuotedWords = ReadonlyMap<string, readonly number[]>

/** Index of all quotations, so that one printed twice (a pull quotation) is known by its words. Linear in the quoted words. */
export function indexQuotedWords(scene: Scene): QuotedWords {
  const index = new Map<string, number[]>()
  for (const stretch of scene.stretches) {
    const words = wordsOf(scene, stretch)
    for (let at = 0; at + keyLength <= words.length; at++) {
      const key = keyOf(scene, words, at)
      const places = index.get(key)
      if (places === undefined) index.set(key, [words[at]!])
      // A refrain is no quotation printed twice.
      else if (places.length < 4) places.push(words[at]!)
    }
  }
  return index
}

/** The attribution that has the same words as content in another place; undefined if none has all of them. */
export function ownerOfSameWords(scene: Scene, stretch: Stretch, quoted: QuotedWords): number | undefined {
  const words = wordsOf(scene, stretch)
  if (words.length < keyLength) return undefined
  for (const place of quoted.get(keyOf(scene, words, 0)) ?? []) {
    if (place >= stretch.first && place <= stretch.last) continue
    const last = endOfSame(scene, words, place)
    if (last === undefined) continue
    const { index, part } = ownerOf(scene, { first: place, last })
    if (part > 0.9) return index
  }
  return undefined
}

/** The last token of the same words from `place` on; undefined where they part. */
function endOfSame(scene: Scene, words: readonly number[], place: number): number | undefined {
  let at = place
  for (const [i, word] of words.entries()) {
    while (at < scene.tokens.length && !scene.isWord[at]) at += 1
    if (at >= scene.tokens.length || folded(scene, at) !== folded(scene, word)) return undefined
    if (i < words.length - 1) at += 1
  }
  return at
}

function wordsOf({ isWord }: Scene, { first, last }: TokenRange): number[] {
  const words: number[] = []
  for (let at = first; at <= last; at++) if (isWord[at]) words.push(at)
  return words
}

const keyOf = (scene: Scene, words: readonly number[], at: number): string =>
  words
    .slice(at, at + keyLength)
    .map((word) => folded(scene, word))
    .join(' ')

const folded = (scene: Scene, at: number): string => wordAt(scene, at).toLowerCase().replaceAll('’', "'")
