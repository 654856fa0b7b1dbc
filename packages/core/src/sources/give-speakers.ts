import type { FoundAttribution } from '../attributions/found.js'
import type { TokenRange } from '../model/span.js'
import type { Cast, Who } from './cast.js'
import { whoOf } from './cast.js'
import { rangeOf } from './ground.js'
import { isWithheld } from './naming.js'
import { type Phrase, readPhrase } from './read-phrase.js'
import { antecedent } from './relative.js'
import { resolveDescription } from './resolve-description.js'
import { findPerson, findThing, genderOfPronoun } from './resolve-pronoun.js'
import type { Scene } from './scene.js'
import { speakerWithoutSource } from './without-source.js'

/** An attribution with its places in tokens. */
export interface Placed {
  readonly found: FoundAttribution
  readonly source?: TokenRange
  readonly cue?: TokenRange
  /** The first piece of content. */
  readonly content?: TokenRange
  /** Where it is taken to stand: its source, else its cue, else its content. */
  readonly token: number
  readonly depth: number
}

/** Who speaks in each attribution, by its id. Those at the top first, in text order; then what they report of others. */
export function giveSpeakers(found: readonly FoundAttribution[], scene: Scene, cast: Cast): ReadonlyMap<string, Who> {
  const placed = place(found, scene)
  const speakers = new Map<string, Who>()
  const top = placed.filter(({ depth }) => depth === 0)
  for (const one of top) {
    const who = one.source && resolve(one, one.source, undefined, scene, cast)
    if (who === undefined) continue
    speakers.set(one.found.id, who)
    cast.spoken.push({ token: one.token, who })
  }
  for (const [index, one] of top.entries()) {
    if (one.source !== undefined) continue
    const who = speakerWithoutSource(top, index, speakers, scene, cast)
    if (who !== undefined) speakers.set(one.found.id, who)
  }
  for (const one of placed) {
    if (one.depth === 0) continue
    const parent = speakers.get(one.found.within!)
    const who = one.source
      ? resolve(one, one.source, parent, scene, cast, true)
      : inherits(one, scene)
        ? parent
        : undefined
    if (who !== undefined) speakers.set(one.found.id, who)
  }
  return speakers
}

function place(found: readonly FoundAttribution[], { ground }: Scene): readonly Placed[] {
  const byId = new Map(found.map((one) => [one.id, one]))
  const depths = new Map<string, number>()
  const depthOf = (one: FoundAttribution): number => {
    const chain: string[] = []
    let at: FoundAttribution | undefined = one
    while (at !== undefined && !depths.has(at.id) && chain.length < 50) {
      chain.push(at.id)
      at = at.within === undefined ? undefined : byId.get(at.within)
    }
    let depth = at === undefined ? -1 : (depths.get(at.id) ?? -1)
    for (const id of chain.reverse()) depths.set(id, ++depth)
    return depths.get(one.id)!
  }
  const placed: Placed[] = []
  for (const one of found) {
    const source = widest(one.source.map((span) => rangeOf(ground, span)))
    const cue = one.cue[0] && rangeOf(ground, one.cue[0])
    const content = one.content[0] && rangeOf(ground, one.content[0])
    const token = (source ?? cue ?? content)?.first
    if (token === undefined) continue
    placed.push({
      found: one,
      token,
      depth: depthOf(one),
      ...(source === undefined ? {} : { source }),
      ...(cue === undefined ? {} : { cue }),
      ...(content === undefined ? {} : { content }),
    })
  }
  return placed.sort((a, b) => a.depth - b.depth || a.token - b.token)
}

function widest(ranges: readonly (TokenRange | undefined)[]): TokenRange | undefined {
  let best: TokenRange | undefined
  for (const range of ranges)
    if (range && (best === undefined || range.last - range.first > best.last - best.first)) best = range
  return best
}

function resolve(
  one: Placed,
  source: TokenRange,
  parent: Who | undefined,
  scene: Scene,
  cast: Cast,
  nested = false,
): Who | undefined {
  const phrase = readPhrase(scene.ground, scene.entities, source)
  if (phrase === undefined) return undefined
  if (phrase.form === 'pronoun') {
    const who = resolvePronoun(one, phrase, parent, scene, cast, nested)
    who?.phrases.push({ ...source, head: phrase.head })
    return who
  }
  if (phrase.form === 'name') {
    const who = whoOf(cast, scene, phrase.entity!)
    if (who.entity !== undefined) who.phrases.push({ ...source, head: phrase.head })
    return who
  }
  const who = resolveDescription(scene, cast, phrase)
  if (who === undefined) return undefined
  who.phrases.push({ ...source, head: phrase.head })
  const isSaid = (token: number) => scene.said[token] === 1
  if (
    who.naming === 'unnamed' &&
    (who.kind === 'person' || who.kind === 'group') &&
    isWithheld(scene.ground, source, phrase.noun, isSaid)
  )
    who.naming = 'anonymous'
  return who
}

function resolvePronoun(
  one: Placed,
  phrase: Phrase,
  parent: Who | undefined,
  scene: Scene,
  cast: Cast,
  nested: boolean,
): Who | undefined {
  const { noun, head } = phrase
  if (/^(?:who|which|that|whom)$/.test(noun)) {
    const before = antecedent(scene, head, noun)
    if (before === undefined) return undefined
    return before.form === 'name' ? whoOf(cast, scene, before.entity!) : resolveDescription(scene, cast, before)
  }
  // Outside a quotation “I” and “we” are the writer, who is no source.
  if (/^(?:i|me|my|mine|we|us|our|ours|myself)$/.test(noun)) return parent
  if (/^(?:you|your|there|one)$/.test(noun)) return undefined
  const quoted = scene.quoted[head] === 1
  const gender = genderOfPronoun(noun)
  if (gender !== undefined) {
    const fits = parent?.kind === 'person' && (parent.gender === undefined || parent.gender === gender)
    if (nested && !quoted && fits) return parent
    const { content } = one
    const isOwn = (token: number) => content !== undefined && token >= content.first && token <= content.last
    return findPerson(scene, cast, {
      token: head,
      gender,
      isOwn,
      ...(quoted && parent !== undefined ? { not: parent } : {}),
    })
  }
  const plural = /^(?:they|their|them|theirs|these|those)$/.test(noun)
  if (
    nested &&
    !quoted &&
    parent !== undefined &&
    (plural ? parent.plural || parent.kind === 'group' : parent.kind !== 'person')
  )
    return parent
  return findThing(scene, cast, head, plural)
}

/** “She recalled telling …”: a participle or infinitive without a subject takes the one of the attribution around it. */
function inherits({ cue }: Placed, { ground }: Scene): boolean {
  if (cue === undefined) return false
  return /^(?:VBG|VB|TO)$/.test(ground.tokens[cue.first]!.tag)
}
