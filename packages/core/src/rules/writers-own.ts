import type { RuleGround } from './rule-ground.js'

/** Whether these tokens are the writer's own words: running text or headline, in nobody's mouth and not in quotation marks. */
export function isWritersOwn(ground: RuleGround, first: number, last: number): boolean {
  for (let at = first; at <= last; at++)
    if (ground.saidIn[at]! >= 0 || ground.isQuoted(at) || !ground.isRunning(at)) return false
  return true
}
