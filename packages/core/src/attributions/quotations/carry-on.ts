import type { TokenRange } from '../../model/span.js'
import { extend, ownerOf, type Scene, type Stretch, wordAt } from './scene.js'

/** Which rule says that a quotation goes on with what an attribution before it says. */
export type CarryRule = 'completed' | 'resumed' | 'next-sentence' | 'next-paragraph' | 'after-colon' | 'after-report'

interface Carried {
  readonly index: number
  readonly rule: CarryRule
}

/** Less of a quotation than this found as content: it counts as not found. */
const enough = 0.5

/** The attribution that this quotation belongs to though the net did not say so; undefined if none does. Quotations are named by their place in `stretches`. */
export function carriesOn(scene: Scene, at: number): Carried | undefined {
  const { tokens, blockRanges, sentences, sentenceOf, stretches } = scene
  const stretch = stretches[at]!
  const before = stretches[at - 1]
  const block = tokens[stretch.first]!.block
  const startsBlock = blockRanges.get(block)!.first === stretch.first
  const beforeOwner = before === undefined ? -1 : ownerIn(scene, before)
  const gap = before === undefined ? Number.POSITIVE_INFINITY : block - tokens[before.last]!.block
  if (stretch.resumes && beforeOwner >= 0 && gap === 1) return { index: beforeOwner, rule: 'resumed' }
  if (!stretch.startsSentence || !stretch.endsSentence) return undefined
  if (gap === 0 && beforeOwner >= 0 && isNextSentence(scene, beforeOwner, stretch)) {
    return { index: beforeOwner, rule: 'next-sentence' }
  }
  if (!startsBlock) {
    const sentence = sentences[sentenceOf[stretch.first]! - 1]
    return afterColon(scene, sentence?.last, block) ?? afterReport(scene, sentence)
  }
  const previous = blockRanges.get(block - 1)
  const colon = afterColon(scene, previous?.last, block - 1)
  if (colon !== undefined) return colon
  // Shorter ones are subheadings: “A costly mistake.”
  if (stretch.words < 5) return undefined
  if (gap === 1 && beforeOwner >= 0 && isOnlyQuoted(scene, at) && endsSpoken(scene, beforeOwner, previous!.last)) {
    return { index: beforeOwner, rule: 'next-paragraph' }
  }
  return undefined
}

function ownerIn(scene: Scene, stretch: Stretch): number {
  const { index, part } = ownerOf(scene, stretch)
  return part >= enough ? index : -1
}

/** The sentence before the stretch holds the cue of the attribution, or ends with its content. */
function isNextSentence({ sentences, sentenceOf, owner, cueOwner }: Scene, index: number, { first }: Stretch): boolean {
  const sentence = sentences[sentenceOf[first]! - 1]
  if (sentence === undefined) return false
  for (let at = sentence.last; at >= sentence.first; at--)
    if (owner[at] === index || cueOwner[at] === index) return true
  return false
}

/** “She put it this way:” before the quotation: the last attribution with its cue in that sentence. */
function afterColon(scene: Scene, last: number | undefined, block: number): Carried | undefined {
  if (last === undefined || last < 0 || scene.tokens[last]!.block !== block || wordAt(scene, last) !== ':')
    return undefined
  const { first } = scene.sentences[scene.sentenceOf[last]!]!
  for (let at = last; at >= first; at--) {
    const index = scene.cueOwner[at]!
    if (index >= 0) return { index, rule: 'after-colon' }
  }
  return undefined
}

/** “Ortega called it a shame. “We wept.””: the only attribution with its cue in the sentence before. */
function afterReport({ cueOwner, drafts }: Scene, sentence: TokenRange | undefined): Carried | undefined {
  if (sentence === undefined) return undefined
  let only = -1
  for (let at = sentence.first; at <= sentence.last; at++) {
    const index = cueOwner[at]!
    if (index < 0 || index === only) continue
    if (only >= 0) return undefined
    only = index
  }
  return only >= 0 && drafts[only]!.act === 'says' ? { index: only, rule: 'after-report' } : undefined
}

/** No word of the block stands outside quotation marks. */
function isOnlyQuoted({ tokens, blockRanges, isWord, stretches }: Scene, stretch: number): boolean {
  const { first, last } = blockRanges.get(tokens[stretches[stretch]!.first]!.block)!
  let next = stretch
  for (let at = first; at <= last; at++) {
    while (next < stretches.length && stretches[next]!.last < at) next += 1
    const isInside = next < stretches.length && stretches[next]!.first <= at
    if (isWord[at] && !isInside) return false
  }
  return true
}

/** The last sentence of the block before is the attribution's own: its content or its cue. */
function endsSpoken({ sentences, sentenceOf, owner, cueOwner }: Scene, index: number, last: number): boolean {
  const { first } = sentences[sentenceOf[last]!]!
  for (let at = last; at >= first; at--) if (owner[at] === index || cueOwner[at] === index) return true
  return false
}

/** Gives an attribution the whole of a quotation that it has only a part of. */
export function completeOwned(scene: Scene, stretch: Stretch): number {
  const { index, part } = ownerOf(scene, stretch)
  if (index < 0) return -1
  const cue = scene.drafts[index]!.cue[0]
  const { tokens } = scene
  const cueIsInside =
    cue !== undefined && cue.start >= tokens[stretch.first]!.start && cue.end <= tokens[stretch.last]!.end
  if (cueIsInside) return -1
  if (part < 1 && part >= 0.3) extend(scene, index, stretch)
  return part >= 0.3 ? index : -1
}
