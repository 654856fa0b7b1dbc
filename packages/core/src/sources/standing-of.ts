import { denials, experienceVerbs } from '../lexicon/en/experience-verbs.js'
import type { Span, TokenRange } from '../model/span.js'
import { type Ground, spanOf } from './ground.js'
import { withheldAt } from './pointing-back/naming.js'
import type { Who } from './scene/cast.js'
import type { Scene } from './scene/scene.js'
import { standingAt } from './titles/find-standing.js'
import { standingInPhrase } from './titles/standing-in-phrase.js'

const mostStanding = 4

/** What the article says of why a source can know, beside the words that name it. */
export function standingOf(who: Who, title: TokenRange | undefined, scene: Scene): readonly Span[] {
  const { ground, cued, entities } = scene
  const found: TokenRange[] = []
  const isCue = (token: number) => cued[token] === 1
  if (who.kind === 'document') return []
  if (who.entity !== undefined) {
    if (entities.all[who.entity]!.kind === 'place') return []
    for (const name of entities.all[who.entity]!.names.slice(0, 200))
      found.push(...standingAt(ground, name, who.kind === 'person', isCue))
  } else {
    for (const { first, last, head } of who.phrases) {
      if (ground.tokens[head]!.tag.startsWith('PRP')) continue
      const isPerson = who.kind === 'person' || who.kind === 'group'
      const hung =
        who.naming === 'anonymous'
          ? veiled(ground, { first, last, head })
          : standingInPhrase(ground, head, last, isPerson)
      if (hung !== undefined) found.push(hung)
    }
  }
  if (who.kind === 'person' && who.entity !== undefined && title === undefined)
    found.push(...livedThrough(who.entity, scene))
  const kept: TokenRange[] = []
  for (const range of found.sort((a, b) => a.first - b.first)) {
    const part = title === undefined ? range : apartFrom(range, title, ground)
    const isOfTitle = title !== undefined && range.first > title.first && range.first <= title.last
    if (part === undefined || (!isOfTitle && isOther(part, who, scene))) continue
    if (kept.length === 0 || part.first > kept.at(-1)!.last) kept.push(part)
    if (kept.length === mostStanding) break
  }
  return kept.map((range) => spanOf(ground, range))
}

/** What of a range stands before or after the title. */
function apartFrom(range: TokenRange, title: TokenRange, { lower }: Ground): TokenRange | undefined {
  if (range.first > title.last || range.last < title.first) return range
  // “the Velden Lab, which studies ferries” goes on from the end of a title.
  if (range.first > title.first) return range
  if (title.first - range.first > 3) return { first: range.first, last: title.first - 3 }
  const first = lower[title.last + 1] === 'and' ? title.last + 2 : title.last + 1
  return range.last - first > 1 && /^(?:who|whose|an?|the)$/.test(lower[first]!)
    ? { first, last: range.last }
    : undefined
}

/** “a clerk in the room, who asked not to be named”: what stands with the noun, without the request. */
function veiled(ground: Ground, { first, last, head }: TokenRange & { readonly head: number }): TokenRange | undefined {
  const { lower, tokens } = ground
  let end = last
  const asked = withheldAt(ground, { first: head + 1, last })
  if (asked !== undefined) {
    end = asked - 1
    while (end > head && !/^(?:WP|VBG|,)$/.test(tokens[end]!.tag)) end--
    if (end > head) end--
  }
  while (end > head && lower[end] === ',') end--
  return end > head && !/^(?:JJ|IN|DT|TO|CC)$/.test(tokens[end]!.tag) ? { first, last: end } : undefined
}

/** “…, deputy Tom Berg” after a name is the next in a list; “Tom Berg's deputy” is not. */
function isOther({ first, last }: TokenRange, who: Who, { entities, ground }: Scene): boolean {
  for (let at = first; at <= last; at++) {
    const { tag } = ground.tokens[at]!
    if (/^(?:IN|TO|W.*)$/.test(tag)) break
    const entity = entities.at[at]!
    if (entity < 0 || entity === who.entity || entities.all[entity]!.kind !== 'person') continue
    while (at < last && entities.at[at + 1] === entity) at++
    if (!/^(?:POS|NN)$/.test(ground.tokens[at + 1]?.tag ?? '')) return true
  }
  return false
}

/** For somebody without an office: the first sentences in which the writer tells that he was there or lives with it. */
function livedThrough(entity: number, { ground, entities, cued, said }: Scene): readonly TokenRange[] {
  const { sentences, sentenceOf, tokens, lower } = ground
  const found: TokenRange[] = []
  let before = -1
  for (const name of entities.all[entity]!.names.slice(0, 12)) {
    const index = sentenceOf[name.first]!
    const sentence = sentences[index]
    if (sentence === undefined || index === before || name.headline || said[name.first]) continue
    before = index
    const verb = tokens[name.last + 1]?.tag === 'RB' ? name.last + 2 : name.last + 1
    if (name.first - sentence.first > 8 || sentenceOf[verb] !== index || !experienceVerbs.has(lower[verb]!)) continue
    let told = true
    for (let at = sentence.first; told && at <= sentence.last; at++)
      if (cued[at] || lower[at] === '“' || denials.has(lower[at]!)) told = false
    // A headline or caption ends without a stop.
    if (!told || sentence.last - verb < 2 || sentence.last - sentence.first > 45) continue
    if (!/^[.!?”"’)]$/.test(lower[sentence.last]!)) continue
    found.push({ first: sentence.first, last: sentence.last })
    if (found.length === 2) break
  }
  return found
}
