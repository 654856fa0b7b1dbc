import type { CueWords } from '../attributions/form-and-act.js'
import { noAnswers } from '../lexicon/en/no-answer.js'
import { spokenWishes } from '../lexicon/en/spoken-wishes.js'
import type { Attribution } from '../model/attribution.js'
import { isTelling } from './is-telling.js'

/**
 * Whether the words of an attribution were given by a source: said or shown by somebody, quoted, or held by somebody at
 * the time of writing (“she believes”). What somebody is reported to have thought, wanted, decided or noticed is the
 * writer's account of him; so is a deed (“attacked the plan”, “is siding with”), what nobody is named for, and that a source gave no
 * answer. Of people, what they “have shown” is a deed unless “that” follows; a report shows in words.
 */
export function isGiven(
  { act, form, speaker, cue, content }: Attribution,
  text: string,
  cueWords: CueWords,
  isOfPeople: boolean,
): boolean {
  if (form === 'direct') return true
  const start = cue[0]?.start ?? content[0]?.start
  if (speaker === undefined || start === undefined) return false
  const words = text
    .slice(start, start + 60)
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/\s+/g, ' ')
  if (noAnswers.some((phrase) => words.startsWith(phrase.words) || words.slice(0, 40).includes(` ${phrase.words}`)))
    return false
  if (form === 'mixed') return true
  const said = text.slice(content[0]?.start, content[0]?.end)
  if (isOfPeople && cueWords.words.some(isShowing) && !/^that\b/i.test(said)) return false
  if (act === 'says' || act === 'shows') return isTelling(cueWords, said)
  if (act === 'thinks' && /^VB[ZP]$/.test(cueWords.tags.find((tag) => /^(?:VB|MD)/.test(tag)) ?? '')) return true
  const wished = text.slice(start, cue[0]?.end ?? start).toLowerCase()
  return wished.split(/\s+/).some((word) => hasStem(word))
}

const isShowing = (word: string): boolean => /^(?:show|prov|demonstrat|display)(?:e|en|n|s|es|ed|ing)?$/.test(word)

function hasStem(word: string): boolean {
  for (let length = 4; length <= word.length; length++) if (spokenWishes.has(word.slice(0, length))) return true
  return word.startsWith('ask') || word.startsWith('beg') || word === 'vow'
}
