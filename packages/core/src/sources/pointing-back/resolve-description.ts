import { monthWords } from '../../lexicon/en/calendar-words.js'
import { documentNouns, personalNouns, voicingNouns } from '../../lexicon/en/document-nouns.js'
import { organizationNouns } from '../../lexicon/en/organization-nouns.js'
import { collectiveNouns, personNouns } from '../../lexicon/en/person-nouns.js'
import { spokespeople, titleNouns } from '../../lexicon/en/title-nouns.js'
import type { SourceKind } from '../../model/source.js'
import type { TokenRange } from '../../model/span.js'
import { isProper, lastBefore, spanOf } from '../ground.js'
import { genderOfNoun } from '../nouns/gender-of-noun.js'
import { isThing, isUnknownName } from '../phrases/is-thing.js'
import { type Phrase, readPhrase } from '../phrases/read-phrase.js'
import { addWho, type Cast, textOfSpan, type Who, whoOf } from '../scene/cast.js'
import type { Scene } from '../scene/scene.js'
import { type Title, titledBefore } from '../titles/find-titles.js'
import { modifiersOf } from '../titles/modifiers.js'
import { describedBefore } from './described-before.js'
import { hasOtherRole } from './has-other-role.js'
import { withheldPeopleBefore } from './naming.js'
import { organizationBefore } from './organization-before.js'
import { findPerson, genderOfPronoun, spokenBefore } from './resolve-pronoun.js'
import { resolveSpokesperson } from './resolve-spokesperson.js'
import { resolveVariation } from './resolve-variation.js'

const mostTitles = 40

/** Whom a description stands for: somebody met before where it points back, a named body behind it, or somebody new. */
export function resolveDescription(scene: Scene, cast: Cast, phrase: Phrase, depth = 0): Who | undefined {
  const { noun } = phrase
  const isOrganization = organizationNouns.has(noun)
  if (voicingNouns.has(noun) || personalNouns.has(noun)) {
    const maker = makerOf(scene, cast, phrase, depth)
    if (maker !== undefined && (maker.kind === 'person' || voicingNouns.has(noun))) return maker
  }
  if (documentNouns.has(noun) && (!isOrganization || phrase.plural || isNewPaper(phrase)))
    return resolveDocument(scene, cast, phrase)
  if (spokespeople.has(noun) && !isFormer(scene, phrase)) return resolveSpokesperson(scene, cast, phrase, depth)
  if (isOrganization && !phrase.plural && !isFormer(scene, phrase)) return resolveOrganization(scene, cast, phrase)
  if (isThing(scene, phrase)) return undefined
  if (isUnknownName(scene, phrase)) return resolveUnknownName(scene, cast, phrase)
  return phrase.plural || (isOrganization && !isFormer(scene, phrase)) || collectiveNouns.has(noun)
    ? resolveGroup(scene, cast, phrase)
    : resolvePerson(scene, cast, phrase)
}

/** “a paper published in 2015”; “the paper” is an outlet. */
function isNewPaper({ noun, reference }: Phrase): boolean {
  return noun === 'paper' && reference === 'indefinite'
}

/** Who issued what is spoken through: “Roe's post”, “a tally by the Acme Institute”, “the agency's website”, “her letter”. */
function makerOf(scene: Scene, cast: Cast, phrase: Phrase, depth: number): Who | undefined {
  const { owner, ownerPhrase, ownerPronoun, tie, body } = phrase
  if (tie !== undefined && !/^(?:by|from|of|at)$/.test(tie)) return undefined
  if (owner !== undefined) return whoOf(cast, scene, owner)
  if (ownerPronoun !== undefined) {
    const gender = genderOfPronoun(scene.ground.lower[ownerPronoun]!)
    return gender && findPerson(scene, cast, { token: ownerPronoun, gender, isOwn: () => false })
  }
  const range = ownerPhrase ?? (tie === 'by' || tie === 'from' ? body : undefined)
  return range === undefined || depth > 1 ? undefined : namedBehind(scene, cast, range, depth)
}

/** The named source that a described owner is. */
function namedBehind(scene: Scene, cast: Cast, range: TokenRange, depth: number): Who | undefined {
  const inner = readPhrase(scene.ground, scene.entities, range)
  if (inner === undefined || inner.form === 'pronoun') return undefined
  if (inner.form === 'name') return whoOf(cast, scene, inner.entity!)
  if (inner.reference !== 'definite') return undefined
  if (organizationNouns.has(inner.noun)) return organizationBefore(scene, cast, inner.noun, inner.head)
  const who = depth > 1 ? undefined : resolveDescription(scene, cast, inner, depth + 1)
  return who?.name === undefined ? undefined : who
}

function resolveUnknownName(scene: Scene, cast: Cast, phrase: Phrase): Who {
  const same = cast.byDescription.get(keyOf(scene, phrase))
  if (same !== undefined) return same
  const name = scene.ground.forms[phrase.head]!
  const { noun } = phrase
  return remember(
    scene,
    cast,
    phrase,
    addWho(cast, { kind: 'organization', naming: 'named', noun, plural: false, name }),
  )
}

function resolveDocument(scene: Scene, cast: Cast, phrase: Phrase): Who {
  const { noun, owner, plural } = phrase
  const known =
    pointsBack(phrase) && phrase.ownerPhrase === undefined
      ? cast.byNoun.get(`document ${noun}`)
      : cast.byDescription.get(keyOf(scene, phrase))
  if (known !== undefined) return known
  // A document is named where its maker, date or own name stands with it.
  const named = owner !== undefined || hasCapital(scene, phrase)
  const name = named ? textOfSpan(scene.ground.text, spanOf(scene.ground, wordingOf(phrase))) : undefined
  const kind: SourceKind = 'document'
  return remember(
    scene,
    cast,
    phrase,
    addWho(cast, { kind, naming: named ? 'named' : 'unnamed', noun, plural, ...(name === undefined ? {} : { name }) }),
  )
}

/** The words that name a document: “2021 audit”, “email of April 2 from the agency”. */
function wordingOf({ core, body, head }: Phrase): TokenRange {
  const last = core.first === head && body !== undefined ? Math.min(body.last, core.first + 9) : core.last
  return { first: core.first, last }
}

function resolveOrganization(scene: Scene, cast: Cast, phrase: Phrase): Who {
  const { noun, owner, reference } = phrase
  const key = keyOf(scene, phrase)
  const same = cast.byDescription.get(key)
  if (same !== undefined) return same
  if (owner !== undefined && phrase.core.first <= phrase.head - 1 && reference !== 'indefinite') {
    const name = textOfSpan(scene.ground.text, spanOf(scene.ground, phrase.core))
    return remember(
      scene,
      cast,
      phrase,
      addWho(cast, { kind: 'organization', naming: 'named', noun, plural: false, name }),
    )
  }
  // “her team” is no organization named by itself.
  if (reference === 'definite' && phrase.core.first === phrase.head && phrase.ownerPronoun === undefined) {
    const known = organizationBefore(scene, cast, noun, phrase.head) ?? cast.byNoun.get(noun)
    if (known !== undefined) return known
  }
  return remember(scene, cast, phrase, addWho(cast, { kind: 'organization', naming: 'unnamed', noun, plural: false }))
}

export function resolveGroup(scene: Scene, cast: Cast, phrase: Phrase): Who {
  const { noun, reference } = phrase
  if (noun === 'person' && reference === 'definite' && phrase.last === phrase.head) {
    const people = withheldPeople(scene, cast, phrase.head)
    if (people !== undefined) return people
  }
  const other = /^(?:other|others|another)$/.test(scene.ground.lower[phrase.first]!)
  const same = other ? undefined : cast.byDescription.get(keyOf(scene, phrase))
  if (same !== undefined && (reference !== 'indefinite' || noun !== 'person')) return same
  if (reference === 'definite' && phrase.owner === undefined && phrase.ownerPronoun === undefined) {
    const known = cast.byNoun.get(`group ${noun}`)
    if (known !== undefined) return known
  }
  return remember(scene, cast, phrase, addWho(cast, { kind: 'group', naming: 'unnamed', noun, plural: true }))
}

/** “These people”: those whose names were said or implied to be withheld, even if nothing was given to them yet. */
function withheldPeople(scene: Scene, cast: Cast, token: number): Who | undefined {
  const head = withheldPeopleBefore(scene.ground, token)
  if (head === undefined) return undefined
  const known = cast.byHead.get(head)
  if (known !== undefined) return known
  const who = addWho(cast, { kind: 'group', naming: 'anonymous', noun: 'person', plural: true })
  who.phrases.push({ first: Math.max(0, head - 1), last: head, head })
  cast.byHead.set(head, who)
  return who
}

export function resolvePerson(scene: Scene, cast: Cast, phrase: Phrase): Who {
  const { noun, reference } = phrase
  if (reference === 'definite') {
    const titled =
      addressedBefore(scene, phrase) ??
      titledBefore(scene.ground, scene.titles, noun, phrase.core, phrase.head) ??
      soleHolder(scene, phrase) ??
      describedBefore(scene, noun, phrase.head)
    if (titled !== undefined) return whoOf(cast, scene, titled)
    const varied = resolveVariation(scene, cast, phrase)
    if (varied !== undefined) return varied
    const known = cast.byNoun.get(noun)
    if (known !== undefined) return known
    const bare = phrase.core.first >= phrase.head - 1 && phrase.last === phrase.head
    const isPart = personNouns.has(noun) || isProper(scene.ground.tokens[phrase.head]!.tag)
    if (bare && !isOwned(scene, phrase) && isPart && !titleNouns.has(noun)) {
      const gender = genderOfNoun(noun)
      const wanted = { token: phrase.head, isOwn: () => false, ...(gender === undefined ? {} : { gender }) }
      const near = findPerson(scene, cast, wanted)
      const isOther = gender === undefined && near !== undefined && hasOtherRole(scene, near, noun)
      if (near !== undefined && !isOther && isNear(scene, cast, near, phrase.head)) return near
    }
  } else if (reference === 'bare') {
    const same = cast.byDescription.get(keyOf(scene, phrase))
    if (same !== undefined) return same
  }
  const gender = genderOfNoun(noun)
  const fresh = {
    kind: 'person',
    naming: 'unnamed',
    noun,
    plural: false,
    ...(gender === undefined ? {} : { gender }),
  } as const
  return remember(scene, cast, phrase, addWho(cast, fresh))
}

/** “a former Velden official” speaks for nobody. */
function isFormer({ ground }: Scene, { core }: Phrase): boolean {
  for (let at = core.first; at < core.last; at++)
    if (/^(?:former|ex|retired|onetime)$/.test(ground.lower[at]!)) return true
  return false
}

/** “Velden's engineer”, “her engineer”; a place before the noun owns nobody. */
function isOwned({ entities }: Scene, { owner, ownerPhrase, ownerPronoun }: Phrase): boolean {
  if (ownerPhrase !== undefined || ownerPronoun !== undefined) return true
  return owner !== undefined && entities.all[owner]!.kind !== 'place'
}

// Offices that one person at a time holds.
const soleOffices: ReadonlySet<string> = new Set(
  'president governor mayor chancellor premier pope king queen speaker'.split(' '),
)

/** “the president”: whoever was called “President Roe” last, rather than the president of a club. */
function addressedBefore({ titles }: Scene, { noun, core, head }: Phrase): number | undefined {
  if (!soleOffices.has(noun) || core.first < head) return undefined
  for (let index = lastBefore(titles, head), n = 0; index >= 0 && n < mostTitles; index--, n++) {
    const { noun: own, first, last, at, entity } = titles[index]!
    if (own === noun && at === 'before' && first === last) return entity
  }
  return undefined
}

/** “the mayor”, named only later, if the article knows no other. */
function soleHolder({ ground, titles }: Scene, { noun, core, head }: Phrase): number | undefined {
  if (!soleOffices.has(noun) || core.first < head) return undefined
  const isOffice = (title: Title) => title.noun === noun && modifiersOf(ground, title).rank === ''
  const holders = new Set(titles.filter(isOffice).map(({ entity }) => entity))
  return holders.size === 1 ? [...holders][0] : undefined
}

function isNear({ ground }: Scene, cast: Cast, who: Who, token: number): boolean {
  const index = spokenBefore(cast, token)
  const last = cast.spoken[index]
  return last !== undefined && last.who === who && ground.tokens[token]!.block - ground.tokens[last.token]!.block <= 2
}

function pointsBack(phrase: Phrase): boolean {
  return phrase.reference === 'definite' && phrase.owner === undefined && phrase.ownerPronoun === undefined
}

/** “the May 2019 report”, “the Roe memo”: a date or name stands in it. */
function hasCapital({ ground, entities }: Scene, { core }: Phrase): boolean {
  for (let at = core.first; at <= core.last; at++)
    if (entities.at[at]! >= 0 || monthWords.has(ground.lower[at]!.replace('.', ''))) return true
  return /\d{4}/.test(ground.lower[core.first]!)
}

function keyOf({ ground }: Scene, { core, noun }: Phrase): string {
  const words = ground.lower.slice(Math.max(core.first, core.last - 8), core.last)
  return [...words, noun].join(' ')
}

function remember(scene: Scene, cast: Cast, phrase: Phrase, who: Who): Who {
  cast.byDescription.set(keyOf(scene, phrase), who)
  cast.byNoun.set(who.kind === 'document' || who.kind === 'group' ? `${who.kind} ${who.noun}` : who.noun, who)
  return who
}
