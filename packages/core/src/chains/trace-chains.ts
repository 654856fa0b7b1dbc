import { isNobodys } from '../attributions/silence.js'
import type { Article } from '../model/article.js'
import type { Attribution } from '../model/attribution.js'
import type { Chain, Source } from '../model/source.js'

const mostDeep = 50

/**
 * The way from the writer to the words, for every attribution. One who reports his own words or thoughts
 * (“she said she hopes”) is one voice, and so is a body of whose words its own director or statement tells. A voice that nobody
 * is given for counts, but has no place in the path; “she said nobody told him”: nobody is no voice.
 */
export function traceChains(
  attributions: readonly Attribution[],
  sources: readonly Source[],
  article: Article,
): readonly Chain[] {
  const bodies = bodiesOf(sources)
  const byId = new Map(attributions.map((attribution) => [attribution.id, attribution]))
  return attributions.map((attribution): Chain => {
    const path: string[] = []
    let removes = 0
    let inner: string | undefined
    let at: Attribution | undefined = attribution
    for (let step = 0; at !== undefined && step < mostDeep; step++) {
      const { speaker }: Attribution = at
      const isOwn = speaker !== undefined && inner !== undefined && (speaker === inner || bodies.get(speaker) === inner)
      if (speaker === undefined ? !isNobodys(at, article) : !isOwn) {
        removes++
        if (speaker !== undefined) path.push(speaker)
      }
      inner = speaker
      at = at.within === undefined ? undefined : byId.get(at.within)
    }
    return { attribution: attribution.id, path: path.reverse(), removes }
  })
}

/** The body that each of its people and papers belongs to. */
function bodiesOf(sources: readonly Source[]): ReadonlyMap<string, string> {
  const kinds = new Map(sources.map(({ id, kind }) => [id, kind]))
  return new Map(
    sources.flatMap(({ id, belongsTo }) =>
      belongsTo !== undefined && /^(?:organization|outlet)$/.test(kinds.get(belongsTo)!) ? [[id, belongsTo]] : [],
    ),
  )
}
