import type { Article } from '../model/article.js'
import type { Act, Attribution } from '../model/attribution.js'
import type { Report } from '../model/report.js'
import type { Chain } from '../model/source.js'
import { isTelling } from '../voices/is-telling.js'
import { pathTo } from './chain-tree.js'
import { wordsOfAll } from './wording.js'

/** Of somebody who is said to think, want or decide a thing nobody has heard a word. */
const telling: ReadonlySet<Act> = new Set(['says', 'shows', 'senses'])
/** More likely right than not. */
export const likely = 0.5

const wordsIn = (cue: string): string[] => cue.toLowerCase().match(/[\p{L}\p{N}’'-]+|[:,–—]+/gu) ?? []

/** Whether it is known who speaks at every step. */
export const isAllKnown = ({ path, removes }: Chain): boolean => path.length >= removes

/** Whether somebody is said to say something, in words that no deed is told in. */
export const isSpeech = (article: Article, one: Attribution): boolean =>
  one.act === 'says' && hasTellingCue(article, one)

const hasTellingCue = (article: Article, { cue, content }: Attribution): boolean =>
  isTelling({ words: wordsIn(wordsOfAll(article, cue)), tags: [] }, wordsOfAll(article, content))

/** “Somebody will have heard it”, “people are going to watch”: nobody has told it. “She would only say …” has. */
function isToCome(article: Article, { cue }: Attribution): boolean {
  const words = wordsIn(wordsOfAll(article, cue))
  return words.some((word) => toCome.has(word)) && !words.includes('only')
}

const toCome: ReadonlySet<string> = new Set('will would could may might shall should going ’ll'.split(' '))

/** Ids of the attributions that one voice has from another: all along the way somebody tells, as is more likely than not. */
export function passedOnIn({ article, attributions, chains }: Report): ReadonlySet<string> {
  const byId = new Map(attributions.map((one) => [one.id, one]))
  const isPassedOn = (one: Attribution): boolean =>
    telling.has(one.act) && one.confidence >= likely && hasTellingCue(article, one) && !isToCome(article, one)
  const passedOn = chains.filter(
    ({ attribution, removes }) => removes > 1 && pathTo(byId.get(attribution)!, byId).every(isPassedOn),
  )
  return new Set(passedOn.map(({ attribution }) => attribution))
}

/** How sure the least sure step on the way to an attribution is. */
export const leastSure = (one: Attribution, byId: ReadonlyMap<string, Attribution>): number =>
  Math.min(...pathTo(one, byId).map(({ confidence }) => confidence))

/** The words that came through the most voices to the writer, all of them known; of those that came as far, the surest. */
export function farthestOf({ attributions, chains }: Report, passedOn: ReadonlySet<string>): Chain | undefined {
  const byId = new Map(attributions.map((one) => [one.id, one]))
  let best: { readonly chain: Chain; readonly sure: number } | undefined
  for (const chain of chains) {
    if (!passedOn.has(chain.attribution) || !isAllKnown(chain)) continue
    const sure = leastSure(byId.get(chain.attribution)!, byId)
    const more = chain.removes - (best?.chain.removes ?? 0)
    if (best === undefined || more > 0 || (more === 0 && sure > best.sure)) best = { chain, sure }
  }
  return best?.chain
}
