import { hedges } from '../lexicon/en/hedges.js'
import { sourceHints } from '../lexicon/en/source-hints.js'
import type { RuleGround } from './rule-ground.js'
import { isWritersOwn } from './writers-own.js'

/**
 * Whether these words stand on the writer's word alone: in the writer's own voice, outside the headline, with nothing in the
 * sentence, nor in the one before in the paragraph, that tells whence they are, be it an attribution, a link or a word such as “study”.
 */
export function isUnsourced(ground: RuleGround, first: number, last: number): boolean {
  const { article, sentences, sentenceOf, tokens } = ground
  if (!isWritersOwn(ground, first, last)) return false
  const sentence = sentenceOf[first]!
  const block = tokens[first]!.block
  if (sentence < 0 || article.blocks[block]!.kind === 'title' || tellsWhence(ground, sentence, first, last))
    return false
  return sentences[sentence - 1]?.block !== block || !tellsWhence(ground, sentence - 1)
}

/** The words from `but` to `upTo` themselves do not count. */
function tellsWhence(
  { article, sentences, voiced, lower, isQuoted }: RuleGround,
  sentence: number,
  but = -1,
  upTo = -1,
): boolean {
  const { voice, start, end } = voiced[sentence]!
  if (voice !== 'writer' || article.links.some((link) => link.start < end && link.end > start)) return true
  const { first, last } = sentences[sentence]!
  for (let at = first; at <= last; at++)
    if ((sourceHints.has(lower[at]!) || isQuoted(at)) && (at < but || at > upTo)) return true
  return false
}

/** Whether the sentence asks, or leaves open or denies what these words say: a hedge or a negation in the words before them. */
export function isLeftOpen({ lower, forms, sentences, sentenceOf }: RuleGround, first: number, last = first): boolean {
  const sentence = sentences[sentenceOf[first]!]
  if (sentence === undefined || forms[sentence.last] === '?' || lower[sentence.first] === 'if') return true
  for (let at = Math.max(sentence.first, first - reach); at <= last; at++) if (hedges.has(lower[at]!)) return true
  return false
}

/** In tokens. */
const reach = 12
