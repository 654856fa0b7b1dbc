import { findPerson, nameBefore } from '../pointing-back/resolve-pronoun.js'
import type { Cast, Who } from '../scene/cast.js'
import { whoOf } from '../scene/cast.js'
import type { Scene } from '../scene/scene.js'
import type { Placed } from './place-attributions.js'

/** The speaker of an attribution at the top that names no source: a quotation that goes on, or “…, adding that …”. */
export function speakerWithoutSource(
  top: readonly Placed[],
  index: number,
  speakers: ReadonlyMap<string, Who>,
  scene: Scene,
  cast: Cast,
): Who | undefined {
  const one = top[index]!
  const { tokens, sentenceOf } = scene.ground
  const sentence = sentenceOf[one.token]
  const { block } = tokens[one.token]!
  const before = lastSpeaker(top, index, speakers, (other) => tokens[other.token]!.block >= block - 1)
  const sameSentence = before !== undefined && sentenceOf[before.at.token] === sentence ? before.who : undefined
  if (one.cue !== undefined && !isOpenQuotation(one, scene)) {
    const { tag } = tokens[one.cue.first]!
    if (!/^(?:VBG|VB|TO)$/.test(tag)) return undefined
    return sameSentence ?? subjectBefore(scene, cast, one.token)
  }
  if (sameSentence !== undefined) return sameSentence
  const next = nextSpeaker(top, index, speakers, (other) => sentenceOf[other.token] === sentence)
  if (next !== undefined) return next
  const subject = subjectInBlock(scene, cast, one.token)
  if (before !== undefined && (subject === undefined || subject.token < before.at.token)) return before.who
  if (subject !== undefined) return subject.who
  return nextSpeaker(top, index, speakers, (other) => tokens[other.token]!.block === block)
}

function isOpenQuotation({ found, cue }: Placed, { ground }: Scene): boolean {
  if (found.form !== 'direct') return false
  // A cue with a subject of its own kind (“it was said”) gives nobody; a colon does not hide the speaker.
  return cue === undefined || !/^VB/.test(ground.tokens[cue.first]!.tag)
}

function lastSpeaker(
  top: readonly Placed[],
  index: number,
  speakers: ReadonlyMap<string, Who>,
  isNear: (other: Placed) => boolean,
): { readonly at: Placed; readonly who: Who } | undefined {
  for (let at = index - 1, n = 0; at >= 0 && n < 6; at--, n++) {
    const other = top[at]!
    if (!isNear(other)) return undefined
    const who = speakers.get(other.found.id)
    if (who !== undefined) return { at: other, who }
  }
  return undefined
}

function nextSpeaker(
  top: readonly Placed[],
  index: number,
  speakers: ReadonlyMap<string, Who>,
  isNear: (other: Placed) => boolean,
): Who | undefined {
  for (let at = index + 1; at < Math.min(top.length, index + 4); at++) {
    const other = top[at]!
    if (!isNear(other)) return undefined
    const who = speakers.get(other.found.id)
    if (who !== undefined) return who
  }
  return undefined
}

/** Who is named first in the sentence before the token, where it is no place and not “At Roe's house …”. */
function subjectBefore(scene: Scene, cast: Cast, token: number): Who | undefined {
  const { ground, entities, quoted } = scene
  const sentence = ground.sentences[ground.sentenceOf[token]!]
  if (sentence === undefined) return undefined
  for (let at = sentence.first; at < Math.min(token, sentence.first + 12); at++) {
    if (quoted[at]) continue
    const entity = entities.at[at]!
    const name = entities.names[entities.nameAt[at]!]
    const hangs = name !== undefined && /^(?:IN|TO)$/.test(ground.tokens[name.first - 1]?.tag ?? '')
    if (entity >= 0 && (hangs || entities.all[entity]!.kind === 'place')) continue
    if (entity >= 0) return whoOf(cast, scene, entity)
    if (/^(?:he|she)$/.test(ground.lower[at]!))
      return findPerson(scene, cast, {
        token: at,
        gender: ground.lower[at] === 'she' ? 'she' : 'he',
        isOwn: () => false,
      })
  }
  return undefined
}

/** The person named last before the token in its paragraph, outside quotations, as subject of the sentence. */
function subjectInBlock(
  scene: Scene,
  cast: Cast,
  token: number,
): { readonly who: Who; readonly token: number } | undefined {
  const { ground, entities, quoted } = scene
  const { block } = ground.tokens[token]!
  for (let index = nameBefore(scene, token), n = 0; index >= 0 && n < 8; index--, n++) {
    const { first, kind } = entities.names[index]!
    if (ground.tokens[first]!.block !== block) return undefined
    const sentence = ground.sentences[ground.sentenceOf[first]!]
    if (kind !== 'person' || quoted[first] || sentence === undefined || first > sentence.first + 3) continue
    return { who: whoOf(cast, scene, entities.at[first]!), token: first }
  }
  return undefined
}
