import { documentNouns } from '../../lexicon/en/document-nouns.js'
import { countWhile } from '../../text/first-from.js'
import { type Ground, lastBefore, singularOf } from '../ground.js'
import { type Gender, genderOfNoun } from '../nouns/gender-of-noun.js'
import { type Cast, type Spoken, type Who, whoOf } from '../scene/cast.js'
import type { Scene } from '../scene/scene.js'

const mostNames = 40
const mostSpoken = 12
const mostBack = 60
const farthest = 7
const clauseOpeners: ReadonlySet<string> = new Set('that because although though while whether if unless'.split(' '))

export interface Wanted {
  readonly token: number
  readonly gender?: Gender
  /** Never these: a quotation's “he” is not its speaker. */
  readonly not?: ReadonlySet<Who>
  /** Tokens of what this very source is reported to say; its names are seldom the source. */
  readonly isOwn: (token: number) => boolean
  /** Whether what is known of a person allows it. */
  readonly fits?: (who: Who) => boolean
}

/** The person a pronoun most likely stands for: near, spoken before, subject, of fitting gender. */
export function findPerson(scene: Scene, cast: Cast, wanted: Wanted): Who | undefined {
  const { ground, entities, quoted, depth } = scene
  const here = depth[ground.sentenceOf[wanted.token]!] ?? 0
  let best: Who | undefined
  let most = Number.NEGATIVE_INFINITY
  const offer = (who: Who, score: number) => {
    if (score > most && !wanted.not?.has(who) && wanted.fits?.(who) !== false) {
      best = who
      most = score
    }
  }
  const back = (token: number) => here - (depth[ground.sentenceOf[token]!] ?? 0)
  const { spoken } = cast
  const { tokens } = ground
  // A quotation tells of those it names rather than of those who spoke before.
  const isQuoted = quoted[wanted.token] === 1
  for (let index = spokenBefore(cast, wanted.token), n = 0; index >= 0 && n < mostSpoken; index--, n++) {
    const { token, who, noun } = spoken[index]!
    const distance = back(token)
    if (distance > farthest) break
    if (who.kind !== 'person' && noun === undefined) continue
    const gender = genderFit(noun === undefined ? who.gender : genderOfNoun(noun), wanted.gender)
    if (gender !== undefined) offer(who, (isQuoted ? 0.6 : 1.7) - distance + gender + (quoted[token] ? -1.5 : 0))
  }
  for (let index = nameBefore(scene, wanted.token), n = 0; index >= 0 && n < mostNames; index--, n++) {
    const name = entities.names[index]!
    const distance = back(name.first)
    if (distance > farthest) break
    if (name.kind !== 'person') continue
    const entity = entities.at[name.first]!
    const gender = genderFit(scene.genders[entity], wanted.gender)
    if (gender === undefined) continue
    const isTogether = isQuoted && quoted[name.first] && tokens[name.first]!.block === tokens[wanted.token]!.block
    const inQuote = quoted[name.first] && !isQuoted ? -2.5 : isTogether ? 0.8 : 0
    const own = wanted.isOwn(name.first) ? -2 : 0
    offer(whoOf(cast, scene, entity), place(ground, name.first, name.last) - distance + gender + inQuote + own)
  }
  for (let index = lastBefore(scene.pointed, wanted.token), n = 0; index >= 0 && n < mostSpoken; index--, n++) {
    const { first, entity } = scene.pointed[index]!
    const distance = back(first)
    if (distance > farthest) break
    const gender = genderFit(scene.genders[entity], wanted.gender)
    if (gender !== undefined) offer(whoOf(cast, scene, entity), 1.1 - distance + gender)
  }
  if (wanted.gender === undefined) return best
  // “A woman came. She said …” is no person named before.
  for (const at of strangersBefore(scene, wanted.token, wanted.gender)) {
    const score = 1.2 - back(at) + (quoted[at] && !quoted[wanted.token] ? -2.5 : 0)
    if (score <= most) continue
    best = cast.byHead.get(at)
    most = score
  }
  return best
}

/** Nouns that bring somebody of this gender in as the subject of a sentence, unnamed: “a man told”, “my mother said”. */
function strangersBefore({ ground, entities }: Scene, token: number, gender: Gender): readonly number[] {
  const { tokens, lower, sentences, sentenceOf } = ground
  const found: number[] = []
  for (let at = token - 1; at > 0 && token - at < mostBack; at--) {
    if (genderOfNoun(lower[at]!) !== gender || tokens[at]!.tag !== 'NN' || entities.at[at]! >= 0) continue
    const sentence = sentences[sentenceOf[at]!]
    let first = at
    while (sentence !== undefined && first > sentence.first && /^(?:JJ|NN|NNP|CD)$/.test(tokens[first - 1]!.tag))
      first--
    const opens = sentence !== undefined && first - 1 === sentence.first
    const isNew = /^(?:an?|another|my|our|his|her|their)$/.test(lower[first - 1] ?? '')
    if (isNew && opens && !/^(?:NNP|,)$/.test(tokens[at + 1]?.tag ?? '')) found.push(at)
  }
  return found
}

function genderFit(known: Gender | undefined, wanted: Gender | undefined): number | undefined {
  if (wanted === undefined || known === wanted) return 0
  return known === undefined ? -0.8 : undefined
}

/** A subject is taken up again more often than an object, an owner seldom. */
function place({ tokens, lower, sentences, sentenceOf }: Ground, first: number, last: number): number {
  const next = tokens[last + 1]?.tag ?? ''
  if (next === 'POS' || lower[last + 1] === "'s") return -0.5
  const sentence = sentences[sentenceOf[first]!]
  let before = first - 1
  while (before >= 0 && sentence !== undefined && before >= sentence.first && /^(?:NNP?|JJ)$/.test(tokens[before]!.tag))
    before--
  const opens = sentence !== undefined && before < sentence.first
  if (/^(?:VB[DZP]|MD)/.test(next)) return 1.2
  if (opens) return 1
  const tag = tokens[before]?.tag ?? ''
  // “says that Roe – though …”: a clause opens, and this is its subject.
  if (tag === 'IN' && clauseOpeners.has(lower[before]!)) return 1
  return tag === 'IN' || tag === 'TO' ? -0.3 : 0.1
}

/** Whether a name opens its sentence or clause, or stands before a verb. */
export function isSubject(ground: Ground, first: number, last: number): boolean {
  const isOpening = ground.sentences[ground.sentenceOf[first]!]?.first === first - 1
  return (
    place(ground, first, last) >= 1 ||
    (isOpening && ground.tokens[first - 1]!.tag === 'DT' && place(ground, first, last) > 0)
  )
}

/** The group, organization or document that “they” or “it” stands for: the last that spoke, else an organization named near. */
export function findThing(scene: Scene, cast: Cast, token: number, plural: boolean): Who | undefined {
  const { ground, depth, entities, quoted } = scene
  const here = depth[ground.sentenceOf[token]!] ?? 0
  const back = (at: number) => here - (depth[ground.sentenceOf[at]!] ?? 0)
  let second: Who | undefined
  let maker: Who | undefined
  for (let index = spokenBefore(cast, token), n = 0; index >= 0 && n < mostSpoken; index--, n++) {
    const { token: at, who } = cast.spoken[index]!
    if (back(at) > 3.5) break
    if (plural) maker ??= makerNear(scene, cast, cast.spoken[index]!, token)
    if (maker !== undefined && ground.tokens[at]!.block !== ground.tokens[token]!.block) return maker
    if (plural ? who.plural || who.kind === 'group' : !who.plural && who.kind !== 'person' && who.kind !== 'group')
      return who
    if (plural && who.kind !== 'person' && who.kind !== 'document') second ??= who
  }
  if (maker !== undefined || second !== undefined) return maker ?? second
  // One person can be “they” where nobody else has spoken close by.
  const last = plural ? cast.spoken[spokenBefore(cast, token)] : undefined
  if (last !== undefined && last.who.kind === 'person' && last.who.gender === undefined && back(last.token) < 1.6)
    return last.who
  for (let index = nameBefore(scene, token), n = 0; index >= 0 && n < mostNames; index--, n++) {
    const name = entities.names[index]!
    if (back(name.first) > 2.4) break
    if (quoted[name.first] && !quoted[token]) continue
    if (name.kind === 'organization' && place(ground, name.first, name.last) >= 1)
      return whoOf(cast, scene, entities.at[name.first]!)
  }
  return undefined
}

/**
 * “An article published by Northgate Watch claims … They point to …”: the body that made the document which spoke last in the paragraph, where no group did. If
 * “they” was taken for it once, it is again.
 */
function makerNear(scene: Scene, cast: Cast, { token: at, who }: Spoken, pronoun: number): Who | undefined {
  const { tokens, lower, sentences, sentenceOf } = scene.ground
  if (tokens[at]!.block !== tokens[pronoun]!.block) return undefined
  if (/^(?:they|them)$/.test(lower[at]!)) return who
  const phrase = who.phrases.find(({ first, last }) => first <= at && last >= at)
  if (phrase === undefined || scene.entities.at[phrase.head]! >= 0) return undefined
  if (!documentNouns.has(singularOf(lower[phrase.head]!))) return undefined
  if (who.kind === 'organization' || who.kind === 'outlet') return who
  const end = Math.min(phrase.last, sentences[sentenceOf[at]!]?.last ?? at)
  for (let by = phrase.head + 1; by < end; by++) {
    if (!/^(?:by|from)$/.test(lower[by]!)) continue
    const entity = scene.entities.at[tokens[by + 1]!.tag === 'DT' ? by + 2 : by + 1] ?? -1
    return entity >= 0 && scene.entities.all[entity]!.kind === 'organization' ? whoOf(cast, scene, entity) : undefined
  }
  return undefined
}

/** Index in `cast.spoken` of the last that stands before the token; -1 if none. */
export function spokenBefore({ spoken }: Cast, token: number): number {
  return countWhile(spoken.length, (index) => spoken[index]!.token < token) - 1
}

/** Index of the last name that starts before the token; -1 if none. */
export function nameBefore({ entities: { names } }: Scene, token: number): number {
  return lastBefore(names, token)
}

export function isFirstPerson(word: string): boolean {
  return /^(?:i|me|my|mine|we|us|our|ours|myself|ourselves)$/.test(word)
}

export function genderOfPronoun(pronoun: string): Gender | undefined {
  if (/^(?:she|her|hers|herself)$/.test(pronoun)) return 'she'
  return /^(?:he|him|his|himself)$/.test(pronoun) ? 'he' : undefined
}
