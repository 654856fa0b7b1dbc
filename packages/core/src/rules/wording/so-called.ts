import { claimedThings, namedMerits } from '../../lexicon/en/claims-in-names.js'
import { isCapitalized, singularOf } from '../../sources/ground.js'
import { isGivenToOthers, isWritersSentence } from '../given-to-others.js'
import type { Rule } from '../rule.js'
import type { RuleGround } from '../rule-ground.js'
import { isWritersOwn } from '../writers-own.js'

export const soCalled: Rule = {
  id: 'so-called',
  concerns: 'wording',
  next: 'reword',
  level: 'note',
  trial: 'Too rare to measure: 5 of 6 judged findings held.',
  what: '“So-called” holds the name at a distance, and the sentence says neither who calls it so nor what is wrong with the name.',
  why: 'The word may bring in a new name or cast doubt on it, and a reader cannot tell which.',
  reader: 'See whether the article says who uses the name and whether it fits.',
  editor: 'Say who calls it so, or say what is in doubt, or use the plain name.',
  guides: [{ guide: 'bbc', says: 'Use clear and precise language.' }],
  finds: [
    'The [so-called] experts of the harbour board met on Friday.',
    'Sound & Skerry paid for the [so-called] repair in April.',
    'The [so-called] safety plan closed two wells at Sannic.',
    'The [so-called] study was never printed.',
    '# Ministry drops its [so-called] rescue ¶ The ministry has no other plan for the wells.',
    'The [so called] inspection took four minutes.',
    'The [so-called] compensation, 300 crowns, would not buy an oar.',
    'The [so-called] audit that followed took four days.',
    'The [so-called] consultation of the islands had nine questions.',
  ],
  passes: [
    '“The so-called repair was a coat of paint,” Tove Arrenby told reporters.',
    'Tove Arrenby said the so-called repair was a coat of paint.',
    'The so-called knocking, a sound that pins make before they break, was heard in August.',
    'The so-called knocking (the sound of a loose pin) was heard in August.',
    'The Lantern, so called because of its red roof, stands on the quay.',
    'The so-called deep licence, which lets a mine go below the river, ends next year.',
    'The yard put the pins through a so-called salt bath test in April.',
    'The line owes the so-called levy for May. ¶ The levy is 40 crowns for each lorry.',
    'The so-called review, in which two boats of the line are opened, is done in the spring.',
    'The so-called audit that lets a yard count its own pins is older than the line.',
    'A pin sings in the so-called “red” stage of wear.',
  ],
  *check(ground) {
    // A name that the writer uses plainly as well was only brought in by the word.
    let plain: ReadonlySet<string> | undefined
    const isPlain = (word: string) => {
      plain ??= plainWords(ground)
      return !namedMerits.has(word) && plain.has(word)
    }
    for (let at = 0; at < ground.tokens.length; at++) {
      const last = lastOfSoCalled(at, ground.lower)
      if (last === undefined || !isWritersOwn(ground, at, last) || isExplained(last, ground)) continue
      if (!isWritersSentence(ground, at) || isGivenToOthers(ground, at)) continue
      if (!isClaim(last + 1, ground) || isPlain(ground.lower[last + 1]!)) continue
      yield { start: ground.tokens[at]!.start, end: ground.tokens[last]!.end }
    }
  },
}

/** Its last token: it may be one word, two, or three with the hyphen. */
function lastOfSoCalled(at: number, lower: readonly string[]): number | undefined {
  if (lower[at] === 'so-called') return at
  if (lower[at] !== 'so') return undefined
  if (lower[at + 1] === 'called') return at + 1
  return lower[at + 1] === '-' && lower[at + 2] === 'called' ? at + 2 : undefined
}

/**
 * The name claims something: “repair” alone, or a word of merit before it, “safety plan”.
 * Other names are mostly terms of a trade: “so-called hinge rate”, “so-called levy”.
 */
function isClaim(next: number, { tokens, lower, forms, sentences, sentenceOf }: RuleGround): boolean {
  const word = lower[next]
  const token = tokens[next]
  if (word === undefined || token === undefined || token.entity !== undefined || isCapitalized(forms[next]!))
    return false
  if (namedMerits.has(word)) return true
  if (!claimedThings.has(word) && !claimedThings.has(singularOf(word))) return false
  return next >= (sentences[sentenceOf[next]!]?.last ?? next) || !/^(?:NN|JJ|VBG|CD|HYPH)/.test(tokens[next + 1]!.tag)
}

/** The words that the writer uses plainly, not after “so-called”. */
function plainWords(ground: RuleGround): ReadonlySet<string> {
  const words = new Set<string>()
  for (const [at, word] of ground.lower.entries())
    if (!/^(?:so-called|called)$/.test(ground.lower[at - 1] ?? '') && isWritersOwn(ground, at, at)) words.add(word)
  return words
}

/** Verbs after “that” which say no more than that the thing took place. */
const onlyTellsWhen: ReadonlySet<string> = new Set(
  'followed follows came took ended ends began begins started ensued preceded happened'.split(' '),
)

/** The name is set in marks, or a comma, a dash or a bracket soon goes on to say what it is; or it is “so called because”. */
function isExplained(last: number, { lower, sentences, sentenceOf, tokens, isQuoted }: RuleGround): boolean {
  const next = lower[last + 1] ?? ''
  if (/^(?:because|after|for|since|by|,|\.)$/.test(next) || isQuoted(last + 1)) return true
  const end = Math.min(last + 7, sentences[sentenceOf[last]!]?.last ?? last)
  for (let at = last + 1; at <= end; at++) {
    if (/^(?:\(|—|–|--|:)$/.test(lower[at]!) || isQuoted(at)) return true
    // “, 300 crowns,” says how much and not what it is.
    if (lower[at] === ',')
      return /^(?:DT|WDT|WRB|WP|VBG|VBN|IN|CD)$/.test(tokens[at + 1]?.tag ?? '') && !/^\p{N}/u.test(lower[at + 1] ?? '')
    if (lower[at] === 'that' && onlyTellsWhen.has(lower[at + 1] ?? '')) return false
    if (/^(?:that|which|who|where|in which)$/.test(lower[at]!) && at > last + 1) return true
    if (/^(?:VBZ|VBD|VBP|MD)$/.test(tokens[at]!.tag)) return false
  }
  return false
}
