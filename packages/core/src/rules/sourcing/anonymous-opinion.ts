import { lemmasOf } from '../../lexicon/en/lemmas.js'
import { foretellingCues, judgingCues, verdictWords } from '../../lexicon/en/opinion-words.js'
import type { Attribution } from '../../model/attribution.js'
import type { Hit, Rule } from '../rule.js'
import type { RuleGround } from '../rule-ground.js'
import { withheldSources } from '../withheld-names.js'

export const anonymousOpinion: Rule = {
  id: 'anonymous-opinion',
  concerns: 'sourcing',
  next: 'ask-who',
  level: 'warning',
  trial: 'it finds too little to be measured, and of seven findings judged, four held',
  what: 'A source whose name is withheld is used for opinion rather than for fact.',
  why: 'Whoever praises, attacks or foretells without a name need not answer for it, and a reader cannot see what moves them.',
  reader: 'Set the judgment aside and look at what the same source says that can be checked.',
  editor: 'Keep to what the source knows, or find somebody who says this under a name.',
  guides: [
    {
      guide: 'ap',
      on: 'anonymity',
      says: 'Use material from an unnamed source only if it is information, not opinion or speculation.',
    },
    { guide: 'npr', on: 'anonymity', says: 'An unnamed source should not be heard to attack or to praise others.' },
    {
      guide: 'reuters',
      says: 'Use an unnamed source of one side of a conflict for facts about the other, not for opinions; let nobody attack from behind a withheld name.',
    },
  ],
  finds: [
    '“The minister is an [idiot],” a source at the ministry said.',
    'A source at the ministry [predicted] that the mine would close before the spring.',
    '“The whole order was a [disgrace],” said a person familiar with the inspection.',
    'A person familiar with the contract said the line’s answer was “[pathetic].”',
    '“That letter was a [farce],” a person briefed on the talks said.',
    'Sources close to the envoy [praised] his work in Tarsk.',
  ],
  passes: [
    '“The minister is an idiot,” Oona Strick said.',
    '“The minister read the letter on Friday,” a source at the ministry said.',
    'A source at the ministry said the deputy had called the minister an idiot.',
    '“He told us that the minister was an idiot,” a person familiar with the talks said.',
    'Dorrin Pell predicted that the mine would close before the spring.',
    'A source at the ministry said the disaster fund would be paid out on Friday.',
    'Harbour insiders predict that the line will lose the contract.',
    'A woman at the pump said the notice was a disgrace.',
    'A person briefed on the order said the line would appeal on Friday.',
  ],
  *check(ground) {
    for (const { source, attributions, tokens } of withheldSources(ground)) {
      // “Washington insiders predict”: people in general.
      if (tokens.some((at) => ground.lower[at] === 'insiders')) continue
      for (const attribution of attributions) {
        const hit = judgmentIn(attribution, ground)
        if (hit !== undefined) yield { ...hit, speaker: source.id, related: attribution.source }
      }
    }
  },
}

/** The first word by which this source judges or foretells. */
function judgmentIn(attribution: Attribution, ground: RuleGround): Hit | undefined {
  for (const span of attribution.cue)
    for (const at of ground.tokensIn(span)) {
      if (!ground.tokens[at]!.tag.startsWith('VB')) continue
      const lemmas = lemmasOf(ground.lower[at]!)
      if (lemmas.some((lemma) => judgingCues.has(lemma)))
        return hitAt(at, 'A source whose name is withheld is used for praise or attack rather than for fact.', ground)
      if (lemmas.some((lemma) => foretellingCues.has(lemma)))
        return hitAt(at, 'A source whose name is withheld is used for a forecast rather than for fact.', ground)
    }
  for (const span of attribution.content)
    for (const at of ground.tokensIn(span))
      if (isVerdict(at, attribution, ground))
        return hitAt(at, 'A source whose name is withheld is used for a judgment rather than for fact.', ground)
  return undefined
}

/** In quotation marks, in this source's own mouth, and said of somebody or something. */
function isVerdict(at: number, attribution: Attribution, ground: RuleGround): boolean {
  if (!verdictWords.has(ground.lower[at]!) || !ground.isQuoted(at)) return false
  if (ground.attributions[ground.saidIn[at]!] !== attribution) return false
  // “The disaster fund”, “natural disaster”: a name for a thing.
  const { tag } = ground.tokens[at]!
  return !tag.startsWith('NNP') && !(tag === 'NN' && /^NN/.test(ground.tokens[at + 1]?.tag ?? ''))
}

function hitAt(at: number, message: string, { tokens }: RuleGround): Hit {
  const { start, end } = tokens[at]!
  return { start, end, message }
}
