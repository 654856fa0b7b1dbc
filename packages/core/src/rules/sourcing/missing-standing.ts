import { addressByWord } from '../../lexicon/en/forms-of-address.js'
import { organizationNouns } from '../../lexicon/en/organization-nouns.js'
import { roleNouns } from '../../lexicon/en/role-nouns.js'
import { titleNouns } from '../../lexicon/en/title-nouns.js'
import type { Attribution } from '../../model/attribution.js'
import type { Source } from '../../model/source.js'
import type { Span } from '../../model/span.js'
import { singularOf } from '../../sources/ground.js'
import type { Rule } from '../rule.js'
import type { RuleGround } from '../rule-ground.js'

/** Whoever is named more often is what the article is about. */
const mostMentions = 5
/** How far from a name a word may stand that says who this is. */
const near = 16

export const missingStanding: Rule = {
  id: 'missing-standing',
  concerns: 'sourcing',
  next: 'ask-who',
  level: 'note',
  trial:
    'Six of 17 findings held: people whom every reader knows are named without an office, and no list of names may tell them apart.',
  what: 'This person speaks in the article, which does not say who that is: no office, no trade, no part in the matter.',
  why: 'A name alone does not tell a reader why this person’s word counts.',
  reader: 'Look up who this is before you weigh what is said.',
  editor: 'Say at the first mention who this is and what they have to do with the matter.',
  guides: [
    {
      guide: 'ap',
      says: 'Give a source’s full name and as much as is needed to show who this is and why they can be believed.',
    },
    {
      guide: 'bbc',
      says: 'Identify those who contribute and give their credentials, so that the audience can judge their standing.',
    },
    { guide: 'reuters', says: 'Identify a source by name and position wherever that is possible.' },
    {
      guide: 'spj',
      says: 'Identify sources clearly, so that the public can judge how reliable they are and what moves them.',
    },
  ],
  finds: [
    '“The ramp was loud all summer,” [Hanne Brask] said.',
    'The bridge was closed on Monday. ¶ “It shook all morning,” said [Hanne Brask].',
    'The market was half empty. ¶ “Nobody buys fish after such a flood,” [Jorun Eskeld] said. “We go home at noon.”',
    '“It will cost us the whole season,” said [Tove Arrenby].',
    'The rain stopped before noon on Friday. ¶ “The water came to the door of the church,” [Oona Strick] said.',
    '# Bridge at Merrow closed ¶ The bridge was closed on Monday. ¶ “It shook every morning,” [Ines Halvard] said.',
  ],
  passes: [
    '“The ramp was loud all summer,” said Hanne Brask, a mechanic at the yard.',
    '“I will have to go by boat now,” said farmer Dorrin Pell.',
    '“It will cost us the whole season,” said Tove Arrenby. She runs a guest house in Merrow.',
    '“It will cost us the whole season,” Mayor Tove Arrenby said.',
    'Oona Strick, 52, lost her house. “I had never seen so much water,” Oona Strick said.',
    '“It shook every morning,” said Ines Halvard of the islands’ council.',
    'Dorrin Pell, who has lived at the bridge for thirty years, was not surprised. “It shook every morning,” Pell said.',
    'Hanne Brask’s letter did not mention the ramp.',
  ],
  *check(ground) {
    const heard = new Set(
      ground.attributions.filter((one) => isHeard(ground, one)).map(({ source }) => source[0]!.start),
    )
    for (const source of ground.sources) {
      const { id, kind, naming, name, title, standing, mentions } = source
      if (kind !== 'person' || naming !== 'named' || title !== undefined || standing.length > 0) continue
      if (name === undefined || !/^\p{Lu}\S+ .*\p{Lu}/u.test(name)) continue
      // “She” says no more of who she is.
      const named = mentions.filter((mention) => ground.tokensIn(mention).some((at) => isName(ground, at)))
      if (named.length > mostMentions) continue
      const first = firstFullMention(ground, source)
      if (first === undefined || !heard.has(first.start) || named.some((mention) => saysWho(ground, mention))) continue
      if (ground.article.bylines.some((byline) => byline.includes(name))) continue
      yield { ...first, speaker: id }
    }
  },
}

const isName = ({ tokens }: RuleGround, at: number): boolean => /^NNPS?$/.test(tokens[at]!.tag)

/** By a plain verb of speech: “…,” said Pell. What is written, or said of old, is another matter. */
function isHeard({ lower, tokensIn }: RuleGround, { within, source, cue, act }: Attribution): boolean {
  if (within !== undefined || act !== 'says' || source.length === 0) return false
  return cue.some((span) =>
    tokensIn(span).some((at) =>
      /^(?:said|says|told|tells|added|adds|explained|explains|recalled|recalls)$/.test(lower[at]!),
    ),
  )
}

/** The first mention, where it is the full name in running text. */
function firstFullMention(ground: RuleGround, { mentions, name }: Source): Span | undefined {
  const [first] = mentions
  if (first === undefined || ground.wordsOf(first) !== name) return undefined
  const held = ground.tokensIn(first)
  const [token] = held
  if (
    held.some((at) => ground.tokens[at]!.tag !== 'NNP' || !/^\p{Lu}\p{Ll}/u.test(ground.forms[at]!)) ||
    ground.lower[token! - 1] === 'the'
  )
    return undefined
  return token !== undefined &&
    ground.isRunning(token) &&
    ground.article.blocks[ground.tokens[token]!.block]!.kind !== 'title'
    ? first
    : undefined
}

/** Whether words beside a mention may say who this is. */
function saysWho({ tokens, lower, tokensIn, sentenceOf, sentences, isQuoted }: RuleGround, mention: Span): boolean {
  const held = tokensIn(mention)
  const first = held[0]
  const last = held.at(-1)
  if (first === undefined || last === undefined) return false
  const sentence = sentences[sentenceOf[first]!]
  if (sentence === undefined) return true
  const before = first > sentence.first ? first - 1 : undefined
  if (
    before !== undefined &&
    (/^(?:NN|JJ|POS|CD|FW)/.test(tokens[before]!.tag) || addressByWord.get(lower[before]!.replace('.', ''))?.office)
  )
    return true
  const after = last < sentence.last ? last + 1 : undefined
  if (
    after !== undefined &&
    /^(?:,|\(|-lrb-|\[|—|–|-|--|:|of|at|from|with|for|in|who|whose|is|was|are|were|has|had|became|as|'s|and|\/|\|)$/.test(
      lower[after]!,
    )
  )
    return true
  // The sentence before, and the one after in the paragraph, may say it: “The head of the yard spoke on Friday.”
  const inBlock = (index: number) => (sentences[index]?.block === sentence.block ? sentences[index] : undefined)
  const from = sentences[sentenceOf[first]! - 1]?.first ?? sentence.first
  const to = inBlock(sentenceOf[first]! + 1)?.last ?? sentence.last
  for (let at = Math.max(from, first - near); at <= Math.min(to, last + near); at++) {
    const noun = singularOf(lower[at]!)
    if (!isQuoted(at) && (titleNouns.has(noun) || roleNouns.has(noun) || organizationNouns.has(noun))) return true
  }
  return false
}
