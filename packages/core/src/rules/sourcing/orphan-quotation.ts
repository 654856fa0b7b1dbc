import type { Attribution } from '../../model/attribution.js'
import type { TokenRange } from '../../model/span.js'
import { type OuterQuotation, outerQuotations } from '../outer-quotations.js'
import { outermostOwners } from '../owners.js'
import type { Rule } from '../rule.js'
import type { RuleGround } from '../rule-ground.js'

/** Shorter ones may be names, titles or words held at a distance. */
const fewestWords = 12
/** A line of its own with fewer tokens is a heading or a signature. */
const shortLine = 10

export const orphanQuotation: Rule = {
  id: 'orphan-quotation',
  concerns: 'sourcing',
  next: 'ask-who',
  level: 'warning',
  trial: 'Four of seven findings in 5,000 articles held: a speaker may stand two sentences away.',
  what: 'This is quoted word for word, and nothing near it says who speaks.',
  why: 'A quotation with no speaker can be neither weighed nor followed back.',
  reader: 'See whether the paragraph before or after names a speaker.',
  editor: 'Name the speaker beside the quotation.',
  guides: [
    { guide: 'npr', says: 'Attribute everything: words of others never stand without saying whose they are.' },
    { guide: 'reuters', says: 'Say who is quoted as early as can be.' },
    { guide: 'spj', says: 'Identify sources clearly.' },
  ],
  finds: [
    'The two boats stayed in port for most of the week after the storm had passed. ¶ [“We had nobody on the quay who could read the gauge, and the water was over the second step.”] ¶ The water fell on Friday and the market opened again with half of its stalls empty.',
    'The bridge was closed to all lorries on the first day of the month. [“There is no other road to the hospital, and the boats do not run at night.”] A second bridge is planned for next year and will cost four million crowns.',
    'The harbour has lost a third of its trade in the ten years since the mine closed. ¶ [“My father unloaded four ships a day here, and I have not seen four in a month.”]',
    'The wells in the upper valley were tested for the first time in eleven years. ¶ [“The water smelled of metal long before any sheet of paper was signed by anybody.”] ¶ A second round of tests is planned for the autumn and will take a month.',
    'The last train left the station at Sannic on a wet evening in the autumn. [“It was as though somebody had switched off the whole of the valley in one night.”] The rails were taken up a year later and sold for scrap in the port.',
    'The new ramp was opened without a ceremony on a cold morning in the first week of March. ¶ [“Nobody came because nobody believed any longer that it would ever be finished at all.”] ¶ It carried forty lorries on its first day and more than ninety on the second.',
  ],
  passes: [
    'The two boats stayed in port for most of the week after the storm had passed. ¶ “We had nobody on the quay who could read the gauge, and the water was over the second step,” Tove Arrenby said.',
    'Tove Arrenby spoke to reporters on the quay at Merrow. ¶ “We had nobody here who could read the gauge, and the water was over the second step.”',
    'The order that was nailed to the door of the ticket office had only one line: ¶ “No boat of this line may leave the port until the pins have been replaced.”',
    'The two boats stayed in port for most of the week after the storm had passed. ¶ “We had nobody on the quay who could read the gauge, and the water was over the second step.” — Tove Arrenby',
    'The two boats stayed in port for most of the week. A sign on the door said “no boats today.”',
    'What was it like on the quay that morning when the ramp gave way? ¶ “We had nobody here who could read the gauge, and the water was over the second step.”',
    'The book that all the children of the valley learn to read from is called “The Little Boat That Would Not Leave the Port Before the Rain Stopped.”',
  ],
  *check(ground) {
    const ownerOf = outermostOwners(ground)
    const quotations = outerQuotations(ground)
    const inBlock = new Map<number, number>()
    for (const { block } of quotations) inBlock.set(block, (inBlock.get(block) ?? 0) + 1)
    const speaking = sentencesWithSpeaker(ground)
    for (const quotation of quotations) {
      const { first, last, block, startsSentence, endsSentence, resumes, closed, words } = quotation
      if (words < fewestWords || !startsSentence || !endsSentence || resumes || !closed) continue
      // Many in one paragraph are a talk written down.
      if (inBlock.get(block)! > 2 || isOwned(ownerOf, quotation)) continue
      if (isIntroduced(ground, quotation, speaking) || isSigned(ground, quotation, speaking)) continue
      yield { start: ground.tokens[first]!.start, end: ground.tokens[last]!.end }
    }
  },
}

function isOwned(ownerOf: (token: number) => Attribution | undefined, { first, last }: TokenRange): boolean {
  for (let at = first; at <= last; at++) {
    const owner = ownerOf(at)
    if (owner !== undefined && (owner.speaker !== undefined || owner.source.length > 0 || owner.cue.length > 0))
      return true
  }
  return false
}

/** Indices of sentences in which somebody is named or speaks. */
function sentencesWithSpeaker({
  attributions,
  tokens,
  tokensIn,
  sentenceOf,
  isQuoted,
}: RuleGround): ReadonlySet<number> {
  const found = new Set<number>()
  for (const { source, cue } of attributions)
    for (const span of [...source, ...cue])
      for (const token of tokensIn(span)) if (!isQuoted(token)) found.add(sentenceOf[token]!)
  for (const [token, { entity }] of tokens.entries())
    if (entity?.kind === 'person' && !isQuoted(token)) found.add(sentenceOf[token]!)
  return found
}

/** A colon, a question or a speaker in the sentence before: the reader can tell who goes on. */
function isIntroduced(
  { tokens, lower, sentences, isQuoted }: RuleGround,
  { firstSentence }: OuterQuotation,
  speaking: ReadonlySet<number>,
): boolean {
  const before = sentences[firstSentence - 1]
  if (before === undefined) return true
  // A quotation before it may go on.
  if (isQuoted(before.first) || isQuoted(before.last)) return true
  if (speaking.has(firstSentence - 1) || /^[:?—-]$/.test(lower[before.last]!)) return true
  return before.last - before.first < shortLine || tokens[before.last]!.tag === ':'
}

/** A dash, a bracket, a speaker or a short line behind it says whose it is. */
function isSigned(
  { lower, sentences, tokens, isQuoted }: RuleGround,
  { last, lastSentence, block }: OuterQuotation,
  speaking: ReadonlySet<number>,
): boolean {
  if (/^(?:[(—–-]|--|-lrb-)$/.test(lower[last + 1] ?? '')) return true
  const next = sentences[lastSentence + 1]
  if (next === undefined) return false
  if (isQuoted(next.first)) return true
  return speaking.has(lastSentence + 1) || (tokens[next.first]!.block !== block && next.last - next.first < shortLine)
}
