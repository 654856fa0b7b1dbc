import type { TokenRange } from '../../model/span.js'
import { firstFrom } from '../../text/first-from.js'
import { startsNounPhrase } from './noun-phrase.js'
import { creditBefore } from './own-cue.js'
import { type Scene, type Stretch, wordAt } from './scene.js'

/** Who speaks in a quotation that no cue gives to anybody. */
export interface Speaker {
  /** “Ortega put it this way:”: the words that give the quotation to the source. */
  readonly cue?: TokenRange
  /** The words that name the speaker, if the sentence before introduces one. */
  readonly source?: TokenRange
  /** Index of the attribution whose source goes on speaking. */
  readonly resumes?: number
}

/** The speaker of a quotation without a cue that fills whole sentences: introduced before it, or the one who spoke last. */
export function introducedSpeaker(scene: Scene, stretch: Stretch): Speaker | undefined {
  const { sentences, sentenceOf, tokens, blockRanges } = scene
  const block = tokens[stretch.first]!.block
  const before = sentences[sentenceOf[stretch.first]! - 1]
  if (before === undefined || before.block < block - 1) return undefined
  const isSameBlock = before.block === block
  const endsInColon = wordAt(scene, before.last) === ':'
  if (!isSameBlock && blockRanges.get(block)!.first !== stretch.first) return undefined
  if (isSameBlock || endsInColon) {
    const credit = endsInColon ? creditBefore(scene, before.first, before.last) : undefined
    if (credit !== undefined) return credit
    const source = subjectOf(scene, before)
    if (source !== undefined)
      return endsInColon ? { source, cue: { first: before.last, last: before.last } } : { source }
  }
  const resumes = lastSpeaker(scene, before)
  return resumes === undefined ? undefined : { resumes }
}

/** The attribution of the sentence whose source is most likely the speaker: the first with a name or *he*, *she*, *they*; else the first. */
function lastSpeaker(scene: Scene, { first, last }: TokenRange): number | undefined {
  let found: number | undefined
  let seen = -1
  for (let at = first; at <= last; at++) {
    const index = Math.max(scene.owner[at]!, scene.cueOwner[at]!)
    if (index < 0 || index === seen) continue
    seen = index
    found ??= index
    if (isSomebody(scene, index)) return index
  }
  return found
}

function isSomebody({ drafts, tokens, text }: Scene, index: number): boolean {
  return drafts[index]!.source.some(({ start, end }) => {
    if (/^(?:he|she|they|i|we)$/i.test(text.slice(start, end))) return true
    for (let at = firstFrom(tokens, start); at < tokens.length && tokens[at]!.start < end; at++) {
      const kind = tokens[at]!.entity?.kind
      if (kind === 'person' || kind === 'organization') return true
    }
    return false
  })
}

/** The subject of the sentence if it can speak: a person's name, or *he*, *she*, *they* before a verb. */
function subjectOf(scene: Scene, { first, last }: TokenRange): TokenRange | undefined {
  const { tokens } = scene
  let start = first
  // “But for now Ortega was blunt.”: what stands before the subject ends with a comma, or is a small word.
  for (let at = first; at <= Math.min(last, first + 8); at++) if (wordAt(scene, at) === ',') start = at + 1
  if (start > first && !startsNounPhrase(scene, start)) start = first
  while (start < last && /^(?:CC|RB|IN|UH)$/.test(tokens[start]!.tag)) start += 1
  if (!startsNounPhrase(scene, start)) return undefined
  for (let at = start; at <= Math.min(last, start + 20); at++) {
    if (!/^(?:VB[DZP]|MD)$/.test(tokens[at]!.tag)) continue
    const end = at - 1
    return end >= start && canSpeak(scene, { first: start, last: end })
      ? trim(scene, { first: start, last: end })
      : undefined
  }
  return undefined
}

function canSpeak(scene: Scene, { first, last }: TokenRange): boolean {
  if (first === last) {
    const word = wordAt(scene, first)
    if (/^(?:he|she|they)$/i.test(word)) return true
  }
  for (let at = first; at <= last; at++) if (scene.tokens[at]!.entity?.kind === 'person') return true
  return false
}

function trim(scene: Scene, { first, last }: TokenRange): TokenRange {
  let end = last
  while (end > first && (!scene.isWord[end] || /^RB$/.test(scene.tokens[end]!.tag))) end -= 1
  return { first, last: end }
}
