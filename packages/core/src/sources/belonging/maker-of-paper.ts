import { documentNouns, personalNouns, voicingNouns } from '../../lexicon/en/document-nouns.js'
import { makingParticiples } from '../../lexicon/en/making-verbs.js'
import type { TokenRange } from '../../model/span.js'
import { lastBefore, singularOf } from '../ground.js'
import { type Phrase, readPhrase } from '../phrases/read-phrase.js'
import { findPerson, findThing, genderOfPronoun } from '../pointing-back/resolve-pronoun.js'
import { type Cast, type Who, whoOf } from '../scene/cast.js'
import type { Scene } from '../scene/scene.js'
import { namedByNoun } from './described-body.js'
import type { Heard } from './find-belonging.js'

/** Longest way from a document's noun to “by”, and from there to its maker, in tokens. */
const farthest = 6
const mostSpeeches = 100

/** Who made a document: “Acme's report”, “an article published by Acme”, “In an order, Acme said … . The order states”. */
export function makerOfPaper(who: Who, heard: Heard, scene: Scene, cast: Cast): Who | undefined {
  if (who.kind !== 'document' || ruling.has(who.noun)) return undefined
  const maker = makerBeside(who, scene, cast) ?? introducer(who, heard, scene)
  return maker?.kind === 'document' ? undefined : maker
}

function makerBeside({ phrases }: Who, scene: Scene, cast: Cast): Who | undefined {
  for (const { first, last, head } of phrases) {
    const phrase = readPhrase(scene.ground, scene.entities, { first, last })
    if (phrase === undefined || phrase.form === 'pronoun') continue
    const maker = ownerOf(phrase, scene, cast) ?? madeBy(head, last, scene, cast)
    if (maker !== undefined) return maker
  }
  return undefined
}

// What a body lays down speaks for itself, whoever made it.
const ruling: ReadonlySet<string> = new Set('policy rule plan budget proposal law regulation code'.split(' '))

/** “Acme's report”, “the ministry's register”, “her memo”, “a study by Acme”, “a letter from Acme”. */
function ownerOf(phrase: Phrase, scene: Scene, cast: Cast): Who | undefined {
  const { owner, ownerPhrase, ownerPronoun, tie, noun, body } = phrase
  if (ownerPronoun !== undefined) {
    if (scene.quoted[ownerPronoun] === 1) return undefined
    const gender = genderOfPronoun(scene.ground.lower[ownerPronoun]!)
    if (gender !== undefined)
      return written.has(noun)
        ? findPerson(scene, cast, { token: ownerPronoun, gender, isOwn: () => false })
        : undefined
    return scene.ground.lower[ownerPronoun] === 'its' ? findThing(scene, cast, ownerPronoun, false) : undefined
  }
  if (owner !== undefined && isTied(phrase, scene)) return whoOf(cast, scene, owner)
  if (tie === 'by' || tie === 'from') return body && bodyIn(body, scene, cast)
  return ownerPhrase && bodyIn(ownerPhrase, scene, cast)
}

// What a person writes or signs; a person's “plan” or “record” is as often what others say of him.
const written: ReadonlySet<string> = new Set([
  ...voicingNouns,
  ...personalNouns,
  ...'report study paper book memorandum article essay lawsuit complaint affidavit petition testimony'.split(' '),
])

// Before these a body's name says who made them: “an Acme survey”.
const ofMaker: ReadonlySet<string> = new Set(
  'report survey poll study statement memo memorandum analysis audit figure data'.split(' '),
)

/** A name before a document without “'s” can be what it is about: “the Acme lawsuit”. */
function isTied({ owner, tie, core, head, noun }: Phrase, { ground, entities }: Scene): boolean {
  const { kind } = entities.all[owner!]!
  if (kind === 'person' ? !written.has(noun) : kind !== 'organization') return false
  // “emails from Acme's envoy”: the envoy made them.
  if (tie !== undefined) return (tie === 'by' || tie === 'from') && !isOwner(owner!, head, { ground, entities })
  if (kind === 'organization' && ofMaker.has(noun)) return true
  for (let at = Math.max(0, core.first - 3); at < head; at++)
    if (ground.tokens[at]!.tag === 'POS' && entities.at[at - 1] === owner) return true
  return false
}

function isOwner(owner: number, head: number, { ground, entities }: Pick<Scene, 'ground' | 'entities'>): boolean {
  let at = head + 1
  while (at < entities.at.length && entities.at[at] !== owner) at++
  while (at < entities.at.length && entities.at[at] === owner) at++
  return ground.tokens[at]?.tag === 'POS'
}

function bodyIn({ first, last }: TokenRange, scene: Scene, cast: Cast): Who | undefined {
  return scene.ground.lower[first] === 'the' && first < last ? namedByNoun(scene, cast, first + 1) : undefined
}

/** “an article published by Acme”. */
function madeBy(head: number, last: number, scene: Scene, cast: Cast): Who | undefined {
  const { lower, tokens } = scene.ground
  for (let at = head + 1; at < Math.min(last, head + farthest); at++) {
    // “put out by”
    const made = tokens[at - 1]!.tag === 'RP' ? at - 2 : at - 1
    if (lower[at] !== 'by' || !/^VB[ND]$/.test(tokens[made]!.tag) || !makingParticiples.has(lower[made]!)) continue
    for (let name = at + 1; name <= Math.min(last, at + farthest); name++) {
      const entity = scene.entities.at[name]!
      if (entity >= 0) return whoOf(cast, scene, entity)
      if (tokens[name]!.tag === 'IN') break
    }
    return bodyIn({ first: at + 1, last }, scene, cast)
  }
  return undefined
}

/** “In a six-page order, the office said … . The order states …”: who spoke through the document when it was brought in. */
function introducer(who: Who, { speeches }: Heard, scene: Scene): Who | undefined {
  const pointing = who.phrases[0]
  if (pointing === undefined || scene.ground.lower[pointing.first] !== 'the') return undefined
  for (let index = lastBefore(speeches, pointing.first), n = 0; index >= 0 && n < mostSpeeches; index--, n++)
    if (bringsIn(who.noun, speeches[index]!, scene)) return speeches[index]!.speaker
  return undefined
}

/** Whether the sentence of a cue begins “In a … NOUN,”, or the cue goes on “in a … NOUN”. */
function bringsIn(noun: string, cue: TokenRange, { ground }: Scene): boolean {
  const sentence = ground.sentences[ground.sentenceOf[cue.first]!]
  if (sentence === undefined) return false
  return [sentence.first, cue.last, cue.last + 1].some((from) => opensWith(noun, from, ground))
}

function opensWith(noun: string, from: number, { lower, tokens }: Scene['ground']): boolean {
  if (lower[from] !== 'in' || !/^(?:an?|its|their|his|her)$/.test(lower[from + 1] ?? '')) return false
  for (let at = from + 2; at < Math.min(tokens.length, from + 2 + farthest); at++) {
    if (!/^(?:JJ|NN|CD|VB[NG]|HYPH|:)/.test(tokens[at]!.tag)) return false
    const word = singularOf(lower[at]!)
    if (word === noun && documentNouns.has(word)) return true
  }
  return false
}
