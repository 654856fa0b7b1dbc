import { veiledHeads } from '../lexicon/en/anonymity.js'
import { bareHeads, moreBehind } from '../lexicon/en/bare-labels.js'
import { lemmasOf } from '../lexicon/en/lemmas.js'
import { organizationNouns } from '../lexicon/en/organization-nouns.js'
import type { Span } from '../model/span.js'
import { once } from './once.js'
import type { RuleGround } from './rule-ground.js'

/** How many paragraphs before and behind, short lines of the page not counted, somebody may stand who says who a bare label is: “analysts say” mostly leads to one with a name. */
const before = 1
const behind = 2

/**
 * Whether the article says elsewhere who a bare label is: the same head stands with a word more (“labour-policy experts”), or somebody
 * with a name is quoted in the same paragraph, the one before it or soon behind it. A “source” is nobody with a name. “Sources” may be the “people involved in the talks”,
 * and “officials” those of a body that the text before has named.
 */
export function isDescribedNear(head: string, span: Span, ground: RuleGround): boolean {
  const here = ground.tokensIn(span)[0]
  if (here === undefined) return false
  const { described, named } = lookedUp(ground)
  if (described.has(head) || (veiledHeads.has(head) && described.has('people'))) return true
  const isNamed = !veiledHeads.has(head) && isNear(ground.tokens[here]!.block, named, ground)
  return isNamed || (head === 'official' && isBodyNamedBefore(here, ground))
}

function isBodyNamedBefore(token: number, { tokens, lower }: RuleGround): boolean {
  for (let at = token - 1; at >= Math.max(0, token - near); at--)
    if (tokens[at]!.entity?.kind === 'organization' || organizationNouns.has(lower[at]!)) return true
  return false
}

/** In tokens. */
const near = 200

/** “People involved in the talks”. */
const tellsPart = /^(?:involved|familiar|briefed|close|with|at|inside)$/

interface LookedUp {
  /** Heads of bare labels that stand somewhere with a word more; “people”, if some are said to have a part in the matter. */
  readonly described: ReadonlySet<string>
  /** Blocks in which a source with a name speaks. */
  readonly named: ReadonlySet<number>
}

/** Looked up once an article, so that the cost stays linear in it. */
const lookedUp = once((ground): LookedUp => {
  const { tokens, lower, attributions } = ground
  const described = new Set<string>()
  for (let at = 0; at < lower.length; at++) {
    if (/^(?:people|persons?|individuals?)$/.test(lower[at]!) && tellsPart.test(lower[at + 1] ?? ''))
      described.add('people')
    if (!tokens[at]!.tag.startsWith('NN')) continue
    const head = lemmasOf(lower[at]!).find((lemma) => bareHeads.has(lemma))
    if (head === undefined) continue
    const hasMore = /^(?:NN|JJ|VBG|VBN)/.test(tokens[at - 1]?.tag ?? '') || moreBehind.has(lower[at + 1] ?? '')
    if (hasMore) described.add(head)
  }
  const named = new Set<number>()
  for (const attribution of attributions) {
    if (attribution.within !== undefined || ground.sourceOf(attribution)?.name === undefined) continue
    const at = ground.tokensIn(attribution.content[0]!)[0]
    if (at !== undefined) named.add(tokens[at]!.block)
  }
  return { described, named }
})

function isNear(block: number, blocks: ReadonlySet<number>, { article }: RuleGround): boolean {
  const isFound = (step: 1 | -1, most: number): boolean => {
    let left = most
    for (let at = block + step; left > 0 && at >= 0 && at < article.blocks.length; at += step) {
      if (blocks.has(at)) return true
      const { start, end } = article.blocks[at]!
      if (end - start > shortLine) left -= 1
    }
    return false
  }
  return blocks.has(block) || isFound(-1, before) || isFound(1, behind)
}

/** “Advertisement”: in UTF-16 units. */
const shortLine = 40
