import type { LoadedWord } from '../lexicon/en/loaded-words.js'
import { loadedCue } from './loaded-cue.js'
import type { RuleGround } from './rule-ground.js'

/** Where attributions have their verbs. */
export interface CueTokens {
  /** In the cue of an attribution whose source is a name or a pronoun: “the wind slammed the door” may pass for one. */
  readonly bySomebody: ReadonlySet<number>
  /** Marked as loaded reporting verbs already. */
  readonly loaded: ReadonlySet<number>
}

export function cueTokens(ground: RuleGround): CueTokens {
  const { tokens, tokensIn } = ground
  const bySomebody = new Set<number>()
  const loaded = new Set<number>()
  for (const attribution of ground.attributions) {
    // The head is the last word: “U.S. warplanes” are nobody who speaks.
    const isSomebody = attribution.source.some((span) => {
      const head = tokens[tokensIn(span).at(-1) ?? -1]
      return head !== undefined && (head.entity !== undefined || /^(?:PRP|WP|NNPS?)$/.test(head.tag))
    })
    if (isSomebody) for (const span of attribution.cue) for (const at of tokensIn(span)) bySomebody.add(at)
    const verb = loadedCue(ground, attribution)
    if (verb !== undefined) loaded.add(verb.token)
  }
  return { bySomebody, loaded }
}

/** A verb that says that somebody spoke. */
export function isSpeech(row: LoadedWord, first: number, last: number, cues: CueTokens, ground: RuleGround): boolean {
  if (!ground.tokens[first]!.tag.startsWith('VB') || cues.loaded.has(first)) return false
  if (row.strikes === true && isBlow(last, ground)) return false
  return cues.bySomebody.has(first) || (row.speaks !== undefined && bringsInSpeech(row, first, last, ground))
}

const farthest = 14

/** “Slammed a loose ball into the net”, “slammed into the quay”, “slammed in the rebound”. */
function isBlow(last: number, { lower, tokens }: RuleGround): boolean {
  let at = last + 1
  if (lower[at] === 'in') return true
  while (at <= last + farthest && (lower[at] === 'of' || /^(?:DT|CD|JJ|NN|POS|PRP|RB|VBN)/.test(tokens[at]?.tag ?? '')))
    at++
  return /^(?:into|against|through|onto|across|past)$/.test(lower[at] ?? '')
}

/** “Crowed that the vote was won”, “ranted for an hour about the press”. */
function bringsInSpeech({ speaks }: LoadedWord, first: number, last: number, ground: RuleGround): boolean {
  const { lower, tokens, sentences, sentenceOf } = ground
  const end = Math.min(last + farthest, sentences[sentenceOf[first]!]?.last ?? last)
  // “Whining that day” has no verb after it.
  if (lower[last + 1] === 'that' && tokens[last + 1]!.tag !== 'DT') {
    for (let at = last + 2; at <= end; at++) if (/^(?:VB[DZP]|MD)$/.test(tokens[at]!.tag)) return true
    return false
  }
  if (speaks !== 'people' && !isBySomebody(first, ground)) return false
  for (let at = last + 1; at <= end + farthest && sentenceOf[at] === sentenceOf[first]; at++) {
    if (lower[at] === 'about') return true
    if (/^[;:“”"]$/.test(lower[at]!)) return false
  }
  return false
}

/** A name or a pronoun for a person right before the verb and its auxiliaries. */
function isBySomebody(verb: number, { lower, tokens }: RuleGround): boolean {
  let at = verb - 1
  while (
    at >= 0 &&
    (/^(?:RB|MD)$/.test(tokens[at]!.tag) || /^(?:is|are|was|were|has|have|had|been|'s)$/.test(lower[at]!))
  )
    at--
  const token = tokens[at]
  return token !== undefined && (token.entity?.kind === 'person' || /^(?:he|she|who)$/.test(lower[at]!))
}
