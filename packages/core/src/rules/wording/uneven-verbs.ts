import { lemmasOf } from '../../lexicon/en/lemmas.js'
import { neutralVerbs } from '../../lexicon/en/loaded-verbs.js'
import type { Attribution } from '../../model/attribution.js'
import { loadedCue } from '../loaded-cue.js'
import type { Rule } from '../rule.js'
import type { RuleGround } from '../rule-ground.js'

/** Fewer attributions show no habit. */
const fewest = 3

export const unevenVerbs: Rule = {
  id: 'uneven-verbs',
  concerns: 'wording',
  next: 'reword',
  level: 'warning',
  trial: 'None in 5,000 articles: nothing to measure.',
  what: 'One speaker “said” throughout, while most of what another said is brought in by verbs that cast doubt on it.',
  why: 'The same kind of statement looks surer from one mouth than from the other, and only the verb makes it so.',
  reader: 'Read both sides with the same verb.',
  editor: 'Use one verb for both, or show why one statement deserves less trust.',
  guides: [
    {
      guide: 'reuters',
      on: 'impartiality',
      says: 'Take no side, and guard against bias in the choice of words: “claimed” may suggest that you doubt what is said.',
    },
  ],
  finds: [
    'Dorrin Pell said the pins were new. ¶ Oona Strick [claimed] that the ramp was loud. ¶ Dorrin Pell said the yard was paid in April. ¶ Oona Strick claimed that the yard had warned the line. ¶ Dorrin Pell said the boats would run on Monday. ¶ Oona Strick claimed that no boat was safe.',
    'Oona Strick said the pins were new. ¶ Dorrin Pell [claimed] that the ramp was loud. ¶ Oona Strick said the yard was paid in April. ¶ Dorrin Pell insisted that the yard had warned the line. ¶ Oona Strick said the boats would run on Monday. ¶ Dorrin Pell admitted that no boat was safe.',
    'Tove Arrenby said the pins were new. ¶ Jorun Eskeld [insisted] that the ramp was loud. ¶ Tove Arrenby said the yard was paid in April. ¶ Jorun Eskeld claimed that the yard had warned the line. ¶ Tove Arrenby said the boats would run on Monday. ¶ Jorun Eskeld claimed that no boat was safe.',
    'Hanne Brask said the pins were new. ¶ Tove Arrenby [admitted] that the ramp was loud. ¶ Hanne Brask said the yard was paid in April. ¶ Tove Arrenby claimed that the yard had warned the line. ¶ Hanne Brask said the boats would run on Monday. ¶ Tove Arrenby insisted that no boat was safe.',
    'Jorun Eskeld said the pins were new. ¶ Hanne Brask [claimed] that the ramp was loud. ¶ Jorun Eskeld said the yard was paid in April. ¶ Hanne Brask conceded that the yard had warned the line. ¶ Jorun Eskeld said the boats would run on Monday. ¶ Hanne Brask insisted that no boat was safe.',
    'Ines Halvard said the pins were new. ¶ Dorrin Pell [insisted] that the ramp was loud. ¶ Ines Halvard said the yard was paid in April. ¶ Dorrin Pell insisted that the yard had warned the line. ¶ Ines Halvard said the boats would run on Monday. ¶ Dorrin Pell claimed that no boat was safe.',
  ],
  passes: [
    'Dorrin Pell said the pins were new. ¶ Oona Strick said that the ramp was loud. ¶ Dorrin Pell said the yard was paid in April. ¶ Oona Strick said that the yard had warned the line. ¶ Dorrin Pell said the boats would run on Monday. ¶ Oona Strick said that no boat was safe.',
    'Dorrin Pell said the pins were new. ¶ Oona Strick claimed that the ramp was loud. ¶ Dorrin Pell said the yard was paid in April. ¶ Oona Strick said that the yard had warned the line. ¶ Dorrin Pell said the boats would run on Monday. ¶ Oona Strick said that no boat was safe.',
    'Dorrin Pell said the pins were new. Oona Strick claimed that the ramp was loud.',
    'Dorrin Pell claimed the pins were new. ¶ Oona Strick claimed that the ramp was loud. ¶ Dorrin Pell claimed the yard was paid in April. ¶ Oona Strick claimed that the yard had warned the line. ¶ Dorrin Pell claimed the boats would run on Monday. ¶ Oona Strick claimed that no boat was safe.',
    'Dorrin Pell said the pins were new. ¶ Oona Strick claimed that the ramp was loud. ¶ Dorrin Pell said the yard was paid. ¶ Oona Strick claimed that the yard had warned the line. ¶ Oona Strick claimed that no boat was safe.',
    'Oona Strick claimed that the ramp was loud. ¶ Oona Strick claimed that the yard had warned the line. ¶ Oona Strick insisted that no boat was safe. ¶ The boats will run on Monday.',
  ],
  *check(ground) {
    const tallies = tally(ground)
    const plain = [...tallies].find(
      ([, { neutral, loaded, all }]) => loaded.length === 0 && neutral >= fewest && neutral * 5 >= all * 4,
    )
    if (plain === undefined) return
    for (const [speaker, { loaded, all }] of tallies) {
      if (all < fewest || loaded.length < 2 || loaded.length * 2 <= all) continue
      const [first, ...related] = loaded.map((token) => ground.tokens[token]!)
      const nameOf = (id: string) => ground.sources.find((source) => source.id === id)?.name ?? 'another speaker'
      const message = `${loaded.length} of ${all} statements of ${nameOf(speaker)} are brought in by verbs that cast doubt on them; none of ${nameOf(plain[0])} is.`
      yield { start: first!.start, end: first!.end, message, speaker, related }
    }
  },
}

interface Tally {
  neutral: number
  all: number
  /** Tokens of verbs that cast doubt. */
  readonly loaded: number[]
}

/** How what each speaker said at the top is brought in. */
function tally(ground: RuleGround): ReadonlyMap<string, Tally> {
  const tallies = new Map<string, Tally>()
  for (const attribution of ground.attributions) {
    const { speaker, within, act, cue } = attribution
    if (speaker === undefined || within !== undefined || act !== 'says' || cue.length === 0) continue
    const counts = tallies.get(speaker) ?? { neutral: 0, all: 0, loaded: [] }
    tallies.set(speaker, counts)
    counts.all += 1
    const loaded = loadedCue(ground, attribution)
    if (loaded !== undefined && loaded.verb.shade !== 'colours') counts.loaded.push(loaded.token)
    else if (isNeutral(ground, attribution)) counts.neutral += 1
  }
  return tallies
}

function isNeutral(ground: RuleGround, { cue }: Attribution): boolean {
  return cue.some((span) =>
    ground.tokensIn(span).some((token) => lemmasOf(ground.lower[token]!).some((lemma) => neutralVerbs.has(lemma))),
  )
}
