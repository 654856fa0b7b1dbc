import type { Source } from '../model/source.js'
import type { Span, TokenRange } from '../model/span.js'
import { spanOf } from './ground.js'
import type { Who } from './scene/cast.js'
import type { Scene } from './scene/scene.js'
import { standingOf } from './standing-of.js'
import { bestTitle, titlesByEntity } from './titles/find-titles.js'

/** Sources as the report gives them, with their ids in text order of the first mention. */
export function describeSources(
  heard: readonly Who[],
  belonging: ReadonlyMap<Who, Who>,
  scene: Scene,
): { readonly sources: readonly Source[]; readonly ids: ReadonlyMap<Who, string> } {
  const titles = titlesByEntity(scene.titles)
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
    const whole = belonging.get(who)
    const wholeId = whole && ids.get(whole)
    return {
      id: ids.get(who)!,
      ...(who.name === undefined ? {} : { name: who.name }),
      kind: who.kind,
      naming: whole?.naming === 'anonymous' && who.naming === 'unnamed' ? 'anonymous' : who.naming,
      ...(title === undefined ? {} : { title: spanOf(scene.ground, title) }),
      standing: standingOf(who, title?.noun === '' ? undefined : title, scene),
      mentions,
      ...(wholeId === undefined ? {} : { belongsTo: wholeId }),
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
