import { spokespeople } from '../../lexicon/en/title-nouns.js'
import type { TokenRange } from '../../model/span.js'
import { isNobody } from '../phrases/is-nobody.js'
import { type Phrase, readPhrase } from '../phrases/read-phrase.js'
import { antecedent } from '../phrases/relative.js'
import { subjectInside } from '../phrases/subject-inside.js'
import { isWithheld } from '../pointing-back/naming.js'
import { resolveDescription, resolveGroup, resolvePerson } from '../pointing-back/resolve-description.js'
import { findPerson, findThing, genderOfPronoun, isFirstPerson } from '../pointing-back/resolve-pronoun.js'
import { takenUpInText } from '../pointing-back/taken-up-in-text.js'
import { addWho, type Cast, type Who, whoOf } from '../scene/cast.js'
import type { Scene } from '../scene/scene.js'
import { interviewee, isAnswerLabel } from './interviewee.js'
import type { Placed } from './place-attributions.js'

/** The attribution around one that is reported in it, and who speaks there. */
export interface Around {
  readonly placed: Placed | undefined
  readonly who: Who | undefined
  /** All whose own words stand here, from quotations around it or by “I”. */
  readonly voices: ReadonlySet<Who>
}

/** Who the words for a source stand for; they become a mention of that source. */
export function resolveSource(
  one: Placed,
  source: TokenRange,
  scene: Scene,
  cast: Cast,
  around?: Around,
): Who | undefined {
  const several = severalOf(source, scene)
  const group = several && resolveWords(one, several, scene, cast, around)
  return group?.kind === 'group'
    ? oneOfGroup(group, source, scene, cast)
    : (group ?? resolveWords(one, source, scene, cast, around))
}

/** The words for several of whom one speaks: “them” of “one of them”; absent where the one is named. */
function severalOf({ first, last }: TokenRange, { ground, entities }: Scene): TokenRange | undefined {
  const { lower } = ground
  if (!/^(?:one|another)$/.test(lower[first]!) || lower[first + 1] !== 'of' || first + 2 > last) return undefined
  return readPhrase(ground, entities, { first, last })?.form === 'name' ? undefined : { first: first + 2, last }
}

function oneOfGroup(oneOf: Who, source: TokenRange, { ground }: Scene, cast: Cast): Who {
  const key = `${ground.lower[source.first]} of ${oneOf.index}`
  const who =
    cast.byDescription.get(key) ??
    addWho(cast, { kind: 'person', naming: oneOf.naming, noun: oneOf.noun, plural: false, oneOf })
  cast.byDescription.set(key, who)
  who.phrases.push({ ...source, head: source.first })
  return who
}

function resolveWords(one: Placed, source: TokenRange, scene: Scene, cast: Cast, around?: Around): Who | undefined {
  if (isAnswerLabel(scene.ground, source)) return answerer(source, scene, cast)
  if (isNobody(scene.ground, source)) return undefined
  const phrase = readPhrase(scene.ground, scene.entities, source)
  if (phrase === undefined) return undefined
  // “many of whom”
  if (
    /^(?:whom|which)$/.test(scene.ground.lower[source.last]!) &&
    source.last - source.first < 5 &&
    source.last > source.first
  ) {
    const before = antecedent(scene, source.first, scene.ground.lower[source.last]!)
    return before && whoOfPhrase(before, scene, cast)
  }
  if (phrase.form === 'pronoun') {
    // “He (Roe) said”
    const named = scene.entities.at[phrase.head + 2] ?? -1
    if (named >= 0 && phrase.head + 2 <= source.last && /^[([]$/.test(scene.ground.lower[phrase.head + 1]!))
      return whoOf(cast, scene, named)
    const who = resolvePronoun(one, phrase, scene, cast, around)
    if (who !== undefined) markWithheld(who, source, scene)
    who?.phrases.push({ ...source, head: phrase.head })
    return who
  }
  if (phrase.form === 'name') {
    const who = whoOf(cast, scene, phrase.entity!)
    if (who.entity !== undefined) who.phrases.push({ ...source, head: phrase.head })
    return who
  }
  const isSaid = (token: number) => scene.said[token] === 1
  const isWithheldHere = isWithheld(scene.ground, source, phrase.noun, isSaid)
  // An official whose name is withheld is no spokesman of the body he serves.
  const who =
    cast.byHead.get(phrase.head) ??
    (scene.headline[phrase.head] === 1 ? takenUpInText(scene, cast, phrase) : undefined) ??
    (isWithheldHere && spokespeople.has(phrase.noun)
      ? withoutBody(phrase, scene, cast)
      : resolveDescription(scene, cast, phrase))
  if (who === undefined) return undefined
  cast.byHead.set(phrase.head, who)
  who.phrases.push({ ...source, head: phrase.head })
  if (isWithheldHere && who.naming === 'unnamed' && (who.kind === 'person' || who.kind === 'group'))
    who.naming = 'anonymous'
  return who
}

function answerer(source: TokenRange, scene: Scene, cast: Cast): Who | undefined {
  cast.interviewee ??= interviewee(scene, cast)
  cast.interviewee?.phrases.push({ ...source, head: source.first })
  return cast.interviewee
}

/** “a technician, who asked not to be named”, where only the request is found. */
function markWithheld(who: Who, source: TokenRange, scene: Scene): void {
  if (who.naming !== 'unnamed' || (who.kind !== 'person' && who.kind !== 'group')) return
  if (scene.ground.lower[source.first] !== 'who') return
  if (isWithheld(scene.ground, source, who.noun, (token) => scene.said[token] === 1)) who.naming = 'anonymous'
}

function withoutBody(phrase: Phrase, scene: Scene, cast: Cast): Who {
  return phrase.plural ? resolveGroup(scene, cast, phrase) : resolvePerson(scene, cast, phrase)
}

function resolvePronoun(one: Placed, phrase: Phrase, scene: Scene, cast: Cast, around?: Around): Who | undefined {
  const { noun, head } = phrase
  const parent = around?.who
  if (/^(?:who|which|that|whom)$/.test(noun)) {
    const before = antecedent(scene, head, noun)
    return before && whoOfPhrase(before, scene, cast)
  }
  // Outside a quotation “I” and “we” are the writer, who is no source.
  if (isFirstPerson(noun)) return parent
  if (/^(?:you|your|there|one|(?:some|any|every|no)(?:body|one)|none)$/.test(noun)) return undefined
  // A quotation's “he” is not its speaker; that of an indirect report inside a longer quotation can be.
  const quoted = scene.quoted[head] === 1 && (around?.placed === undefined || scene.quoted[around.placed.token] !== 1)
  const gender = genderOfPronoun(noun)
  if (gender !== undefined) {
    const fits =
      parent?.kind === 'person' &&
      !around?.voices.has(parent) &&
      (parent.gender === undefined || parent.gender === gender)
    if (around !== undefined && !quoted && fits) return parent
    const { content } = one
    const isOwn = (token: number) => content !== undefined && token >= content.first && token <= content.last
    return findPerson(scene, cast, { token: head, gender, isOwn, ...(around && { not: around.voices }) })
  }
  const plural = /^(?:they|their|them|theirs|these|those)$/.test(noun)
  if (
    around !== undefined &&
    !quoted &&
    parent !== undefined &&
    (plural ? parent.plural || parent.kind === 'group' : parent.kind !== 'person')
  )
    return parent
  const subject = plural && around !== undefined ? subjectInside(scene, head) : undefined
  const inside = subject && readPhrase(scene.ground, scene.entities, subject)
  if (inside !== undefined && inside.form !== 'pronoun') return whoOfPhrase(inside, scene, cast)
  return findThing(scene, cast, head, plural)
}

/** The source of a phrase that stands before a relative pronoun; its words become a mention. */
function whoOfPhrase(phrase: Phrase, scene: Scene, cast: Cast): Who | undefined {
  if (isNobody(scene.ground, phrase)) return undefined
  if (phrase.form === 'name') return whoOf(cast, scene, phrase.entity!)
  const who = cast.byHead.get(phrase.head) ?? resolveDescription(scene, cast, phrase)
  if (who !== undefined) cast.byHead.set(phrase.head, who)
  who?.phrases.push({ first: phrase.first, last: phrase.last, head: phrase.head })
  return who
}
