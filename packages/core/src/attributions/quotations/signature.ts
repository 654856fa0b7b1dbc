import type { TokenRange } from '../../model/span.js'
import { isDoubleQuote } from '../../text/characters.js'
import { type Scene, type Stretch, wordAt } from './scene.js'

/** Who signs a quotation: a name after a dash, or a line of its own inside the marks. */
export interface Signature {
  readonly cue?: TokenRange
  readonly source: TokenRange
}

/** Longest name with its office in a signature, in tokens. */
const longest = 12

const isDash = (word: string): boolean => /^[—–―-]+$/.test(word)

/**
 * The signature of a quotation that is a paragraph of its own, in the line below it: “- Dara Lind”, or, as pull quotations have it, a name
 * before the closing mark that the quotation itself lacks.
 */
export function signatureBelow(scene: Scene, stretch: Stretch): Signature | undefined {
  const { blockRanges, tokens } = scene
  const { block } = tokens[stretch.last]!
  const own = blockRanges.get(block)!
  const below = blockRanges.get(block + 1)
  if (below === undefined || own.first !== stretch.first || own.last !== stretch.last) return undefined
  if (below.last - below.first > longest) return undefined
  const opensWithDash = isDash(wordAt(scene, below.first))
  const first = opensWithDash ? below.first + 1 : below.first
  const endsInMark = isDoubleQuote(wordAt(scene, below.last))
  if (opensWithDash !== stretch.closed || endsInMark === stretch.closed) return undefined
  let last = below.last
  // A line that ends in a dash leads on to what comes after.
  while (last >= first && !scene.isWord[last] && !isDash(wordAt(scene, last))) last -= 1
  if (last < first || !scene.isWord[last] || !isName(scene, { first, last })) return undefined
  const source = { first, last }
  return opensWithDash ? { cue: { first: below.first, last: below.first }, source } : { source }
}

/** It begins with a capital and tells nothing. */
function isName(scene: Scene, { first, last }: TokenRange): boolean {
  if (!/^\p{Lu}/u.test(wordAt(scene, first))) return false
  for (let at = first; at <= last; at++) if (/^(?:VB[DZP]|MD)$/.test(scene.tokens[at]!.tag)) return false
  return true
}
