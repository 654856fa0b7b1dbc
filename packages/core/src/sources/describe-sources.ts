import type { Source } from '../model/source.js'
import type { Span, TokenRange } from '../model/span.js'
import type { Who } from './cast.js'
import { standingAt, standingInPhrase } from './find-standing.js'
import { bestTitle, type Title } from './find-titles.js'
import { spanOf } from './ground.js'
import type { Scene } from './scene.js'

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
    if (!named) ranges.push({ first, last })
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
      const part = who.naming === 'anonymous' && last > head ? { first, last } : standingInPhrase(ground, head, last)
      if (part !== undefined) found.push(part)
    }
  }
  const kept: TokenRange[] = []
  for (const range of found.sort((a, b) => a.first - b.first)) {
    const overlaps = title !== undefined && range.first <= title.last && range.last >= title.first
    if (!overlaps && (kept.length === 0 || range.first > kept.at(-1)!.last)) kept.push(range)
    if (kept.length === mostStanding) break
  }
  return kept.map((range) => spanOf(ground, range))
}
