import { noAnswers } from '../lexicon/en/no-answer.js'
import type { Attribution } from '../model/attribution.js'

/**
 * Whether the words of an attribution were given by a source: said or shown by somebody, or quoted. What somebody is
 * only reported to think, want, decide or notice is the writer's account of him; so is what nobody is named for, and
 * that a source gave no answer.
 */
export function isGiven({ act, form, speaker, cue, content }: Attribution, text: string): boolean {
  if (form === 'direct') return true
  if (speaker === undefined) return false
  if (form === 'indirect' && act !== 'says' && act !== 'shows') return false
  const start = cue[0]?.start ?? content[0]?.start
  if (start === undefined) return false
  const words = text
    .slice(start, start + 60)
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/\s+/g, ' ')
  return !noAnswers.some((phrase) => words.startsWith(phrase.words) || words.slice(0, 40).includes(` ${phrase.words}`))
}
