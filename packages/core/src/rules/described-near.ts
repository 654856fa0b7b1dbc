import { lemmasOf } from '../lexicon/en/lemmas.js'
import type { Span } from '../model/span.js'
import type { RuleGround } from './rule-ground.js'

/** How many paragraphs away somebody may stand who says who a bare label is. */
const near = 1

/**
 * Whether the article says elsewhere who a bare label is: the same head stands with a word more (“labour-policy experts”), or somebody
 * with a name is quoted in the same paragraph or the one beside it.
 */
export function isDescribedNear(head: string, span: Span, ground: RuleGround): boolean {
  const { tokens, lower } = ground
  const here = ground.tokensIn(span)[0]
  if (here === undefined) return false
  const isDescribed = lower.some(
    (word, at) =>
      lemmasOf(word).includes(head) &&
      (/^(?:NN|JJ|VBG|VBN)/.test(tokens[at - 1]?.tag ?? '') || /^(?:of|at|with|from|in)$/.test(lower[at + 1] ?? '')),
  )
  const { block } = tokens[here]!
  return isDescribed || isNamedNear(block, ground)
}

/** Whether a source with a name speaks in this block or one beside it. */
function isNamedNear(block: number, ground: RuleGround): boolean {
  return ground.attributions.some((attribution) => {
    const at = attribution.within === undefined ? ground.tokensIn(attribution.content[0]!)[0] : undefined
    if (at === undefined || ground.sourceOf(attribution)?.name === undefined) return false
    return Math.abs(ground.tokens[at]!.block - block) <= near
  })
}

/** Whether the sentence, or one beside it, says who reported: a report, an outlet, *according to*, a source with a name. */
export function isReportedBy(token: number, ground: RuleGround): boolean {
  const { sentences, sentenceOf, lower, tokens } = ground
  const sentence = sentenceOf[token]!
  for (let near = Math.max(0, sentence - 1); near <= sentence + 1 && near < sentences.length; near++) {
    const { first, last } = sentences[near]!
    for (let at = first; at <= last; at++) {
      if (
        at !== token &&
        /^(?:report|reports|reported|according|article|interview|told|said|says|documents?|records)$/.test(lower[at]!)
      )
        return true
    }
  }
  return isNamedNear(tokens[token]!.block, ground)
}
