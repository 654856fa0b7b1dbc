import { isNobodys } from '../attributions/silence.js'
import type { Article } from '../model/article.js'
import type { Attribution } from '../model/attribution.js'
import type { Chain, Source } from '../model/source.js'

const mostDeep = 50

/**
 * The way from the writer to the words, for every attribution. One who reports his own words or thoughts
 * (“she said she hopes”) is one voice; a voice that nobody is given for counts, but has no place in the path. “She said nobody told him”: nobody is
 * no voice.
 */
export function traceChains(
  attributions: readonly Attribution[],
  _sources: readonly Source[],
  article: Article,
): readonly Chain[] {
  const byId = new Map(attributions.map((attribution) => [attribution.id, attribution]))
  return attributions.map((attribution): Chain => {
    const path: string[] = []
    let removes = 0
    let inner: string | undefined
    let at: Attribution | undefined = attribution
    for (let step = 0; at !== undefined && step < mostDeep; step++) {
      const { speaker }: Attribution = at
      if (speaker === undefined ? !isNobodys(at, article) : speaker !== inner) {
        removes++
        if (speaker !== undefined) path.push(speaker)
      }
      inner = speaker
      at = at.within === undefined ? undefined : byId.get(at.within)
    }
    return { attribution: attribution.id, path: path.reverse(), removes }
  })
}
