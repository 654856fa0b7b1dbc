import type { TokenRange } from '../../model/span.js'
import type { Ground } from '../ground.js'

/** “Nobody”, “no one”, “none of them”, “any clerk”, “not everybody”, “one could say”: words that say of nobody in particular that he spoke. */
export function isNobody({ lower, tokens }: Ground, { first, last }: TokenRange): boolean {
  let at = first
  while (at < last && !/[\p{L}\d]/u.test(lower[at]!)) at++
  const next = tokens[at + 1]?.tag ?? ''
  if (/^(?:nobody|no-one|none|nothing|any|anyone|anybody|whoever|not|you)$/.test(lower[at]!)) return true
  // “No. 2”
  if (lower[at] === 'no') return at < last && next !== 'CD'
  return lower[at] === 'one' && at === last && next === 'MD'
}
