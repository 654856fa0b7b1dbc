import { veiledHeads } from '../../lexicon/en/anonymity.js'
import { noClaimVerbs } from '../../lexicon/en/bare-labels.js'
import { lemmasOf } from '../../lexicon/en/lemmas.js'
import type { Attribution } from '../../model/attribution.js'
import type { Span } from '../../model/span.js'
import { tokenAfter } from '../../sources/ground.js'
import { bareHeadOf } from '../bare-label.js'
import { isDescribedNear } from '../described-near.js'
import { once } from '../once.js'
import type { Rule } from '../rule.js'
import type { RuleGround } from '../rule-ground.js'

export const bareSource: Rule = {
  id: 'bare-source',
  concerns: 'sourcing',
  next: 'ask-who',
  level: 'warning',
  what: 'The source is a bare label: nothing says who this is or how close to the matter.',
  why: 'Without a word on who speaks, a reader cannot weigh what is said.',
  reader: 'See whether another article, or the body itself, says the same under a name.',
  editor: 'Say as much as can be said: which body, what part in the matter, how many, how they know.',
  guides: [
    {
      guide: 'ap',
      on: 'anonymity',
      says: '“A source” with no description is not allowed; describe it as closely as the terms allow.',
    },
    {
      guide: 'npr',
      on: 'anonymity',
      says: 'It is never enough that “officials say” something.',
    },
    {
      guide: 'reuters',
      says: '“Source” or “observers” with nothing more is too vague; agree with the source on a description that can be trusted.',
    },
  ],
  finds: [
    'The council will close the bridge at Merrow on Friday, [a source] said.',
    '[Officials] said the ramp at Port Ansel had failed twice before the winter.',
    'According to [experts], the pins should have lasted for thirty years.',
    '[Two sources] said the minister had seen the letter.',
    '[Analysts] expect the harbour to close before the end of the year.',
    '# Flood leaves 14 dead in the foothills, [officials] say ¶ The bridge at Upper Vell is gone. The road to Merrow is closed.',
    'The bridge will be closed on Friday, [a source] said. ¶ “Nobody has told me of it,” said Oona Strick, who chairs the islands’ council.',
    '# Minister saw the letter, [sources] say ¶ The letter was lost in the spring. It has not been found.',
  ],
  passes: [
    'The council will close the bridge at Merrow on Friday, a source at the ministry said.',
    'Officials of the Maritime Safety Office said the ramp at Port Ansel had failed twice.',
    'The ferry line knew of the cracked pins in March, according to its own log.',
    'Two officials who had read the letter said the minister knew of the pins.',
    'Health officials said the wells at Sannic were safe.',
    'Oona Strick said that officials had never warned the islands.',
    '# Flood leaves 14 dead in the foothills, officials say ¶ At least 14 people were killed, the provincial government said on Friday. Governor Stefan Harrier said the bridge went first.',
    '# Minister saw the letter, sources say ¶ A source at the ministry said the minister had seen the letter in March.',
    'Two officials at the port said the ramp had failed. The officials said it would fail again.',
    'Two sources close to the talks said the toll would be halved. ¶ The bridge will be free of toll, sources said.',
    'Experts say the pins should have lasted for thirty years. “A pin sings before it breaks,” said Jorun Eskeld, who teaches marine engineering.',
    'Marine engineers and other safety experts looked at the ramp. Experts said it would not hold.',
    'Officials in the islands met on Friday, said Oona Strick. ¶ The wells were shut. ¶ The road was shut. ¶ The port was shut. ¶ One official said the ramp would fail again.',
    'Officials said the ramp at Port Ansel had failed. ¶ The harbour was shut for a week. ¶ “It failed twice,” said Dorrin Pell, who runs the port.',
    'Sources said the minister had seen the letter. ¶ A source close to the minister said he had read it twice.',
    'Amid fear of a flood, officials advising the islands to leave found few who would.',
    'The ramp is built in what experts call a blind hang.',
    'Analysts are waiting to see whether the line keeps its boats.',
    'Experts do not know how long the pins will last.',
    'Official says that the ramp will not open.',
    'The talks failed, according to two people involved in them. ¶ The harbour was shut. ¶ The road was shut. ¶ The port was shut. ¶ One source said the line would sell two boats.',
    'The government’s letter is long. In it, officials warned of more floods.',
    'The line never meant to pay, as one insider told the islanders: ¶ “It was a show,” a clerk of the yard recalled.',
    'The ramp failed twice, specialists said. ¶ The harbour was shut. ¶ The road was shut. ¶ The port was shut. ¶ “The pins were old,” said Jorun Eskeld, who teaches marine engineering.',
    'In the islands, officials there showed little wish to speak.',
    'The city shut the harbour for a week. ¶ Officials said the ramp would fail again.',
    '“He never read the letter,” an inside source said.',
    'The Courier’s page begins: “The ramp is old. Experts said it would fail.',
  ],
  *check(ground) {
    for (const attribution of ground.attributions) {
      if (attribution.within !== undefined || ground.sourceOf(attribution)?.name !== undefined) continue
      if (claimsNothing(attribution, ground)) continue
      for (const span of attribution.source) {
        const head = bareHeadOf(span, ground)
        if (head === undefined || ground.isQuoted(ground.tokensIn(span)[0]!)) continue
        if (isClipped(span, ground) || leadsOn(span, ground)) continue
        if (isInTitle(span, ground) && saysMore(head, ground)) continue
        if (!veiledHeads.has(head) && isInOpening(span, ground) && namesSomebody(ground)) continue
        if (!isDescribedNear(head, span, ground)) yield span
      }
    }
  },
}

/**
 * Whether the body says more than its headline, which has no room: it names somebody who speaks, or, for “sources”, describes one.
 * A label that is as bare in the body is marked there.
 */
function saysMore(head: string, ground: RuleGround): boolean {
  if (!veiledHeads.has(head) && namesSomebody(ground)) return true
  return spokenInBody(ground).some(({ source }) =>
    ground.tokensIn(source[0]!).some((at) => lemmasOf(ground.lower[at]!).includes(head)),
  )
}

/** Looked up once an article, so that the cost stays linear in it. */
const namesSomebody = once((ground) =>
  spokenInBody(ground).some((attribution) => ground.sourceOf(attribution)?.name !== undefined),
)

function spokenInBody(ground: RuleGround): readonly Attribution[] {
  return ground.attributions.filter(
    ({ within, source: [span] }) => within === undefined && span !== undefined && !isInTitle(span, ground),
  )
}

/** “What experts call a rogue wave”, “analysts are waiting to see”, “officials advising the islands”. */
function claimsNothing({ cue }: Attribution, { lower, tokensIn }: RuleGround): boolean {
  return cue.some((span) => {
    const said = tokensIn(span)
    if (said.length === 1 && lower[said[0]!]!.endsWith('ing')) return true
    return said.some((at) => lemmasOf(lower[at]!).some((lemma) => noClaimVerbs.has(lemma)))
  })
}

/** Whether the sentence ends in a colon: who speaks may stand with the quotation behind it. */
function leadsOn(span: Span, { sentences, sentenceOf, lower, tokensIn }: RuleGround): boolean {
  const sentence = sentences[sentenceOf[tokensIn(span)[0]!]!]
  return sentence !== undefined && lower[sentence.last] === ':'
}

/** The clipped words of a headline, which pages repeat in the text: “Official says”. */
function isClipped(span: Span, { tokens, tokensIn }: RuleGround): boolean {
  const [first, second] = tokensIn(span)
  return second === undefined && /^NNP?$/.test(tokens[first!]!.tag)
}

/** The first paragraphs of the body, which sum up what follows. */
function isInOpening({ start }: Span, { tokens, article }: RuleGround): boolean {
  const { block } = tokens[tokenAfter(tokens, start)]!
  let paragraphs = 0
  for (let at = 0; at < block; at++)
    if (article.blocks[at]!.kind === 'paragraph' && ++paragraphs >= opening) return false
  return true
}

/** In paragraphs. */
const opening = 3

function isInTitle({ start }: Span, { tokens, isTitle }: RuleGround): boolean {
  const token = tokenAfter(tokens, start)
  return token < tokens.length && isTitle(token)
}
