import { feminineNames, masculineNames } from '../../lexicon/en/given-names.js'
import { organizationNameWords } from '../../lexicon/en/organization-name-words.js'
import { organizationNouns } from '../../lexicon/en/organization-nouns.js'
import { outletLastWords } from '../../lexicon/en/outlet-words.js'
import { eventLastWords, placeFirstWords, placeLastWords } from '../../lexicon/en/place-words.js'
import { type Ground, singularOf } from '../ground.js'
import type { Name } from './name.js'
import { nothing, type Weights, weighBeside } from './weigh-beside.js'

const mostMentions = 50

/** How much speaks for each kind: the words of the name, the net's marks, and what stands beside its mentions. */
export function weighName(mentions: readonly Name[], ground: Ground): Weights {
  const weights = nothing()
  const { words } = mentions[0]!
  if (words.length > 1) {
    const last = words.at(-1)!
    const isGiven = feminineNames.has(words[0]!) || masculineNames.has(words[0]!)
    const isBody = words.some((word) => organizationNameWords.has(word))
    // “Harbor Schools”; not “Tom Banks”.
    if (isBody || (!isGiven && organizationNouns.has(singularOf(last)))) weights.organization += 4
    else if (outletLastWords.has(last)) weights.organization += 2
    else if (eventLastWords.has(last)) weights.misc += 3
    else if (placeLastWords.has(last) || (words.length < 4 && placeFirstWords.has(words[0]!)))
      weights.place += 2 + mentions.length
    // Four words without a particle are seldom one person's.
    if (words.length > 3) weights.organization += 1
    if (words.length < 5 && isGiven) weights.person += 3
  }
  // “Congress”, “Parliament”
  else if (organizationNouns.has(words[0]!)) weights.organization += 4
  for (const name of mentions.slice(0, mostMentions)) {
    const share = 1 / (name.last - name.first + 1)
    for (let at = name.first; at <= name.last; at++) {
      const kind = ground.tokens[at]!.entity?.kind
      weights[kind ?? 'misc'] += kind === undefined || kind === 'misc' ? share * 0.3 : share
    }
    const beside = weighBeside(name, ground)
    for (const kind of ['person', 'organization', 'place'] as const) weights[kind] += beside[kind]
  }
  return weights
}
