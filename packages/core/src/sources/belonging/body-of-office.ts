import { organizationNouns } from '../../lexicon/en/organization-nouns.js'
import { lostOffice, personalSpokespeople, speakingOffices } from '../../lexicon/en/speaking-offices.js'
import type { TokenRange } from '../../model/span.js'
import { isProper } from '../ground.js'
import { titleWord } from '../nouns/title-word.js'
import { readPhrase } from '../phrases/read-phrase.js'
import { findThing } from '../pointing-back/resolve-pronoun.js'
import { type Cast, type Who, whoOf } from '../scene/cast.js'
import type { Scene } from '../scene/scene.js'
import type { Title } from '../titles/find-titles.js'
import { describedBody } from './described-body.js'
import type { Heard } from './find-belonging.js'

const mostTitles = 40

/** The body that a person heads or speaks for: “Acme's director”, “a lawyer for Roe”, “who leads the Acme Institute”. */
export function bodyOfOffice(who: Who, heard: Heard, scene: Scene, cast: Cast): Who | undefined {
  if ((who.kind !== 'person' && who.kind !== 'group') || who.naming === 'anonymous') return undefined
  if (who.entity === undefined) return clientOf(who, scene, cast)
  for (const title of heard.titles.get(who.entity)?.slice(0, mostTitles) ?? []) {
    const body = bodyOf(title, scene, cast)
    if (body !== undefined && heard.who.has(body)) return body
  }
  return undefined
}

/** “Roe's lawyer”, “lawyers for Roe”, of whom no name is given. */
function clientOf({ noun, phrases }: Who, scene: Scene, cast: Cast): Who | undefined {
  if (!personalSpokespeople.has(noun)) return undefined
  for (const { first, last } of phrases) {
    const owner = readPhrase(scene.ground, scene.entities, { first, last })?.owner
    if (owner !== undefined && scene.entities.all[owner]!.kind === 'person') return whoOf(cast, scene, owner)
  }
  return undefined
}

function bodyOf(title: Title, scene: Scene, cast: Cast): Who | undefined {
  const { ground, entities } = scene
  if (isLost(title, scene)) return undefined
  if (title.noun === '') return led(title, scene, cast)
  const head = headOf(title, scene)
  if (head === undefined || !(speakingOffices.has(title.noun) || isEditorInChief(title.noun, head, scene)))
    return undefined
  // “Roe's communications director”
  const isOfTeam = /^(?:campaign|press|communications?)$/.test(ground.lower[head - 1] ?? '')
  const speaksForPeople = personalSpokespeople.has(title.noun) || (isOfTeam && speakingOffices.has(title.noun))
  const isBody = (entity: number) => {
    const { kind, fullest } = entities.all[entity]!
    if (entity === title.entity) return false
    if (kind === 'person') return speaksForPeople
    if (kind !== 'organization' || !isProper(ground.tokens[fullest.first]!.tag)) return false
    // “Secretary of State”: a bare word is part of the office.
    if (fullest.words.length === 1 && organizationNouns.has(fullest.words[0]!)) return false
    // The leader of a house of parliament speaks for a party in it.
    return speaksForPeople || !fullest.words.some((word) => deliberative.has(word))
  }
  const after = ground.lower[head + 1] ?? ''
  // A director “at” a body is one of many.
  if (head < title.last && (speaksForPeople ? /^(?:of|for|at|with|in)$/ : /^(?:of|for)$/).test(after)) {
    const named = firstEntity(scene, { first: head + 2, last: title.last }, isBody)
    if (named !== undefined) return whoOf(cast, scene, named)
    const described = describedIn(scene, cast, { first: head + 2, last: title.last })
    if (described !== undefined) return described
  }
  for (let at = head - 1; at >= title.first; at--) {
    const entity = entities.at[at]!
    if (entity < 0 || !isBody(entity)) continue
    // “Veldish President”, “U.V. President”: of a country, which is no body that speaks.
    const { fullest, names } = entities.all[entity]!
    const isShort = /^(?:(?:\p{L}\.){2,}|\p{L}{2})$/u.test(ground.forms[at]!)
    const isPlace =
      isShort || names.some(({ kind }) => kind === 'place') || /(?:ian|ese|ish)$/.test(fullest.words.at(-1)!)
    const isCountry = isPlace && ofState.has(title.noun) && at === head - 1
    return isCountry ? undefined : whoOf(cast, scene, entity)
  }
  return ownerBefore(scene, cast, title.first, head)
}

const ofState: ReadonlySet<string> = new Set('president minister premier chancellor leader'.split(' '))
const deliberative: ReadonlySet<string> = new Set('senate congress parliament assembly legislature commons'.split(' '))

/** “Ada Roe, who leads the Acme Institute”; a single name may be that of a party's members. */
function led({ first, last, entity }: Title, scene: Scene, cast: Cast): Who | undefined {
  if (!/^(?:leads|heads|directs|chairs|runs|founded)$/.test(scene.ground.lower[first]!)) return undefined
  const named = firstEntity(
    scene,
    { first, last },
    (other) =>
      other !== entity &&
      scene.entities.all[other]!.kind === 'organization' &&
      scene.entities.all[other]!.fullest.words.length > 1,
  )
  return named === undefined ? describedIn(scene, cast, { first: first + 1, last }) : whoOf(cast, scene, named)
}

/** “the former director”, “who served as chairman”. */
function isLost({ first, last }: TokenRange, { ground: { lower } }: Scene): boolean {
  for (let at = Math.max(0, first - 3); at <= last; at++)
    if (
      lostOffice.has(lower[at]!) ||
      lower[at]!.startsWith('ex-') ||
      (at < first && /^(?:was|served)$/.test(lower[at]!))
    )
      return true
  return false
}

const isEditorInChief = (noun: string, head: number, { ground: { lower } }: Scene): boolean =>
  noun === 'editor' && lower[head + 1] === 'in' && lower[head + 2] === 'chief'

/** The token of the title's noun: the last before what hangs on it. */
function headOf({ first, last, noun }: Title, { ground: { lower, tokens } }: Scene): number | undefined {
  let head: number | undefined
  for (let at = first; at <= last; at++) {
    if (tokens[at]!.tag === 'IN' && head !== undefined) break
    if (titleWord(lower[at]!) === noun) head = at
  }
  return head
}

/** The first name that fits; before it no other capitals stand, whose name it would only be a part of. */
function firstEntity(
  { entities, ground }: Scene,
  { first, last }: TokenRange,
  fits: (entity: number) => boolean,
): number | undefined {
  for (let at = first; at <= last; at++) {
    const entity = entities.at[at]!
    if (entity >= 0 && fits(entity)) return entity
    if (isProper(ground.tokens[at]!.tag)) return undefined
  }
  return undefined
}

/** “for the ministry”, “of the agency”: a body spoken of before; nothing stands between the article and the noun. */
function describedIn(scene: Scene, cast: Cast, { first, last }: TokenRange): Who | undefined {
  const { lower } = scene.ground
  for (let at = first; at < last; at++) {
    if (lower[at] !== 'the') continue
    return describedBody(scene, cast, at + 1)
  }
  return undefined
}

/** “the office's director”, “the company's managing director”, “its chief”, “company spokesman”. */
function ownerBefore(scene: Scene, cast: Cast, first: number, head: number): Who | undefined {
  const { lower, tokens } = scene.ground
  if (lower[first - 1] === 'its') {
    const owner = findThing(scene, cast, first - 1, false)
    return owner?.kind === 'organization' ? owner : undefined
  }
  for (let at = head - 1; at >= Math.max(1, first - 1); at--)
    if (tokens[at]!.tag === 'POS' && lower[at - 2] === 'the') return describedBody(scene, cast, at - 1)
  return head > first ? describedBody(scene, cast, head - 1) : undefined
}
