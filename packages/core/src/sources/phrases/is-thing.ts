import { dayWords, monthWords } from '../../lexicon/en/calendar-words.js'
import { organizationNouns } from '../../lexicon/en/organization-nouns.js'
import { collectiveNouns, personNouns } from '../../lexicon/en/person-nouns.js'
import { standsForPeople } from '../../lexicon/en/quantity-words.js'
import { thingNouns } from '../../lexicon/en/thing-nouns.js'
import { titleNouns } from '../../lexicon/en/title-nouns.js'
import { type Ground, isCapitalized, isNoun, isProper } from '../ground.js'
import { genderOfNoun } from '../nouns/gender-of-noun.js'
import { endsLikePerson } from '../nouns/names-person.js'
import type { Scene } from '../scene/scene.js'
import type { Phrase } from './read-phrase.js'

/** What can neither speak nor be read is nobody: “the trend suggests”, “all that says”. */
export function isThing(scene: Scene, { noun, head }: Phrase): boolean {
  const { ground } = scene
  const { tag } = ground.tokens[head]!
  if (isDate(ground, head)) return true
  if (isPerson(noun) || /^some(?:one|body)$/.test(noun) || isNamelike(scene, head)) return false
  if (!isNoun(tag))
    return tag !== 'CD' && !(standsForPeople.has(noun) && !(noun === 'all' && ground.lower[head + 1] === 'that'))
  return thingNouns.has(noun) || !endsLikePerson(noun)
}

/** “by Nov. 24”, “Monday”: neither a day nor its number speaks. */
function isDate({ lower }: Ground, head: number): boolean {
  const bare = (at: number): string => lower[at]?.replace('.', '') ?? ''
  const isNumber = (at: number): boolean => /^\d{1,4}$/.test(bare(at))
  if (monthWords.has(bare(head)) && isNumber(head + 1)) return true
  return dayWords.has(bare(head)) || (isNumber(head) && monthWords.has(bare(head - 1)))
}

/** A capital in mid-sentence, inside the word or with a tag to match makes it a name that was not found. */
function isNamelike({ ground, uncapitalized }: Scene, token: number): boolean {
  const form = ground.forms[token]!
  if (/\p{L}.*[\p{Lu}\d]/u.test(form)) return true
  if (!isCapitalized(form)) return false
  if (!isFirstOfSentence(ground, token)) return true
  const abstract = /(?:tion|sion|ment|ness|ity|ence|ance|ship|ism|ory|ics)$/.test(form)
  return isProper(ground.tokens[token]!.tag) && !abstract && !uncapitalized.has(ground.lower[token]!)
}

/** A single word that looks like a name, though no rule took it for one: “HarborWatch12 reports”. */
export function isUnknownName(scene: Scene, { noun, head, core, plural, last }: Phrase): boolean {
  if (scene.ground.tokens[head]!.entity?.kind === 'misc') return false
  return !plural && core.first === head && last === head && !isPerson(noun) && isNamelike(scene, head)
}

function isFirstOfSentence({ sentences, sentenceOf }: Ground, token: number): boolean {
  return sentences[sentenceOf[token]!]?.first === token
}

function isPerson(noun: string): boolean {
  return (
    [personNouns, collectiveNouns, titleNouns, organizationNouns].some((nouns) => nouns.has(noun)) ||
    genderOfNoun(noun) !== undefined
  )
}
