import { bareHeads, moreBehind } from '../lexicon/en/bare-labels.js'
import { lemmasOf } from '../lexicon/en/lemmas.js'
import type { Span } from '../model/span.js'
import type { RuleGround } from './rule-ground.js'

/** “The officials” were brought in before; “an inside source” stands inside. */
const saysWhich: ReadonlySet<string> = new Set(['the', 'these', 'those', 'both', 'this', 'that', 'inside'])

/** The head of a source that is a bare label: a determiner or a number, and the head alone; absent if more stands with it. */
export function bareHeadOf(span: Span, ground: RuleGround): string | undefined {
  const tokens = ground.tokensIn(span)
  const last = tokens.at(-1)
  if (last === undefined) return undefined
  const head = lemmasOf(ground.lower[last]!).find((lemma) => bareHeads.has(lemma))
  if (head === undefined) return undefined
  const before = tokens.slice(0, -1)
  if (!before.every((at) => /^(?:DT|CD|IN|RB)$/.test(ground.tokens[at]!.tag) && !saysWhich.has(ground.lower[at]!)))
    return undefined
  // “Officials of the port”, “officials who …”, “officials advising the islands”: what follows says who they are.
  const goesOn = moreBehind.has(ground.lower[last + 1] ?? '') || ground.tokens[last + 1]?.tag === 'VBG'
  return goesOn ? undefined : head
}
