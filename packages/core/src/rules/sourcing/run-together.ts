import type { Attribution } from '../../model/attribution.js'
import type { Span } from '../../model/span.js'
import { isMetBetween } from '../is-met-between.js'
import { type OuterQuotation, outerQuotations } from '../outer-quotations.js'
import { outermostOwners, ownerOfMost } from '../owners.js'
import type { Rule } from '../rule.js'
import type { RuleGround } from '../rule-ground.js'

/** Fewer words are a name or a phrase held at a distance. */
const fewestWords = 4
/** Farther on, the writer’s own sentences part the two. */
const mostSentencesOn = 2
/** So that a sentence without end costs no more than others. */
const mostInSentence = 12

export const runTogether: Rule = {
  id: 'run-together',
  concerns: 'sourcing',
  next: 'ask-who',
  level: 'warning',
  trial: '14 of 17 judged findings held; since mended, and not judged anew.',
  what: 'A second speaker’s quotation follows the first speaker’s in one paragraph, and only after it is the new speaker named.',
  why: 'Until the new name comes, the words read as those of the speaker before.',
  reader: 'Read the end of the paragraph before you take the words for the first speaker’s.',
  editor: 'Begin a new paragraph with each speaker, or name the new one before the quotation.',
  guides: [{ guide: 'reuters', says: 'Do not run together quotations of different speakers.' }],
  finds: [
    '“The pins were replaced in April,” said Dorrin Pell, the managing director. “I have not seen a single new pin on that ramp,” said [Oona Strick, who chairs the islands’ council].',
    '“The ramp was closed as soon as the call came,” Tove Arrenby said. “It was closed after the lorry fell, not before,” [Jorun Eskeld] said.',
    '“Nobody was hurt at Merrow,” said Dorrin Pell. The port was quiet on Friday. “My brother is still in a hospital bed,” said [Hanne Brask].',
    '“The wells are safe to drink from,” said Ines Halvard, the mayor of Sannic. “I boil every glass that I give to my children,” [Oona Strick] said.',
    '“The line will pay for the damage,” Dorrin Pell told reporters. “We were promised the same in the spring,” said [Jorun Eskeld, a farmer].',
    '“It was the fault of the yard,” said Dorrin Pell. “The yard did what it was paid for,” said [Tove Arrenby].',
  ],
  passes: [
    '“The pins were replaced in April,” said Dorrin Pell, the managing director. ¶ “I have not seen a single new pin on that ramp,” said Oona Strick, who chairs the islands’ council.',
    '“The pins were replaced in April,” said Dorrin Pell, the managing director. Oona Strick said: “I have not seen a single new pin on that ramp.”',
    '“We closed the ramp as soon as we knew,” Tove Arrenby said. “It was closed before the lorry fell,” Arrenby said.',
    '“We closed the ramp as soon as we knew,” Tove Arrenby said. “It was closed before the lorry fell.”',
    'Dorrin Pell called the order “a great surprise.” Oona Strick called it “long overdue and very welcome.”',
    '“The pins were replaced in April,” wrote Jorun Eskeld. “I saw the old ones lying on the quay,” wrote Jorun Eskedl.',
    '“The pins were replaced in April,” Dorrin Pell said. The lawyers of the islanders argued that none was. “There is not a single new pin on that ramp,” Arrenby said. ¶ Tove Arrenby is one of them.',
    '“We closed the ramp as soon as we knew,” Tove Arrenby said. “It was closed before the lorry fell,” the Sannic Liberal said.',
    '“It was the fault of the yard,” said Dorrin Pell. Tove Arrenby did not agree. “The yard did what it was paid for,” Arrenby said.',
  ],
  *check(ground) {
    const ownerOf = outermostOwners(ground)
    const bySentence = attributionsBySentence(ground)
    const quotations = outerQuotations(ground)
    for (let index = 1; index < quotations.length; index++) {
      const before = quotations[index - 1]!
      const here = quotations[index]!
      if (
        before.block !== here.block ||
        here.firstSentence - before.lastSentence > mostSentencesOn ||
        !here.startsSentence ||
        !before.startsSentence ||
        before.words < fewestWords ||
        here.words < fewestWords ||
        !standsFree(ground, before) ||
        !standsFree(ground, here)
      )
        continue
      const one = speakerBehind(ground, before, bySentence) ?? ownerOfMost(ownerOf, before)
      const other = speakerBehind(ground, here, bySentence)
      if (one === undefined || other === undefined || one === other) continue
      const late = newSpeaker(ground, one, other, here)
      if (late === undefined || isHeardBetween(ground, before, here)) continue
      const quoted = { start: ground.tokens[here.first]!.start, end: ground.tokens[here.last]!.end }
      yield { ...late, speaker: other.speaker!, related: [quoted] }
    }
  },
}

/** Whether white space stands outside both marks; straight marks that touch words on both sides cannot be told apart. */
function standsFree({ text, tokens }: RuleGround, { first, last }: OuterQuotation): boolean {
  const isOpen = (at: number) => !/[\p{L}\p{N}.,!?]/u.test(text.charAt(at))
  return isOpen(tokens[first]!.start - 1) && isOpen(tokens[last]!.end)
}

/** The attributions at the top by the sentence in which their source is named. */
function attributionsBySentence({
  attributions,
  tokensIn,
  sentenceOf,
}: RuleGround): ReadonlyMap<number, readonly Attribution[]> {
  const found = new Map<number, Attribution[]>()
  for (const one of attributions) {
    const token = one.source[0] && tokensIn(one.source[0])[0]
    if (one.within !== undefined || one.act !== 'says' || token === undefined) continue
    const sentence = sentenceOf[token]!
    const known = found.get(sentence)
    if (known === undefined) found.set(sentence, [one])
    else if (known.length < mostInSentence) known.push(one)
  }
  return found
}

/** Whoever is named right behind the quotation, in the sentence that ends it: “…,” said Pell. The net may give both of two quotations to either. */
function speakerBehind(
  { tokens }: RuleGround,
  { first, last, lastSentence }: OuterQuotation,
  bySentence: ReadonlyMap<number, readonly Attribution[]>,
): Attribution | undefined {
  const { start } = tokens[first]!
  const { start: end } = tokens[last]!
  const holds = ({ content }: Attribution) => content.some((span) => span.start <= start + 1 && span.end >= end)
  return bySentence
    .get(lastSentence)
    ?.find((one) => one.source[0]!.start > end && one.cue.length > 0 && one.cue[0]!.start > end && holds(one))
}

/** The words that name another speaker right behind the second quotation, where nothing in the paragraph before it does. */
function newSpeaker(ground: RuleGround, one: Attribution, other: Attribution, here: OuterQuotation): Span | undefined {
  const known = ground.sourceOf(one)
  const who = ground.sourceOf(other)
  const [late] = other.source
  const [cue] = other.cue
  if (known?.name === undefined || who?.name === undefined || late === undefined || cue === undefined) return undefined
  if (known.kind !== 'person' || who.kind !== 'person' || sharesWord(known.name, who.name)) return undefined
  if (one.cue.length === 0 || !holdsName(ground, one.source, known.name) || !holdsName(ground, [late], who.name))
    return undefined
  const end = ground.tokens[here.last]!.start
  const [token] = ground.tokensIn(late)
  // “… ramp.” Pell told the council: a full stop ends what was said before.
  if (!/^[,?!—–…-]$/.test(ground.forms[here.last - 1]!)) return undefined
  if (late.start < end || cue.start < end || ground.sentenceOf[token!] !== here.lastSentence) return undefined
  const { start: from } = ground.article.blocks[here.block]!
  const { start: to } = ground.tokens[here.first]!
  return isMetBetween(who, from, to) ? undefined : late
}

/** Whether the sentences between the two bring in somebody else: “Her lawyers argued …”. */
function isHeardBetween({ attributions, tokens }: RuleGround, before: OuterQuotation, here: OuterQuotation): boolean {
  const { end } = tokens[before.last]!
  const { start } = tokens[here.first]!
  const one = tokens[before.first]!.start
  return attributions.some(
    ({ source, content }) =>
      source.some((span) => span.start >= end && span.end <= start) &&
      !content.some((span) => span.start <= one + 1 && span.end > one),
  )
}

/** Whether the last word of the name is there, so that “the senator” is not taken for somebody new. */
function holdsName({ tokens, forms, tokensIn }: RuleGround, source: readonly Span[], name: string): boolean {
  const last = name.split(' ').at(-1)!
  return source.some((span) => tokensIn(span).some((at) => forms[at] === last && tokens[at]!.entity?.kind === 'person'))
}

/** Names that share a word, or have words that begin alike: one of them may be a slip. */
function sharesWord(name: string, other: string): boolean {
  const beginnings = new Set(name.toLowerCase().split(' ').map(beginningOf))
  return other
    .toLowerCase()
    .split(' ')
    .some((word) => beginnings.has(beginningOf(word)))
}

const beginningOf = (word: string) => word.slice(0, 4)
