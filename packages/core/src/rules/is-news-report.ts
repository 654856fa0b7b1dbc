import type { RuleGround } from './rule-ground.js'
import { isWritersOwn } from './writers-own.js'

const toReader: ReadonlySet<string> = new Set('i me my myself we us our ours ourselves you your yours ?'.split(' '))
const otherKinds =
  /\b(?:opinion|analysis|review|editorial|op-ed|column|commentary|letters?|quiz|recipe|polls?|survey|theses|flashback|list of)\b/i

/** A writer who says so often what should be done argues. */
const mostDemands = 3
const demanding: ReadonlySet<string> = new Set(['should', 'must', 'ought'])

/** Whether nothing shows that this is another kind of article: a writer who says “I”, speaks to the reader or asks is not writing a news report. */
export function isNewsReport(ground: RuleGround): boolean {
  if (otherKinds.test(ground.article.title ?? '')) return false
  let demands = 0
  for (const [at, word] of ground.lower.entries())
    if (demanding.has(word) && isWritersOwn(ground, at, at) && ++demands >= mostDemands) return false
    else if (toReader.has(word) && ground.forms[at] !== 'US' && isWritersOwn(ground, at, at)) return false
  return true
}
