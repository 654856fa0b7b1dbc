import { isCapitalized } from '../../sources/ground.js'
import { isGivenToOthers, isWritersSentence } from '../given-to-others.js'
import type { Rule } from '../rule.js'
import type { RuleGround } from '../rule-ground.js'

/** Longer stretches are mostly quoted from somebody. */
const longest = 3

export const scareQuotes: Rule = {
  id: 'scare-quotes',
  concerns: 'wording',
  next: 'ask-who',
  level: 'note',
  trial: 'Marks around a word also set off a term, a title or an echo, and the words do not show which.',
  what: 'A word stands in quotation marks, and nothing here says whose word it is.',
  why: 'The marks may quote somebody or hold the word at a distance, and a reader cannot tell which.',
  reader: 'Look for somebody in the article who uses the word.',
  editor: 'Say whose word it is, or take the marks off.',
  guides: [],
  finds: [
    'The [“repair”] took four minutes.',
    'The line sold its [“safe”] boats in May.',
    'The [“experts”] slept until noon.',
    'The [“ceasefire”] lasted for one night.',
    'Nine people lost their [“freedom”] in May.',
    'The road ends at the [“new”] harbour.',
  ],
  passes: [
    'Oona Strick said the “repair” took four minutes.',
    'The “repair” was a coat of paint, Tove Arrenby said.',
    'The stage that is known as “red” is the last of four.',
    'The song “Knocking” was written at Merrow.',
    '“I saw the repair,” Tove Arrenby said. ¶ The “repair” took four minutes.',
    'The term “ramp” covers every plate between a boat and a quay.',
  ],
  *check(ground) {
    const said = wordsSaid(ground)
    for (const { first, last, depth, closed, resumes } of ground.words.quotations) {
      if (depth !== 1 || !closed || resumes) continue
      const inner = innerOf(first, last, ground)
      if (inner.length === 0 || inner.length > longest || inner.some((at) => ground.saidIn[at]! >= 0)) continue
      const block = ground.article.blocks[ground.tokens[first]!.block]!
      if (block.kind !== 'paragraph' && block.kind !== 'list-item') continue
      if (!isWritersSentence(ground, first) || isGivenToOthers(ground, first)) continue
      if (isName(inner, ground) || isSpokenOf(first, last, ground) || said.has(ground.lower[inner[0]!]!)) continue
      yield { start: ground.tokens[first]!.start, end: ground.tokens[last]!.end }
    }
  },
}

/** The words between the marks. */
function innerOf(first: number, last: number, { forms }: RuleGround): readonly number[] {
  const found: number[] = []
  for (let at = first; at <= last && found.length <= longest; at++) if (/[\p{L}\p{N}]/u.test(forms[at]!)) found.push(at)
  return found
}

/** Names and titles. */
function isName(inner: readonly number[], { forms, tokens }: RuleGround): boolean {
  return inner.some((at) => isCapitalized(forms[at]!) || tokens[at]!.entity !== undefined || /\d/.test(forms[at]!))
}

const speaking =
  /^(?:word|words|term|terms|phrase|phrases|name|names|named|nicknamed|titled|entitled|song|book|film|movie|show|album|known|meaning|mean|means|called|code|codenamed|motto|slogan|chant|chants|sign|signs|like|as|reading|reads|read|marked|say|for|hashtag|category|rated|of)$/

/** The words around speak of the word: “the term ‘ramp’”, “known as”. */
function isSpokenOf(first: number, last: number, { lower }: RuleGround): boolean {
  for (let at = Math.max(0, first - 2); at < first; at++) if (speaking.test(lower[at]!)) return true
  return lower[first - 1] === '(' || speaking.test(lower[last + 1] ?? '') || lower[last + 1] === ')'
}

/** Every word, names apart, that somebody in the article is reported to say: the writer may echo it. */
function wordsSaid({ saidIn, forms }: RuleGround): ReadonlySet<string> {
  return new Set(forms.filter((form, at) => saidIn[at]! >= 0 && !isCapitalized(form)))
}
