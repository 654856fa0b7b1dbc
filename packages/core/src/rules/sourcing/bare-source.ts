import { bareHeads, reportAdverbs } from '../../lexicon/en/bare-labels.js'
import { lemmasOf } from '../../lexicon/en/lemmas.js'
import type { Span } from '../../model/span.js'
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
    { guide: 'ap', says: 'A source without any description is not enough; describe it as closely as the terms allow.' },
    { guide: 'npr', says: 'It is never enough that officials say something or that it is reportedly so.' },
    { guide: 'reuters', says: 'Describe an unnamed source by as much of its place and knowledge as it agrees to.' },
  ],
  finds: [
    'The council will close the bridge at Merrow on Friday, [a source] said.',
    '[Officials] said the ramp at Port Ansel had failed twice before the winter.',
    'The ferry line [reportedly] knew of the cracked pins in March.',
    'According to [experts], the pins should have lasted for thirty years.',
    '[Two sources] said the minister had seen the letter.',
    '[Analysts] expect the harbour to close before the end of the year.',
  ],
  passes: [
    'The council will close the bridge at Merrow on Friday, a source at the ministry said.',
    'Officials of the Maritime Safety Office said the ramp at Port Ansel had failed twice.',
    'The ferry line knew of the cracked pins in March, according to its own log.',
    'Two officials who had read the letter said the minister knew of the pins.',
    'Health officials said the wells at Sannic were safe.',
    'Oona Strick said that officials had never warned the islands.',
    'Two officials at the port said the ramp had failed. The officials said it would fail again.',
  ],
  *check(ground) {
    for (const attribution of ground.attributions) {
      if (attribution.within !== undefined || ground.sourceOf(attribution)?.name !== undefined) continue
      for (const span of attribution.source) if (isBare(span, ground)) yield span
    }
    for (const [at, word] of ground.lower.entries()) {
      if (reportAdverbs.has(word) && ground.saidIn[at]! < 0 && ground.isRunning(at)) {
        const { start, end } = ground.tokens[at]!
        yield { start, end, message: `“${word}”: somebody reported this, and the article does not say who.` }
      }
    }
  },
}

/** “The officials” were brought in before. */
const pointsBack: ReadonlySet<string> = new Set(['the', 'these', 'those', 'both', 'this', 'that'])

/** A determiner or a number, and the head alone. */
function isBare(span: Span, ground: RuleGround): boolean {
  const tokens = ground.tokensIn(span)
  const head = tokens.at(-1)
  if (head === undefined || !lemmasOf(ground.lower[head]!).some((lemma) => bareHeads.has(lemma))) return false
  const before = tokens.slice(0, -1)
  if (!before.every((at) => /^(?:DT|CD|IN|RB)$/.test(ground.tokens[at]!.tag) && !pointsBack.has(ground.lower[at]!)))
    return false
  // “Officials of the port”, “officials who …”: what follows says who they are.
  const next = head + 1
  return (
    next >= ground.tokens.length ||
    !/^(?:of|in|at|from|with|who|familiar|close|briefed|near|for)$/.test(ground.lower[next]!)
  )
}
