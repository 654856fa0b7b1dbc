import type { Source } from '../model/source.js'
import type { Span, TokenRange } from '../model/span.js'
import { spanOf } from './ground.js'
import type { Who } from './scene/cast.js'
import type { Scene } from './scene/scene.js'
import { standingAt, standingInPhrase } from './titles/find-standing.js'
import { bestTitle, type Title } from './titles/find-titles.js'

const mostStanding = 4

/** Sources as the report gives them, with their ids in text order of the first mention. */
export function describeSources(
  heard: readonly Who[],
  scene: Scene,
): { readonly sources: readonly Source[]; readonly ids: ReadonlyMap<Who, string> } {
  const titles = new Map<number, Title[]>()
  for (const title of scene.titles) {
    const list = titles.get(title.entity)
    if (list === undefined) titles.set(title.entity, [title])
    else list.push(title)
  }
  const rows = heard
    .map((who) => ({ who, mentions: mentionsOf(who, scene) }))
    .filter(({ mentions }) => mentions.length > 0)
    .sort(
      (a, b) =>
        a.mentions[0]!.start - b.mentions[0]!.start ||
        a.mentions[0]!.end - b.mentions[0]!.end ||
        a.who.index - b.who.index,
    )
  const ids = new Map(rows.map(({ who }, index) => [who, `s${index + 1}`]))
  const sources = rows.map(({ who, mentions }): Source => {
    const title =
      who.kind === 'person' && who.entity !== undefined ? bestTitle(titles.get(who.entity) ?? []) : undefined
    return {
      id: ids.get(who)!,
      ...(who.name === undefined ? {} : { name: who.name }),
      kind: who.kind,
      naming: who.naming,
      ...(title === undefined ? {} : { title: spanOf(scene.ground, title) }),
      standing: standingOf(who, title?.noun === '' ? undefined : title, scene),
      mentions,
    }
  })
  return { sources, ids }
}

/** All names, and the source words that hold none of them; no mention inside another. */
function mentionsOf(who: Who, { ground, entities }: Scene): readonly Span[] {
  const names = who.entity === undefined ? [] : entities.all[who.entity]!.names
  const ranges: TokenRange[] = [...names]
  for (const { first, last } of who.phrases) {
    let named = false
    if (who.kind === 'person') for (let at = first; at <= last; at++) if (entities.at[at] === who.entity) named = true
    if (!named) ranges.push({ first, last: last > first && ground.tokens[last]!.tag === 'POS' ? last - 1 : last })
  }
  ranges.sort((a, b) => a.first - b.first || b.last - a.last)
  const kept: TokenRange[] = []
  for (const range of ranges) if (kept.length === 0 || range.first > kept.at(-1)!.last) kept.push(range)
  return kept.map((range) => spanOf(ground, range))
}

function standingOf(who: Who, title: TokenRange | undefined, scene: Scene): readonly Span[] {
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
      const part = who.naming === 'anonymous' && last > head ? { first, last } : standingInPhrase(ground, head, last)
      if (part !== undefined) found.push(part)
    }
  }
  if (who.kind === 'person' && who.entity !== undefined && title === undefined)
    found.push(...livedThrough(who.entity, scene))
  const kept: TokenRange[] = []
  for (const range of found.sort((a, b) => a.first - b.first)) {
    const part = title === undefined ? range : apartFrom(range, title)
    if (part === undefined || isOther(part, who, scene)) continue
    if (kept.length === 0 || part.first > kept.at(-1)!.last) kept.push(part)
    if (kept.length === mostStanding) break
  }
  return kept.map((range) => spanOf(ground, range))
}

/** What of a range stands before or after the title. */
function apartFrom(range: TokenRange, title: TokenRange): TokenRange | undefined {
  if (range.first > title.last || range.last < title.first) return range
  if (title.first - range.first > 3) return { first: range.first, last: title.first - 3 }
  return range.last - title.last > 3 ? { first: title.last + 1, last: range.last } : undefined
}

/** “…, deputy Tom Berg” after a name is the next in a list. */
function isOther(range: TokenRange, who: Who, { entities }: Scene): boolean {
  const entity = entities.at[range.last]!
  return entity >= 0 && entity !== who.entity && entities.all[entity]!.kind === 'person'
}

/** For somebody without an office: the first sentences in which the writer tells what he did or met with. */
function livedThrough(entity: number, { ground, entities, cued, said }: Scene): readonly TokenRange[] {
  const { sentences, sentenceOf, tokens, lower } = ground
  const found: TokenRange[] = []
  let before = -1
  for (const name of entities.all[entity]!.names.slice(0, 12)) {
    const index = sentenceOf[name.first]!
    const sentence = sentences[index]
    if (sentence === undefined || index === before || name.headline || said[name.first]) continue
    before = index
    if (name.first - sentence.first > 8 || /^(?:NNP?|CC|,)$/.test(tokens[name.last + 1]?.tag ?? '')) continue
    let told = true
    for (let at = sentence.first; told && at <= sentence.last; at++) if (cued[at] || lower[at] === '“') told = false
    // A headline or caption ends without a stop.
    if (!told || sentence.last - sentence.first < 5 || !/^[.!?”"’)]$/.test(lower[sentence.last]!)) continue
    found.push({ first: sentence.first, last: sentence.last })
    if (found.length === 2) break
  }
  return found
}
