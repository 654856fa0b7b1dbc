import { reasonsGiven } from '../reasons-given.js'
import type { Rule } from '../rule.js'
import type { RuleGround } from '../rule-ground.js'
import { type WithheldSource, withheldSources } from '../withheld-names.js'

export const unexplainedAnonymity: Rule = {
  id: 'unexplained-anonymity',
  concerns: 'sourcing',
  next: 'ask-who',
  level: 'warning',
  what: 'The name of this source is withheld, and the article does not say why.',
  why: 'The reason tells a reader what the source had to lose by speaking, and that somebody asked.',
  reader: 'Look for the same statement under a name, or for a document that bears it out.',
  editor: 'Say in a few words why the name is withheld, or ask again for the name.',
  guides: [
    { guide: 'ap', on: 'anonymity', says: 'The story has to tell why a source asked not to be named.' },
    { guide: 'npr', on: 'anonymity', says: 'Tell the audience why a source has to stay unnamed.' },
    { guide: 'spj', says: 'Explain why a source was promised that the name would be kept back.' },
    { guide: 'jti', says: 'The public should be told the reason for which a source is not named.' },
  ],
  finds: [
    'The council will close the bridge at Merrow on Friday, [a source at the ministry] said.',
    '[Two people familiar with the contract] said the ferry line would lose it in the spring.',
    '[A ministry official, who spoke on condition of anonymity], said the landing craft could be at Merrow by Friday.',
    'The minister never read the memorandum, according to [a person briefed on the inquiry].',
    '[Police sources] said the lorry had been stolen in Orsava.',
    '[A former technician at the mine, who asked not to be named], said the liner had been torn for four years. ¶ The technician said he had reported it twice.',
  ],
  passes: [
    'A ministry official, who spoke on condition of anonymity because the talks were not finished, said the craft could be at Merrow by Friday.',
    'Two ministry officials, who asked not to be named for fear of dismissal, said the results were discussed that spring.',
    'Two people familiar with the contract said the ferry line would lose it. ¶ They spoke on condition of anonymity because no decision had been announced.',
    'A person briefed on the inquiry, who was not authorized to speak publicly, said the minister never read the memorandum.',
    'A woman at the pump said the water had tasted of metal since March.',
    'Residents of Upper Sannic said nobody had told them to stop drinking the water.',
    'Officials at the two harbours had asked for a new ramp, and one of them said the money was never paid.',
    'News sources reported that the ferry line had lost the contract.',
    'Two residents close to the fence said the siren had not gone off.',
    'Harbour insiders said the line would lose the contract.',
    'Our sources say the bridge will close on Friday.',
    'In the old days some insiders joked that the ferry knew the way by itself.',
    '“A source at the ministry told me the bridge was safe,” Oona Strick said.',
    'Oona Strick said that a source at the ministry had told her of the order.',
    'The Lowmere Courier reported that a source at the ministry had kept copies of the papers.',
  ],
  *check(ground) {
    const isExplained = reasonsGiven(ground)
    const labels = new Set<string>()
    for (const withheld of withheldSources(ground)) {
      const label = labelOf(withheld, ground)
      if (isInGeneral(withheld, ground)) continue
      if (isExplained(withheld) || isTakenUp(withheld, ground, labels.size > 0) || labels.has(label)) continue
      labels.add(label)
      yield { ...withheld.brought, speaker: withheld.source.id }
    }
  },
}

/** “Industry insiders” are a crowd nobody asked; “our sources” may be those of whoever is quoted. */
function isInGeneral({ tokens }: WithheldSource, { lower, tokens: all }: RuleGround): boolean {
  const [first] = tokens
  if (first === undefined) return true
  return lower[first] === 'our' || (lower[tokens.at(-1)!] === 'insiders' && all[first]!.tag !== 'CD')
}

/** “A source” and “one source” are one label. */
function labelOf({ tokens }: WithheldSource, { tokens: all, lower }: RuleGround): string {
  return tokens
    .filter((at) => !/^(?:DT|CD)$/.test(all[at]!.tag))
    .map((at) => lower[at])
    .join(' ')
}

/** “One of the sources”, “another official”, when others were heard before. */
function isTakenUp({ tokens, brought }: WithheldSource, ground: RuleGround, isLater: boolean): boolean {
  const first = tokens[0]!
  if (!/^(?:one|another)$/.test(ground.lower[first]!)) return false
  return isLater || ground.text.slice(0, brought.start).includes('sources')
}
