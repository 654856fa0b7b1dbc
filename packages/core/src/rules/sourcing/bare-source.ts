import { veiledHeads } from '../../lexicon/en/anonymity.js'
import { reportAdverbs } from '../../lexicon/en/bare-labels.js'
import { lemmasOf } from '../../lexicon/en/lemmas.js'
import type { Span } from '../../model/span.js'
import { tokenAfter } from '../../sources/ground.js'
import { bareHeadOf } from '../bare-label.js'
import { isDescribedNear, isReportedBy } from '../described-near.js'
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
      says: 'It is never enough that “officials say” something or that it is “reportedly” so.',
    },
    {
      guide: 'reuters',
      says: '“Source” or “observers” with nothing more is too vague; agree with the source on a description that can be trusted.',
    },
  ],
  finds: [
    'The council will close the bridge at Merrow on Friday, [a source] said.',
    '[Officials] said the ramp at Port Ansel had failed twice before the winter.',
    'The ferry line [reportedly] knew of the cracked pins in March.',
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
    'The line reportedly knew of the pins. The Lowmere Courier said it had seen the letter.',
  ],
  *check(ground) {
    for (const attribution of ground.attributions) {
      if (attribution.within !== undefined || ground.sourceOf(attribution)?.name !== undefined) continue
      for (const span of attribution.source) {
        const head = bareHeadOf(span, ground)
        if (head === undefined || (isInTitle(span, ground) && saysMore(head, ground))) continue
        if (!isDescribedNear(head, span, ground)) yield span
      }
    }
    for (const [at, word] of ground.lower.entries()) {
      if (reportAdverbs.has(word) && ground.saidIn[at]! < 0 && ground.isRunning(at) && !isReportedBy(at, ground)) {
        const { start, end } = ground.tokens[at]!
        yield { start, end, message: `“${word}”: somebody reported this, and the article does not say who.` }
      }
    }
  },
}

/**
 * Whether the body says more than its headline, which has no room: it names somebody who speaks, or, for “sources”, describes one.
 * A label that is as bare in the body is marked there.
 */
function saysMore(head: string, ground: RuleGround): boolean {
  return ground.attributions.some((attribution) => {
    const [span] = attribution.source
    if (attribution.within !== undefined || span === undefined || isInTitle(span, ground)) return false
    if (!veiledHeads.has(head) && ground.sourceOf(attribution)?.name !== undefined) return true
    return ground.tokensIn(span).some((at) => lemmasOf(ground.lower[at]!).includes(head))
  })
}

function isInTitle({ start }: Span, { tokens, isTitle }: RuleGround): boolean {
  const token = tokenAfter(tokens, start)
  return token < tokens.length && isTitle(token)
}
