import { veiledHeads } from '../lexicon/en/anonymity.js'
import { bareHeads } from '../lexicon/en/bare-labels.js'
import { lemmasOf } from '../lexicon/en/lemmas.js'
import type { Span } from '../model/span.js'
import { once } from './once.js'
import type { RuleGround } from './rule-ground.js'

/** How many paragraphs away somebody may stand who says who a bare label is. */
const near = 1

/**
 * Whether the article says elsewhere who a bare label is: the same head stands with a word more (“labour-policy experts”), or somebody
 * with a name is quoted in the same paragraph or the one beside it, who may be one of them. A “source” is nobody with a name.
 */
export function isDescribedNear(head: string, span: Span, ground: RuleGround): boolean {
  const here = ground.tokensIn(span)[0]
  if (here === undefined) return false
  const { described, named } = lookedUp(ground)
  if (described.has(head)) return true
  return !veiledHeads.has(head) && isNamedNear(ground.tokens[here]!.block, named)
}

/** Whether the sentence, or one beside it, says who reported: a report, an outlet, *according to*, a source with a name. */
export function isReportedBy(token: number, ground: RuleGround): boolean {
  const { sentences, sentenceOf, lower, tokens } = ground
  const sentence = sentenceOf[token]!
  for (let beside = Math.max(0, sentence - 1); beside <= sentence + 1 && beside < sentences.length; beside++) {
    const { first, last } = sentences[beside]!
    for (let at = first; at <= last; at++) if (at !== token && reporting.has(lower[at]!)) return true
  }
  return isNamedNear(tokens[token]!.block, lookedUp(ground).named)
}

const reporting: ReadonlySet<string> = new Set(
  'report reports reported according article interview told said says document documents records'.split(' '),
)

/** Words that go on to say who a label is: “sources close to the talks”. */
const saysWho: ReadonlySet<string> = new Set(
  'of at with from in inside within near close familiar briefed involved privy who'.split(' '),
)

interface LookedUp {
  /** Heads of bare labels that stand somewhere with a word more. */
  readonly described: ReadonlySet<string>
  /** Blocks in which a source with a name speaks. */
  readonly named: ReadonlySet<number>
}

/** Looked up once an article, so that the cost stays linear in it. */
const lookedUp = once((ground): LookedUp => {
  const { tokens, lower, attributions } = ground
  const described = new Set<string>()
  for (let at = 0; at < lower.length; at++) {
    if (!tokens[at]!.tag.startsWith('NN')) continue
    const head = lemmasOf(lower[at]!).find((lemma) => bareHeads.has(lemma))
    if (head === undefined) continue
    const hasMore = /^(?:NN|JJ|VBG|VBN)/.test(tokens[at - 1]?.tag ?? '') || saysWho.has(lower[at + 1] ?? '')
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

function isNamedNear(block: number, named: ReadonlySet<number>): boolean {
  for (let beside = block - near; beside <= block + near; beside++) if (named.has(beside)) return true
  return false
}
