import type { RuleGround } from './rule-ground.js'
import { isWritersOwn } from './writers-own.js'

const toReader: ReadonlySet<string> = new Set('i me my myself we us our ours ourselves you your yours ?'.split(' '))
const otherKinds =
  /\b(?:opinion|analysis|review|editorial|op-ed|column|commentary|letters?|quiz|recipe|polls?|survey|theses|flashback|list of)\b/i

/** The first lines or the last say that it is a column: “A commentary by …”, “… is the author of …”. */
function isSigned({ article, text }: RuleGround): boolean {
  const body = article.blocks.filter(({ kind }) => kind !== 'title')
  return [...body.slice(0, 3), ...body.slice(-2)].some(
    ({ start, end }) => end - start < longestLine && signs.test(text.slice(start, end)),
  )
}

/** In UTF-16 units. */
const longestLine = 300
const signs =
  /\b(?:a commentary|commentary by|columnist|column (?:appears|by)|analysis\/opinion|opinion|op-ed|editorial board|is (?:the )?author of|contributing (?:editor|writer)|views? expressed)\b/i

/** A writer who says so often what should be done argues. */
const mostDemands = 3
const demanding: ReadonlySet<string> = new Set(['should', 'must', 'ought'])

/** Whether nothing shows that this is another kind of article: a writer who says “I”, speaks to the reader or asks is not writing a news report. */
export function isNewsReport(ground: RuleGround): boolean {
  if (otherKinds.test(ground.article.title ?? '')) return false
  if (isSigned(ground)) return false
  let demands = 0
  for (const [at, word] of ground.lower.entries())
    if (demanding.has(word) && isWritersOwn(ground, at, at) && ++demands >= mostDemands) return false
    else if (toReader.has(word) && ground.forms[at] !== 'US' && isWritersOwn(ground, at, at)) return false
  return true
}
