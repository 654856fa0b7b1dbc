import {
  crowdHeads,
  crowdPassives,
  crowdQuantities,
  crowdSayings,
  loneCrowds,
  viewVerbs,
} from '../../lexicon/en/crowds.js'
import { lemmasOf } from '../../lexicon/en/lemmas.js'
import { organizationNouns } from '../../lexicon/en/organization-nouns.js'
import { roleNouns } from '../../lexicon/en/role-nouns.js'
import type { Attribution } from '../../model/attribution.js'
import type { Token } from '../../model/sentence.js'
import type { Span, TokenRange } from '../../model/span.js'
import { singularOf } from '../../sources/ground.js'
import { findPhrases, indexPhrases } from '../find-phrases.js'
import type { Rule } from '../rule.js'
import type { RuleGround } from '../rule-ground.js'
import { isWritersOwn } from '../writers-own.js'

const passives = indexPhrases(crowdPassives)
const sayings = indexPhrases(crowdSayings)

export const veiledSource: Rule = {
  id: 'veiled-source',
  concerns: 'wording',
  next: 'ask-who',
  level: 'warning',
  trial: '35 of 44 judged findings held; since mended, and not judged anew.',
  what: 'A crowd or a passive stands where a source would: nothing here says who holds this.',
  why: 'A view that is given to nobody in particular cannot be weighed or checked, and may be the view of one or of all.',
  reader: 'Look for one person or body in the article who says this; if there is none, ask who it might be.',
  editor: 'Name one who holds the view, say how many do and how that is known, or leave it out.',
  guides: [
    {
      guide: 'ap',
      on: 'anonymity',
      says: 'Describe a source as closely as the terms allow; a bare label is not enough.',
    },
    {
      guide: 'reuters',
      says: '“Source” or “observers” with nothing more is too vague; name a source wherever that is possible.',
    },
  ],
  finds: [
    '[Critics] say the ferry line has put money before its pins.',
    '[Some] say the harbour at Merrow should never have been built.',
    'The bridge will not last another winter, [many people] believe.',
    '[It is widely believed] that the mine at Sannic paid for the road.',
    'The minister [was widely seen] as the loser of the vote on the ramps.',
    '[Many] believe the wells were closed to please the mine.',
    '[Some critics] have called the contract a present to the yard.',
    '[It is believed] that the letter was in the stove within the hour.',
    'The wells are closed, and [it is rumoured] that the mine paid for the road.',
    '[Some people] think that the line should be sold.',
    '[Rumour has it] that the deputy minister has ordered new boats.',
    '[Critics] say the log was written in pencil so that it could be changed. The surveyor, Hilda Crane, told the council that a page was gone.',
  ],
  passes: [
    '“Critics say the line has put money before its pins,” Dorrin Pell told the council.',
    'Critics of the contract on the islands’ council say the line has put money before its pins.',
    'Critics such as Oona Strick say the line has put money before its pins.',
    'Critics say the line has put money before its pins. “They knew in March,” said Oona Strick, who chairs the council.',
    'Critics, among them Oona Strick, say the line has put money before its pins.',
    'Critics say the line has put money before its pins, among them Oona Strick.',
    'Some believe the line will clear the harbour of rivals. ¶ Oona Strick, who chairs the council, said: “There is no question that it takes the air out of it.”',
    'Some have suggested that the sailors broke the rules. ¶ More on the rules of the line. ¶ “The sailors may have broken the rules,” the Lowmere Courier wrote.',
    'Critics say there is no reason to expect the line to change. ¶ “A year of late boats should not leave anyone thinking that it will be better in the second year” of the contract, says Ms. Strick of the Harbour League.',
    'Detractors say the new pins are a recipe for another winter in dock. ¶ “Unless the line is willing to think again, the ramp is beyond repair. It cannot be mended,” Dorrin Pell, head of the Harbour League, a group of owners, said in a statement.',
    'After the surveyor was dismissed, many people are understandably wondering whether the line can dismiss the captain as well.',
    'The levy, which critics dubbed the rope tax, was paid until May.',
    'Some call it “the long ramp” or “the slipway”. It was built in 1904.',
    '“Only a fool would sail on those pins,” Dorrin Pell told the council. ¶ Skeptics also worry that the ramp will fall.',
    'Far too many have come to believe the lies of the mine.',
    'Some of the companies opposed the new pins. Some suggest that the pins slowed the work on the ramp.',
    'While he was widely mocked and shunned that winter, he kept the contract.',
    'Critics describe the contract as a retreat. Oona Strick, for example, called it a joke.',
    'The change of rules came late, leaving supporters unsure of whom to back.',
    'Oona Strick said that it is believed that the letter was burned.',
    '“Rumour has it that the line will be sold,” Dorrin Pell told the council.',
    'Two critics on the board, Oona Strick and Tove Arrenby, say the line has put money first.',
    'Hanne Brask said the minister was widely seen as the loser of the vote.',
    'The passengers were taken off at midnight. Some say they will never sail again.',
    'The bell of the church was believed by the islanders to bring rain.',
    'Sailors change their minds in winter, and some say things that are not in the log.',
    'His supporters say the minister has the votes.',
    'Many worry about their boats.',
    'A wind of 40 knots is generally considered a gale.',
    'Some of the pins were replaced in April.',
    '# Critics say the line put money before its pins ¶ Oona Strick and Tove Arrenby said the line had put money first.',
    'People think that a pin sings before it breaks.',
    'The line is expected to sail again on Friday.',
  ],
  *check(ground) {
    const quoting = sentencesThatQuoteNamed(ground)
    for (const attribution of ground.attributions) {
      if (attribution.within !== undefined || ground.sourceOf(attribution)?.name !== undefined) continue
      for (const span of attribution.source) {
        const label = crowdIn(span, attribution, ground)
        if (label === undefined || !isWritersOwn(ground, label.first, label.last)) continue
        if (ground.isTitle(label.first) || leaving.test(ground.lower[label.first - 1] ?? '')) continue
        if (isMadeOfNamed(label.last, ground, quoting) || isAlsoNamed(attribution, ground)) continue
        yield {
          ...span,
          message: `“${ground.wordsOf(span)}”: a crowd stands as the source, and nothing here says who is in it.`,
        }
      }
    }
    for (const { first, last } of findPhrases(ground.lower, passives)) {
      const end = ground.lower[last] === 'that' || ground.lower[last] === 'to' ? last - 1 : last
      if (!isSaidByWriter(first, end, ground) || hasAgent(last, ground)) continue
      const span = { start: ground.tokens[first]!.start, end: ground.tokens[end]!.end }
      yield { ...span, message: `“${ground.wordsOf(span)}”: the passive leaves out who holds this.` }
    }
    for (const { first, last } of findPhrases(ground.lower, sayings)) {
      if (!isSaidByWriter(first, last, ground)) continue
      const span = { start: ground.tokens[first]!.start, end: ground.tokens[last]!.end }
      yield { ...span, message: `“${ground.wordsOf(span)}”: nothing here says who says this.` }
    }
  },
}

/** The tokens of a source that is a crowd and nothing more. */
function crowdIn(
  span: Span,
  attribution: Attribution,
  ground: RuleGround,
): { first: number; last: number } | undefined {
  const tokens = ground.tokensIn(span)
  const first = tokens[0]
  const last = tokens.at(-1)
  if (first === undefined || last === undefined) return undefined
  const { lower } = ground
  const next = lower[last + 1] ?? ''
  if (closesIn.has(next)) return undefined
  if (loneCrowds.has(lower[first]!) && (tokens.length === 1 || (tokens.length === 2 && lower[last] === 'people')))
    return holdsView(attribution, ground) && !pointsBack(first, ground) ? { first, last } : undefined
  const head = singularOf(lower[last]!)
  if (head === lower[last] || !crowdHeads.has(head)) return undefined
  const isBare = tokens.slice(0, -1).every((at) => crowdQuantities.has(lower[at]!))
  return isBare && isSaid(attribution, ground) ? { first, last } : undefined
}

/** “Leaving supporters unsure”: nobody says a thing. */
const leaving = /^(?:leav(?:e|es|ing)|left|mak(?:e|es|ing)|made|keep(?:s|ing)?|kept)$/

/** Words that go on to say who they are, or bring an example. */
const closesIn: ReadonlySet<string> = new Set(
  'of in at from with who whom like such including on within near , ( —'.split(' '),
)

/** “Some say”, “many have argued”: a standing view. “Some said” mostly tells of people met on the spot. */
function holdsView({ cue, content }: Attribution, ground: RuleGround): boolean {
  const tokens = cue.flatMap((span) => ground.tokensIn(span))
  // “Some call it ‘the long ramp’”: a name.
  const isCalled = tokens.some((at) => /^(?:call|called)$/.test(ground.lower[at]!))
  if (isCalled && content.some((span) => ground.tokensIn(span).some((at) => ground.isQuoted(at)))) return false
  const isPresent = tokens[0] !== undefined && /^(?:VBP|VB)$/.test(ground.tokens[tokens[0]]!.tag)
  return isPresent && tokens.some((at) => lemmasOf(ground.lower[at]!).some((lemma) => viewVerbs.has(lemma)))
}

/** “Critics dubbed it the rope tax” gives a name, which is no view. */
const names = /^(?:dub|dubs|dubbed|nicknamed?)$/

/** Said or thought with a verb or “according to”; not wished or foretold: “critics will say”, “left supporters unsure”. */
function isSaid({ act, cue }: Attribution, ground: RuleGround): boolean {
  const tokens = cue.flatMap((span) => ground.tokensIn(span))
  const hasTag = (start: string) => tokens.some((at) => ground.tokens[at]!.tag.startsWith(start))
  const isTold = hasTag('VB') || tokens.some((at) => ground.lower[at] === 'according')
  return (
    (act === 'says' || act === 'thinks') &&
    isTold &&
    !hasTag('MD') &&
    !tokens.some((at) => names.test(ground.lower[at]!))
  )
}

/** Whether people were spoken of just before, of whom these are some, or “some say they …” speak of themselves. */
function pointsBack(at: number, { sentences, sentenceOf, tokens, lower }: RuleGround): boolean {
  const sentence = sentences[sentenceOf[at]!]
  const before = sentences[sentenceOf[at]! - 1]
  if (sentence === undefined || /^(?:so|too)$/.test(lower[at - 1] ?? '')) return true
  const from = before !== undefined && before.block === sentence.block ? before.first : sentence.first
  for (let token = from; token < at; token++) if (isPeople(lower[token]!, tokens[token]!)) return true
  for (let token = at + 1; token <= Math.min(at + 6, sentence.last); token++)
    if (/^(?:they|their|them|themselves|also)$/.test(lower[token]!)) return true
  return false
}

function isPeople(word: string, { tag, entity }: Token): boolean {
  if (tag === 'NNPS' || /^(?:they|them|people)$/.test(word)) return true
  if (tag !== 'NNS') return false
  const one = singularOf(word)
  return (
    entity !== undefined ||
    roleNouns.has(one) ||
    organizationNouns.has(one) ||
    /(?:ians|ists|ers|ors|ates|ants|ents)$/.test(word)
  )
}

/** Sentences with a quotation of somebody who is named. */
function sentencesThatQuoteNamed(ground: RuleGround): ReadonlySet<number> {
  const found = new Set<number>()
  for (const attribution of ground.attributions) {
    const [span] = attribution.content
    if (attribution.form === 'indirect' || span === undefined || ground.sourceOf(attribution)?.name === undefined)
      continue
    const sentence = ground.sentenceOf[ground.tokensIn(span)[0] ?? -1]
    if (sentence !== undefined) found.add(sentence)
  }
  return found
}

/** “Critics say so, among them Roe”, “Critics say so. ‘They knew,’ Roe said”. Somebody who speaks later is none of the crowd by that. */
function isMadeOfNamed(
  last: number,
  { isQuoted, lower, sentences, sentenceOf }: RuleGround,
  quoting: ReadonlySet<number>,
): boolean {
  const sentence = sentenceOf[last]!
  // “Skeptics also worry” goes on from the one just quoted.
  if (lower[last + 1] === 'also' && quoting.has(sentence - 1)) return true
  if (quoting.has(sentence + 1) || bringsExample(sentences[sentence + 1], lower)) return true
  if (quoting.has(sentence + 2) && isQuoted(sentences[sentence + 2]!.first)) return true
  const end = Math.min(sentences[sentence]?.last ?? last, last + farthest)
  for (let at = last + 1; at < end; at++) if (lower[at] === 'among' && lower[at + 1] === 'them') return true
  return false
}

/** “Some argue, ‘It was …’ — Roe, the Courier”: the same words are given to one who is named. */
function isAlsoNamed({ content, id }: Attribution, ground: RuleGround): boolean {
  return ground.attributions.some(
    (other) =>
      other.id !== id &&
      other.within === undefined &&
      ground.sourceOf(other)?.name !== undefined &&
      other.content.some((one) => content.some(({ start, end }) => one.start === start && one.end === end)),
  )
}

/** “Roe, for example, called it …”. */
function bringsExample(sentence: TokenRange | undefined, lower: readonly string[]): boolean {
  if (sentence === undefined) return false
  for (let at = sentence.first; at < Math.min(sentence.last, sentence.first + farthest); at++)
    if (lower[at] === 'for' && /^(?:example|instance)$/.test(lower[at + 1] ?? '')) return true
  return false
}

/** In tokens. */
const farthest = 60

/** As the writer's own, even if the reading takes the words themselves for what is said: “it” or “that” of “it is believed that”. */
function isSaidByWriter(first: number, last: number, ground: RuleGround): boolean {
  for (let at = first; at <= last; at++) {
    if (ground.isQuoted(at) || !ground.isRunning(at)) return false
    const said = ground.attributions[ground.saidIn[at]!]
    if (said === undefined) continue
    const isItsCue = said.cue.some((span) => ground.tokensIn(span).some((token) => token >= first && token <= last))
    if (said.within !== undefined || !isItsCue) return false
  }
  return true
}

/** “Widely seen by the islanders as …” and “widely panned on the islands” say where to look. */
function hasAgent(last: number, { lower, sentences, sentenceOf }: RuleGround): boolean {
  const end = Math.min(last + 8, sentences[sentenceOf[last]!]?.last ?? last)
  for (let at = last + 1; at <= end; at++)
    if (lower[at] === 'by' || (at <= last + 2 && /^(?:among|in|within|on|here|for)$/.test(lower[at]!))) return true
  return false
}
