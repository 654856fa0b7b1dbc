import type { FoundAttribution } from '../attributions/found.js'
import type { Article } from '../model/article.js'
import type { Attribution } from '../model/attribution.js'
import type { Words } from '../model/sentence.js'
import type { Source } from '../model/source.js'
import { findBelonging } from './belonging/find-belonging.js'
import { describeSources } from './describe-sources.js'
import { emptyCast, type Who } from './scene/cast.js'
import { readScene } from './scene/scene.js'
import { giveSpeakers } from './speakers/give-speakers.js'

/** Says who speaks in each attribution, and brings all mentions of a speaker together in one source. */
export function resolveSources(
  found: readonly FoundAttribution[],
  words: Words,
  article: Article,
): { attributions: readonly Attribution[]; sources: readonly Source[] } {
  const scene = readScene(found, words, article)
  const cast = emptyCast()
  const speakers = giveSpeakers(found, scene, cast)
  const statements = found.filter(({ isCondition }) => isCondition !== true)
  const heard = new Set<Who>(statements.flatMap(({ id }) => speakers.get(id) ?? []))
  const { sources, ids } = describeSources(
    cast.all.filter((who) => heard.has(who)),
    findBelonging(found, speakers, scene, cast),
    scene,
  )
  const attributions = statements.map(({ resumes: _, ...attribution }): Attribution => {
    const who = speakers.get(attribution.id)
    return who === undefined ? attribution : { ...attribution, speaker: ids.get(who)! }
  })
  return { attributions, sources }
}
