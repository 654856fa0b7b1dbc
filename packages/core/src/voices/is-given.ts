import type { CueWords } from '../attributions/form-and-act.js'
import { lemmasOf } from '../lexicon/en/lemmas.js'
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
  if (isUnsaid(cueWords.words)) return false
  const said = text.slice(content[0]?.start, content[0]?.end)
  if (isOfPeople && cueWords.words.some(isShowing) && !/^that\b/i.test(said)) return false
  if (act === 'says' || act === 'shows') return isTelling(cueWords, said)
  if (act === 'thinks' && /^VB[ZP]$/.test(cueWords.tags.find((tag) => /^(?:VB|MD)/.test(tag)) ?? '')) return true
  const wished = text.slice(start, cue[0]?.end ?? start).toLowerCase()
  return wished.split(/\s+/).some((word) => hasStem(word))
}

/** “is not saying much”, “hasn't told”; who “did not deny” has been asked and has answered. */
const isUnsaid = (words: readonly string[]): boolean =>
  words.some((word) => /^(?:not|never)$|n['’]t$/.test(word)) &&
  words.some((word) => lemmasOf(word).some((lemma) => saying.has(lemma)))

const saying: ReadonlySet<string> = new Set(
  'say tell speak comment elaborate disclose explain specify mention discuss reveal answer respond reply address'.split(
    ' ',
  ),
)

const isShowing = (word: string): boolean => /^(?:show|prov|demonstrat|display)(?:e|en|n|s|es|ed|ing)?$/.test(word)

function hasStem(word: string): boolean {
  for (let length = 4; length <= word.length; length++) if (spokenWishes.has(word.slice(0, length))) return true
  return word.startsWith('ask') || word.startsWith('beg') || word === 'vow'
}
