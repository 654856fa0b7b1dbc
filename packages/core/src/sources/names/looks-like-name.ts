import { clockWords, dayWords, monthWords } from '../../lexicon/en/calendar-words.js'
import { addressByWord } from '../../lexicon/en/forms-of-address.js'
import { nameParticles } from '../../lexicon/en/name-particles.js'
import { organizationNameWords } from '../../lexicon/en/organization-name-words.js'
import { indefiniteWords } from '../../lexicon/en/quantity-words.js'
import type { Sentence } from '../../model/sentence.js'
import { type Ground, isCapitalized, isProper } from '../ground.js'

/** Whether a token can be part of a name, by its capital, its tag and the net's mark. */
export function looksLikeName(ground: Ground, at: number, sentence: Sentence, headline: boolean): boolean {
  const { tokens, forms, lower } = ground
  const form = forms[at]!
  if (isParticle(ground, at)) return true
  if (!isCapitalized(form) || !/^[\p{L}\d]/u.test(form) || isNoName(ground, at)) return false
  const { tag, entity } = tokens[at]!
  if (/^(?:POS|PRP|PRP\$|DT|MD|WP|WRB|WDT|EX)$/.test(tag) || lower[at] === 'i' || lower[at] === "'s") return false
  if (headline) return entity !== undefined
  const opens = at === sentence.first
  // “Many Veldeners”
  if (opens && entity === undefined && indefiniteWords.has(lower[at]!)) return false
  // “Mr. Xi”, whatever its tag.
  if (addressByWord.has((lower[at - 1] ?? '').replace('.', '')) && isProper(tokens[at - 1]!.tag)) return true
  if (isProper(tag) || (isAcronym(form) && /^(?:NN|JJ)/.test(tag))) return true
  // “American Transit Union”: an adjective is part of the name if a marked name goes on after it.
  if (tag === 'JJ') return entity !== undefined && ((entity.kind !== 'misc' && !opens) || opensBody(ground, at))
  return entity !== undefined && (!opens || !/^(?:VB|IN|RB|CC)/.test(tag))
}

/** “the American Harbor Association”: two words or more follow, and the last is one of bodies. */
function opensBody({ tokens, forms, lower }: Ground, at: number): boolean {
  let end = at
  while (end < at + 6 && end + 1 < tokens.length && isProper(tokens[end + 1]!.tag) && isCapitalized(forms[end + 1]!))
    end++
  return end > at + 1 && organizationNameWords.has(lower[end]!)
}

/** “Mara de Roe”, “de Roe”: small words that the net marks as part of a person, or both words beside them, before a capital. */
export function isParticle({ tokens, forms, lower }: Ground, at: number): boolean {
  if (forms[at] !== lower[at] || !nameParticles.has(forms[at]!)) return false
  const isPerson = (token: number) => tokens[token]?.entity?.kind === 'person'
  if (!isPerson(at) && !(isPerson(at - 1) && isPerson(at + 1) && isProper(tokens[at - 1]!.tag))) return false
  return (
    isCapitalized(forms[at + 1] ?? '') || (nameParticles.has(forms[at + 1] ?? '') && isCapitalized(forms[at + 2] ?? ''))
  )
}

/** Days, hours, months, “D-Ohio” and “Somebody” have capitals and name nobody. */
function isNoName({ tokens, forms, lower }: Ground, at: number): boolean {
  const word = lower[at]!.replaceAll('.', '')
  if (dayWords.has(word) || /^(?:some|any|every|no)(?:body|one|thing)$/.test(word)) return true
  if (clockWords.has(word) && /\d$|^[ap]\.?m\.?$/.test(lower[at - 1] ?? '')) return true
  if (monthWords.has(word)) return tokens[at]!.entity?.kind !== 'person' || tokens[at + 1]?.tag === 'CD'
  return /^[DRI]-\p{Lu}/u.test(forms[at]!) && /^[,(]$|^-lrb-$/.test(lower[at - 1] ?? '')
}

export function isAcronym(form: string): boolean {
  return form.length > 1 && form.length < 8 && /^\p{Lu}+$/u.test(form)
}
