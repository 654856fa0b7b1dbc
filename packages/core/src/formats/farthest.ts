import type { Act } from '../model/attribution.js'
import type { Report } from '../model/report.js'
import type { Chain } from '../model/source.js'
import { pathTo } from './chain-tree.js'

/** Of somebody who is said to want or decide a thing nobody has heard a word. */
const telling: ReadonlySet<Act> = new Set(['says', 'shows', 'senses'])
const likely = 0.5

/** The words that came through the most voices to the writer; of those that came as far, the surest. */
export function farthestOf({ attributions, chains }: Report): Chain | undefined {
  const byId = new Map(attributions.map((one) => [one.id, one]))
  let best: { readonly chain: Chain; readonly sure: number } | undefined
  for (const chain of chains) {
    if (chain.removes < 2 || chain.path.length < chain.removes) continue
    const steps = pathTo(byId.get(chain.attribution)!, byId)
    const sure = Math.min(...steps.map(({ confidence }) => confidence))
    if (sure < likely || !steps.every(({ act }) => telling.has(act))) continue
    const more = chain.removes - (best?.chain.removes ?? 0)
    if (best === undefined || more > 0 || (more === 0 && sure > best.sure)) best = { chain, sure }
  }
  return best?.chain
}
