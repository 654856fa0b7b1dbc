import type { Attribution } from '../../model/attribution.js'
import type { Span } from '../../model/span.js'
import { isMetBetween } from '../is-met-between.js'
import { notTheText } from '../not-the-text.js'
import { type OuterQuotation, outerQuotations } from '../outer-quotations.js'
import { outermostOwners, ownerOfMost } from '../owners.js'
import type { Rule } from '../rule.js'
import type { RuleGround } from '../rule-ground.js'

/** A quotation with fewer words is read in one breath. */
const fewestWords = 25

export const lateAttribution: Rule = {
  id: 'late-attribution',
  concerns: 'sourcing',
  next: 'ask-who',
  level: 'note',
  what: 'The quotation runs for two sentences or more before the reader learns who speaks.',
  why: 'Until the speaker is named, a reader cannot weigh the words or tell them from the writer’s.',
  reader: 'Look for the speaker first, then read the quotation again.',
  editor: 'Name the speaker before the quotation or at the end of its first sentence.',
  guides: [
    {
      guide: 'reuters',
      says: 'Say who is quoted as early as can be, as a rule after the first sentence; nobody should read two or three sentences before knowing who speaks.',
    },
    {
      guide: 'ap',
      on: 'attribution',
      says: 'Put the attribution just before or just after what is attributed, in the same sentence.',
    },
  ],
  finds: [
    '“The first report came in at six in the morning. We had nobody on the quay who could read the gauge, and the water was already over the second step,” said [Tove Arrenby, the director of inspections].',
    '“Nobody told the islands that the boats would stop. We read it on a sheet of paper that somebody had taped to the door of the ticket office,” said [Oona Strick, who chairs the islands’ council].',
    'The ramp was closed on Monday. ¶ “We asked for new pins in March and again in May. Nobody wrote back, and in June the ramp was opened to lorries again as if nothing had happened,” [a mechanic at the Bellmarsh yard] said.',
    '“A pin does not break without a sound. It sings for weeks before it goes, and anybody who stood on that ramp in the summer will have heard it,” [Jorun Eskeld] said. “I would have closed it.”',
    '“The wells were never tested after the flood. The sheets were filled in at a desk in Port Ansel. I know, because I was told to fill in mine there too,” said [Hanne Brask, a former inspector].',
    '“Why was the ramp open on a day with such a swell? And who signed the sheet that said the pins were new, when everybody at the yard knew that they were not?” asked [Dorrin Pell].',
  ],
  passes: [
    'Tove Arrenby, the director of inspections, said: “The first report came in at six in the morning. We had nobody on the quay who could read the gauge, and the water was already over the second step.”',
    '“The first report came in at six in the morning,” said Tove Arrenby, the director of inspections. “We had nobody on the quay who could read the gauge, and the water was already over the second step.”',
    'Tove Arrenby said the water had come fast. ¶ “The first report came in at six in the morning. We had nobody on the quay who could read the gauge, and the water was already over the second step,” Arrenby said.',
    '“It rained all night. We left early,” said Dorrin Pell, the managing director.',
    '“We asked for new pins in March and again in May, and nobody wrote back before the ramp was opened to lorries in June as if nothing had happened at all,” said Dorrin Pell.',
    'Oona Strick chairs the islands’ council. ¶ “Nobody told the islands that the boats would stop. We read it on a sheet of paper that somebody had taped to the door of the ticket office,” she said.',
    '“The ramp is closed. The boats stay in port until the new pins are in, and no lorry may be driven on board before that,” a ministry statement said, according to the Lowmere Courier.',
    'Two deckhands stood at the gate. ¶ “Why was the ramp open on a day with such a swell? And who signed the sheet that said the pins were new, when everybody knew that they were not?” one asked.',
    '“Why was the ramp open on a day with such a swell? And who signed the sheet that said the pins were new, when everybody knew that they were not?” Pell asked.',
    '“A pin does not break without a sound. It sings for weeks before it goes, and anybody who stood on that ramp in the summer will have heard it.” — Jorun Eskeld, Merrow Technical College',
  ],
  *check(ground) {
    const ownerOf = outermostOwners(ground)
    const spoken = speakersByBlock(ground)
    const isStray = notTheText(ground)
    const relayed = lastRelayed(ground)
    for (const quotation of outerQuotations(ground)) {
      const { block, first, firstSentence, startsSentence, resumes, closed, words } = quotation
      if (!startsSentence || resumes || !closed || words < fewestWords) continue
      const owner = ownerOfMost(ownerOf, quotation)
      const who = owner && ground.sourceOf(owner)
      if (owner === undefined || who === undefined || spoken.get(block - 1)?.has(who.id)) continue
      const { start } = ground.tokens[first]!
      const late = lateSource(ground, owner, quotation)
      // Whoever was met in this paragraph or in one of the two before is known to the reader.
      if (
        late === undefined ||
        pointsBack(ground, late) ||
        isStray(first) ||
        (relayed.get(owner.id) ?? -1) >= ground.tokens[quotation.last]!.end ||
        isMetBetween(who, ground.article.blocks[Math.max(0, block - 2)]!.start, start)
      )
        continue
      const opening = { start, end: ground.sentences[firstSentence]!.end }
      yield { ...late, speaker: who.id, related: [opening] }
    }
  },
}

/** Where in what an attribution holds the last source is named: “…,” a statement said, according to the agency. */
function lastRelayed({ attributions }: RuleGround): ReadonlyMap<string, number> {
  const last = new Map<string, number>()
  for (const { within, source } of attributions)
    for (const { start } of within === undefined ? [] : source)
      last.set(within!, Math.max(start, last.get(within!) ?? -1))
  return last
}

/** Who speaks in each block, by its index. */
function speakersByBlock({ attributions, tokens, tokensIn }: RuleGround): ReadonlyMap<number, ReadonlySet<string>> {
  const speakers = new Map<number, Set<string>>()
  for (const { speaker, within, source, content } of attributions) {
    if (speaker === undefined || within !== undefined) continue
    for (const span of [...source, ...content]) {
      const [token] = tokensIn(span)
      if (token === undefined) continue
      const { block } = tokens[token]!
      speakers.set(block, (speakers.get(block) ?? new Set()).add(speaker))
    }
  }
  return speakers
}

/** The words for the source, where they and the cue stand after two sentences of the quotation, in the sentence that ends it. */
function lateSource(
  { tokens, sentenceOf, tokensIn }: RuleGround,
  { source, cue }: Attribution,
  { last, firstSentence, lastSentence }: OuterQuotation,
): Span | undefined {
  // A dash or a bracket is a signature.
  const holdsVerb = (cue: readonly number[]) => cue.some((at) => tokens[at]!.tag.startsWith('VB'))
  const { start: from } = tokens[last]!
  const [first] = source
  if (first === undefined || first.start < from) return undefined
  if (cue.some(({ start }) => start < from) || !cue.some((span) => holdsVerb(tokensIn(span)))) return undefined
  return lastSentence > firstSentence && sentenceOf[tokensIn(first)[0]!] === lastSentence ? first : undefined
}

/** “he”, “the president”, “one”, “Pell”: somebody brought in before. */
function pointsBack({ tokens, lower, tokensIn }: RuleGround, span: Span): boolean {
  const said = tokensIn(span)
  if (said.length === 1 && (/^NNP/.test(tokens[said[0]!]!.tag) || /^(?:one|another)$/.test(lower[said[0]!]!)))
    return true
  return /^(?:PRP\$?|DT)$/.test(tokens[said[0]!]!.tag) && !/^(?:a|an|another|one)$/.test(lower[said[0]!]!)
}
