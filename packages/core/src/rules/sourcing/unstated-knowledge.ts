import { placelessHeads } from '../../lexicon/en/bare-labels.js'
import { lemmasOf } from '../../lexicon/en/lemmas.js'
import { comingToKnow, waysOfKnowing } from '../../lexicon/en/ways-of-knowing.js'
import { singularOf } from '../../sources/ground.js'
import { bareHeadOf } from '../bare-label.js'
import { findPhrases, indexPhrases } from '../find-phrases.js'
import type { Rule } from '../rule.js'
import type { RuleGround } from '../rule-ground.js'
import { headOf, type WithheldSource, withheldSources } from '../withheld-names.js'

const ways = indexPhrases(waysOfKnowing)

export const unstatedKnowledge: Rule = {
  id: 'unstated-knowledge',
  concerns: 'sourcing',
  next: 'ask-how-known',
  level: 'note',
  trial:
    '43 of 55 judged findings held, the newest 11 of 15; since mended, and at one in a thousand articles too rare to judge anew.',
  what: 'The name of this source is withheld, and the article does not say how it knows.',
  why: 'Somebody who was in the room and somebody who heard of it later are not equally near to what happened.',
  reader: 'Ask whether the source can have seen this, read it, or only been told.',
  editor: 'Say how the source knows: was it there, has it read the paper, who told it.',
  guides: [
    {
      guide: 'npr',
      on: 'anonymity',
      says: 'Tell how an unnamed source knows: whether it was there, has the paper, or took part.',
    },
    {
      guide: 'ap',
      on: 'anonymity',
      says: 'An unnamed source has to be in a position to know, and the attribution has to show that it can be believed.',
    },
    { guide: 'reuters', says: 'Describe a source so that readers can tell how close it is to what it tells of.' },
  ],
  finds: [
    'The bridge will close on Friday, according to [a person who asked not to be named].',
    'The council will close the bridge at Merrow on Friday, [an anonymous source] said.',
    'The landing craft left Port Ansel before dawn, [various sources] told the Courier.',
    '[An unnamed source] told the Lowmere Courier that the minister had paid for the study.',
    'According to [several sources], the envoy of Orsava walked out before the vote.',
    'The ministry paid for the study, [multiple sources] confirmed to the Courier.',
  ],
  passes: [
    'The council will close the bridge at Merrow on Friday, a source said.',
    'Two sources said the deputy minister had torn up the memorandum.',
    'A person briefed on the inquiry said the deputy minister had torn up the memorandum.',
    'A source who was in the room said the envoy of Orsava walked out before the vote.',
    'Two people familiar with the contract said the line had sold two boats.',
    'A source at the ministry said the deputy minister had torn up the memorandum.',
    'A source said he had heard from the secretary that the memorandum was torn up.',
    '“We counted the boats from the quay,” a source said.',
    'An official, who spoke on condition of anonymity because the talks were not finished, said the craft would leave on Friday.',
    'Oona Strick, who chairs the council, said the bridge would close on Friday.',
    'Sources said the line had sold two boats. ¶ A person briefed on the sale said the price was low.',
    'The line will sell two boats, numerous sources reported.',
    'Be slow to share it when one anonymous source denies what another said.',
    'Some sources think the harbour will close by spring.',
    'Oona Strick said that sources had told her of the order.',
  ],
  *check(ground) {
    const knows = sentencesThatSayHow(ground)
    const all = withheldSources(ground)
    // “Sources” at the top may be the “people briefed on the plan” further down.
    if (all.some(({ sentences }) => sentences.some((index) => knows.has(index)))) return
    // A bare label is marked as such already.
    const first = all.find(
      (withheld) =>
        isPlaceless(withheld, ground) &&
        bareHeadOf(withheld.brought, ground) === undefined &&
        !speaksAsWitness(withheld, ground) &&
        !isOutlets(withheld, ground) &&
        !isSupposed(withheld, ground),
    )
    if (first !== undefined) yield { ...first.brought, speaker: first.source.id }
  },
}

function sentencesThatSayHow(ground: RuleGround): ReadonlySet<number> {
  const found = new Set<number>()
  for (const { first } of findPhrases(ground.lower, ways))
    if (ground.saidIn[first]! < 0 || ground.isQuoted(first) === false) found.add(ground.sentenceOf[first]!)
  return found
}

/** “Several sources”, “a person who asked not to be named”: no body, no place, no part in the matter. */
function isPlaceless({ tokens }: WithheldSource, ground: RuleGround): boolean {
  const head = headOf(tokens, ground)
  // “Source says”: the clipped words of a headline.
  if (tokens.length === 1 && ground.tokens[tokens[0]!]!.tag === 'NN') return false
  if (head === undefined || !placelessHeads.has(singularOf(ground.lower[head]!))) return false
  for (const at of tokens) {
    if (at === head) continue
    const { tag } = ground.tokens[at]!
    // “a source at the ministry”, “police sources”, “a Saudi source”.
    if (
      at < head &&
      !/^(?:DT|CD)$/.test(tag) &&
      !/^(?:multiple|several|various|numerous|separate|many|different|anonymous|unnamed|unidentified|other)$/.test(
        ground.lower[at]!,
      )
    )
      return false
    if (
      at > head &&
      at === head + 1 &&
      /^(?:at|in|from|within|inside|with|of|on|near|for|to|familiar|close)$/.test(ground.lower[at]!)
    )
      return false
  }
  return true
}

/** “Numerous sources reported”: outlets, mostly. */
function isOutlets({ attributions }: WithheldSource, ground: RuleGround): boolean {
  return attributions[0]!.cue.some((span) =>
    ground.tokensIn(span).some((at) => lemmasOf(ground.lower[at]!).includes('report')),
  )
}

/** “When an anonymous source denies it”: any such source. */
function isSupposed({ tokens }: WithheldSource, { lower }: RuleGround): boolean {
  return /^(?:when|whenever|if|unless|whether|until)$/.test(lower[tokens[0]! - 1] ?? '')
}

/** It says itself how it came to know, speaks of what it did, or only of what it thinks. */
function speaksAsWitness({ attributions }: WithheldSource, ground: RuleGround): boolean {
  if (attributions[0]!.act === 'thinks') return true
  for (const { content } of attributions)
    for (const span of content)
      for (const at of ground.tokensIn(span)) {
        if (comingToKnow.has(ground.lower[at]!)) return true
        if (ground.isQuoted(at) && /^(?:i|we|my|our|me|us)$/.test(ground.lower[at]!)) return true
      }
  return false
}
