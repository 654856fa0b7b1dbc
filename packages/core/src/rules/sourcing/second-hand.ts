import { lemmasOf } from '../../lexicon/en/lemmas.js'
import { tellings } from '../../lexicon/en/tellings.js'
import { titleNouns } from '../../lexicon/en/title-nouns.js'
import { unnamedHeads } from '../../lexicon/en/unnamed-heads.js'
import type { Attribution } from '../../model/attribution.js'
import type { Source } from '../../model/source.js'
import type { Span } from '../../model/span.js'
import { isCapitalized, singularOf, tokenAfter } from '../../sources/ground.js'
import type { Rule } from '../rule.js'
import type { RuleGround } from '../rule-ground.js'

const sureOfOuter = 0.88
const sureOfInner = 0.8
// “…, according to the Courier” leaves little to misread, least of all where the inner one is plain.
const sureOfAccording = 0.8
const plainInner = 0.9
const sureOfAccordingThen = 0.5

export const secondHand: Rule = {
  id: 'second-hand',
  concerns: 'sourcing',
  next: 'ask-how-known',
  level: 'note',
  trial: '29 of 36 judged findings held.',
  what: 'These words reach the reader through another voice.',
  why: 'What is passed on can change on the way, and the one in between may have a part in the matter.',
  reader: 'Look for the words where they were first said or written.',
  editor: 'Hear it from the first source, or say through whom it comes and link to it.',
  guides: [
    { guide: 'bbc', says: 'Gather what you report at first hand, or speak to those who have it at first hand.' },
    {
      guide: 'npr',
      on: 'anonymity',
      says: 'Where the sources are those of another newsroom and not your own, say so clearly.',
    },
    {
      guide: 'ap',
      on: 'attribution',
      says: 'What is known from others, and not seen or confirmed, is attributed to them by name.',
    },
  ],
  finds: [
    '“The pins were replaced in March,” [Dorrin Pell] said, according to the Lowmere Courier.',
    'Oona Strick said that [the minister] had said that the craft would come by Friday.',
    'Dorrin Pell runs the ferry line. “[He] told us that the ramp was safe,” Tove Arrenby said.',
    'The Halden Press Agency reported that [the miners] had said they were sent down without lamps.',
    '“The wells are poisoned,” [Hanne Brask] wrote to the ministry in March, according to the memorandum.',
    '[Hanne Brask] said the wells were poisoned, according to court papers seen by the Courier.',
  ],
  passes: [
    'Oona Strick said she feared for those who depend on the clinic boat.',
    'Dorrin Pell said he had told the ministry in March that the ramp was safe.',
    '“Our own records show the pins as replaced,” Dorrin Pell said.',
    'Tove Arrenby said the minister should say who had signed the order.',
    'Dorrin Pell said that nobody had told him that the ramp was noisy.',
    '“If the minister says the wells are safe, let him drink from them,” Hanne Brask said.',
    'Half of all islanders say the ferry is too dear, according to a poll.',
    'The ministry said the wells were safe, and the mine said so too.',
    'Mira Leander needed only a draw. “I am sorry for those who watched,” Leander said. “My trainer said that the game should be dull, and I followed the plan.”',
    '“My mother told me that I would never row again,” Oona Strick said.',
    'Oona Strick said her doctor had told her that the wrist would heal by May.',
    '“When we talk about horns, my dad says, ‘That is how a harbour sounds,’” Tove Arrenby said.',
    '“The pins were replaced in March,” Dorrin Pell told the council, according to a transcript of the hearing.',
    'Dorrin Pell said on Friday he would allow a second vote if the ramp was safe, according to a Harbour Ministry statement.',
    '“I would rather talk about the ramps,” Oona Strick said. “That is, have the council say, ‘Here is what it costs.’”',
    'What is more, officials argued, if the council had widened the lease, it would have kept the line from cutting it to, say, seven years. ¶ “We would have been locked in,” Brask said.',
    'Hanne Brask told the directors that the mine had set money aside for new wells, according to a second email seen by the Courier.',
    'The mine has told the court that the ruling would close the wells, according to filing documents obtained by the Courier.',
    'Oona Strick said that the vote proved that the inquiry was not a joke, as the minister claimed.',
    '“He tells it like it is, and that makes it fun,” Dorrin Pell said.',
    '“When we asked the islanders about the ramps, very few said they would change their minds,” Tove Arrenby said.',
    'Tove Arrenby said the line had lied. The bill will let workers “push back against the yards for decades,″ he said.',
  ],
  *check(ground) {
    const byId = new Map(ground.attributions.map((one) => [one.id, one]))
    const removes = new Map(ground.chains.map((chain) => [chain.attribution, chain.removes]))
    const heard = timesHeard(ground, byId)
    const seen = new Set<string>()
    for (const inner of ground.attributions) {
      if (inner.within === undefined || removes.get(inner.id)! < 2) continue
      const outer = byId.get(inner.within)!
      // What “everything shows” is seldom a source.
      if (isInPassing(inner, outer, heard, ground)) continue
      if (inner.act !== 'says' || !areSure(inner, outer, ground) || !isReported(inner, outer, ground)) continue
      const between = throughWhom(outer, ground)
      if (between === undefined) continue
      const [span] = inner.source
      const way = `${ground.wordsOf(outer.source[0]!).toLowerCase()} ${inner.speaker ?? ground.wordsOf(span!).toLowerCase()}`
      if (seen.has(way)) continue
      seen.add(way)
      const speaker = inner.speaker ?? outer.speaker
      yield {
        ...span!,
        message: `“${ground.wordsOf(span!)}” is heard through ${between}.`,
        ...(speaker === undefined ? {} : { speaker }),
        related: [...outer.source, ...inner.content],
      }
    }
  },
}

/** How often each source is heard, what he says inside his own words aside. */
function timesHeard({ attributions }: RuleGround, byId: ReadonlyMap<string, Attribution>): ReadonlyMap<string, number> {
  const times = new Map<string, number>()
  for (const { speaker, within } of attributions) {
    if (speaker === undefined || (within !== undefined && byId.get(within)?.speaker === speaker)) continue
    times.set(speaker, (times.get(speaker) ?? 0) + 1)
  }
  return times
}

/** “My trainer said it should be dull”: somebody of the speaker's own, heard once, on whom no story rests. */
function isInPassing(
  inner: Attribution,
  outer: Attribution,
  heard: ReadonlyMap<string, number>,
  ground: RuleGround,
): boolean {
  const first = ground.lower[ground.tokensIn(inner.source[0] ?? { start: 0, end: 0 })[0] ?? -1] ?? ''
  const isOwn =
    /^(?:my|our)$/.test(first) || (/^(?:his|her|their)$/.test(first) && ground.sourceOf(outer)?.kind === 'person')
  return isOwn && (inner.speaker === undefined || heard.get(inner.speaker)! < 2)
}

function areSure(inner: Attribution, outer: Attribution, ground: RuleGround): boolean {
  if (inner.confidence < sureOfInner || (outer.act !== 'says' && outer.act !== 'shows')) return false
  if (!isAccording(outer, ground)) return outer.confidence >= sureOfOuter
  return outer.confidence >= (inner.confidence >= plainInner ? sureOfAccordingThen : sureOfAccording)
}

function isAccording({ cue: [words] }: Attribution, ground: RuleGround): boolean {
  return words !== undefined && /^according\b/i.test(ground.wordsOf(words))
}

/** Words for nobody in particular, for the speaker himself, or for somebody that cannot be told here. */
const unclear: ReadonlySet<string> = new Set(
  `i we you they it who which that what this these those people somebody someone anybody anyone everybody
  everyone everything nobody no one none if many some others most half media`.split(/\s+/),
)

/** Somebody is reported to have said it: not “should say”, “did not say”, “if he says”. */
function isReported(inner: Attribution, outer: Attribution, ground: RuleGround): boolean {
  const { lower, tokens } = ground
  const first = inner.source.length === 1 && outer.source.length > 0 ? ground.tokensIn(inner.source[0]!)[0] : undefined
  if (first === undefined || unclear.has(lower[first]!)) return false
  if (/^(?:both|many|some|most|few)$/.test(lower[ground.tokensIn(outer.source[0]!)[0]!] ?? '')) return false
  if (inner.speaker !== undefined && inner.speaker === outer.speaker) return false
  if (isPollCount(inner.source[0]!, ground) || isPollCount(outer.source[0]!, ground)) return false
  // “The Courier has learned of it, according to officials”: they told it, not it them.
  const isReporting = inner.cue.some((span) => /\b(?:report|reveal)(?:s|ed)?\b/.test(ground.wordsOf(span)))
  if (isAccording(outer, ground) && (isReporting || ground.sourceOf(inner)?.kind === 'outlet')) return false
  if (/\binterview\b/.test(ground.wordsOf(outer.source[0]!)) || isDenied(outer, ground)) return false
  if (
    isAside(outer, ground) ||
    mayBeHisOwn(outer, ground) ||
    overlaps(inner.source[0]!, outer) ||
    !saysThat(inner, ground)
  )
    return false
  if (!isTold(outer, ground) || standsApart(first, outer, ground)) return false
  if (tokens[first]!.tag === 'PRP' && !isSomebodyElse(inner, outer, ground)) return false
  for (let at = first - 1; at >= first - 3 && at >= 0; at--)
    if (/^(?:if|whether|when|unless|until|once|whenever|had|should)$/.test(lower[at]!)) return false
  const cue = inner.cue.flatMap((span) => ground.tokensIn(span))
  // “Media claims are wrong”, “as Roe, The Courier reported”.
  if (cue.length === 0 || !/^(?:VB|IN|RB)/.test(tokens[cue[0]!]!.tag)) return false
  // “Have the council say”, “we heard him say”.
  if (/^(?:have|having|make|makes|making|made|let|lets|hear|heard|see|saw|watch|watched)$/.test(lower[first - 1] ?? ''))
    return false
  let isTelling = false
  for (const at of cue) {
    const { tag } = tokens[at]!
    if (tag === 'MD') return false
    if (denies.test(lower[at]!)) return false
    if (tag.startsWith('JJ')) return false
    // “Teams have been told”: they hear it.
    if (/^(?:be|been|being|was|were)$/.test(lower[at]!)) return false
    if (tag === 'VBN' && !cue.some((other) => /^(?:has|have|had|'ve|'s|'d)$/.test(lower[other]!))) return false
    if (lower[at] === 'according') isTelling = true
    if (/^VB[DZPN]$/.test(tag) && lemmasOf(lower[at]!).some((lemma) => tellings.has(lemma))) isTelling = true
  }
  return isTelling && lower[cue[0]!] !== 'to'
}

const denies = /^(?:not|n't|never|no|declined|refused|asked)$/

function isDenied({ cue }: Attribution, ground: RuleGround): boolean {
  return cue.some((span) => ground.tokensIn(span).some((at) => denies.test(ground.lower[at]!)))
}

/** The one in between passes on words: not “Roe offered ‘an invitation’”. */
function isTold(outer: Attribution, ground: RuleGround): boolean {
  if (outer.act === 'shows' || isAccording(outer, ground)) return true
  const cue = outer.cue.flatMap((span) => ground.tokensIn(span))
  return cue.some((at) => lemmasOf(ground.lower[at]!).some((lemma) => tellings.has(lemma)))
}

/** A speaker of another sentence, unless he is inside the quotation: what “officials argued” ends where the next one speaks. */
function standsApart(first: number, outer: Attribution, { isQuoted, sentenceOf, tokensIn }: RuleGround): boolean {
  const cue = outer.cue.flatMap((span) => tokensIn(span))
  return !isQuoted(first) && cue.every((at) => sentenceOf[at] !== sentenceOf[first])
}

/** “…, as the minister claimed”: only a word or two of it are his. */
function isAside({ source: [words] }: Attribution, { lower, tokensIn }: RuleGround): boolean {
  return words !== undefined && lower[(tokensIn(words)[0] ?? 0) - 1] === 'as'
}

/** “Roe said so, according to the report”: it may be his. A transcript, a letter or a filing holds the words as they were said. */
function mayBeHisOwn({ source: [words] }: Attribution, ground: RuleGround): boolean {
  if (words === undefined) return false
  const tokens = ground.tokensIn(words)
  const noun = lastNoun(tokens, ground)
  // The Merrow Post is no post.
  const isName = noun !== undefined && isCapitalized(ground.forms[noun]!)
  if (noun !== undefined && !isName && records.has(singularOf(ground.lower[noun]!))) return true
  if (tokens.some((at) => /^(?:filings?|proceedings|minutes)$/.test(ground.lower[at]!))) return true
  return /^[Tt]he (?:reports?|findings?|statements?|memos?|letters?|emails?|books?|memoirs?|articles?|columns?|op-ed|speech|release|tweets?|posts?|study|papers?|surveys?)$/.test(
    ground.wordsOf(words),
  )
}

const records: ReadonlySet<string> = new Set(
  'transcript recording video audio tape footage broadcast statement release tweet post email letter message'.split(
    ' ',
  ),
)

function overlaps(span: Span, { source, cue }: Attribution): boolean {
  return [...source, ...cue].some(({ start, end }) => start < span.end && end > span.start)
}

/** More than “he said” in a list of voices, “says whatever comes to him”, “wrote a letter”. */
function saysThat({ cue, content, form }: Attribution, ground: RuleGround): boolean {
  const said = content.flatMap((span) => ground.tokensIn(span))
  const opens = ground.lower[said[0] ?? -1] ?? ''
  if (said.length < 3 || opens === 'whatever') return false
  // “He tells it like it is.”
  if (opens === 'it' && /^(?:like|as)$/.test(ground.lower[said[1]!]!)) return false
  const isWriting = cue.some((span) => /\b(?:write|wrote|written|writes)\b/.test(ground.wordsOf(span)))
  return !(isWriting && form === 'indirect' && /^(?:an?|the|his|her)$/.test(opens))
}

const counts = /^(?:%|percent|percentage|majority|half|third|most|few|numbers?|share|polls?|polling|surveys?|figures)$/

/** “Half of all voters”, “77 % of them”: a poll counts, it does not retell. */
function isPollCount(span: Span, { lower, tokensIn }: RuleGround): boolean {
  return tokensIn(span).some((at) => counts.test(lower[at]!))
}

/** “He” is plainly another where a speaker is quoted as saying “he said”, or where an outlet or a document reports it. */
function isSomebodyElse(inner: Attribution, outer: Attribution, ground: RuleGround): boolean {
  const tokens = ground.tokensIn(inner.source[0]!)
  const source = ground.sourceOf(outer)
  if (inner.speaker === undefined || tokens.length > 1) return false
  // After a closing mark he is the one who was quoted: “…,” he said.
  if (
    /["'”’″]\s+$/.test(ground.text.slice(Math.max(0, inner.source[0]!.start - 4), inner.source[0]!.start)) &&
    source?.kind === 'person'
  )
    return false
  return ground.isQuoted(tokens[0]!) || source?.kind === 'outlet' || source?.kind === 'document'
}

/** Through whom it comes, whether he is named, and whether an outlet or a document is linked; absent if that cannot be told. */
function throughWhom(outer: Attribution, ground: RuleGround): string | undefined {
  const source = ground.sourceOf(outer)
  const [span] = outer.source
  const [first] = span === undefined ? [] : ground.tokensIn(span)
  if (source === undefined || span === undefined || first === undefined) return undefined
  const facts = linking(outer, source, ground)
  const inNamed = (label: string) => `${label} (${['named', ...facts].join(', ')})`
  if (isNamedIn(span, source, ground)) return inNamed(ground.wordsOf(span))
  const pointsBack = /^(?:he|she|the|this|that|his|her)$/.test(ground.lower[first]!)
  if (pointsBack && source.kind === 'person' && source.name !== undefined) return inNamed(source.name)
  if (/^(?:PRP|W)/.test(ground.tokens[first]!.tag)) return undefined
  // “The company” was named before; “the company official” was not.
  if (pointsBack && source.naming === 'named' && !isOfficial(span, ground)) return inNamed(`“${ground.wordsOf(span)}”`)
  // “The court” may have been named before, and a document is seldom named at all.
  const isUnnamed = source.kind !== 'document' && !pointsBack
  const known = isUnnamed ? ['not named', ...facts] : facts
  return known.length === 0 ? `“${ground.wordsOf(span)}”` : `“${ground.wordsOf(span)}” (${known.join(', ')})`
}

/** Whether these words are or hold the name itself: “NPR’s Sylvia Poggioli”, “the Courier”, “a Courier report”. */
function isNamedIn(span: Span, { kind, naming }: Source, ground: RuleGround): boolean {
  const tokens = ground.tokensIn(span)
  const isName = (at: number) => ground.tokens[at]!.tag.startsWith('NNP')
  // “WKLM13” bears no tag of a name.
  if (
    kind === 'outlet' &&
    tokens.some((at) => /^[A-Z]+\d+$/.test(ground.text.slice(ground.tokens[at]!.start, ground.tokens[at]!.end)))
  )
    return true
  if (kind === 'document') return tokens.slice(0, naming === 'named' ? undefined : 4).some(isName)
  if (tokens.some((at) => ground.tokens[at]!.entity?.kind === 'person' && ground.lower[at + 1] !== "'s")) return true
  const isOne = /^(?:an?|one|another|two|three|some|several)$/.test(ground.lower[tokens[0]!]!)
  if (isOne && (kind === 'person' || kind === 'group')) return false
  const last = lastNoun(tokens, ground)
  if (last === undefined) return false
  const { tag, entity } = ground.tokens[last]!
  if (tag === 'NNP' && entity !== undefined && entity.kind !== 'misc') return true
  return naming === 'named' && tokens.some(isName) && !isOfficial(span, ground)
}

function isOfficial(span: Span, ground: RuleGround): boolean {
  const last = lastNoun(ground.tokensIn(span), ground)
  if (last === undefined) return false
  const noun = singularOf(ground.lower[last]!)
  return unnamedHeads.has(noun) || titleNouns.has(noun)
}

/** The last noun before what is added: “official” of “a senior official at the ministry”. */
function lastNoun(tokens: readonly number[], ground: RuleGround): number | undefined {
  let last: number | undefined
  for (const at of tokens) {
    const isNoun = ground.tokens[at]!.tag.startsWith('NN')
    if (last !== undefined && !isNoun && ground.tokens[at]!.tag !== 'POS' && ground.lower[at] !== 'and') break
    if (isNoun) last = at
  }
  return last
}

function linking(
  { source, cue }: Attribution,
  { kind }: Source,
  { article: { links } }: RuleGround,
): readonly string[] {
  // A text that came without any link does not show whether there was one.
  if ((kind !== 'outlet' && kind !== 'document') || links.length === 0) return []
  const isLinked = [...source, ...cue].some(({ start, end }) => {
    const link = links[tokenAfter(links, start)]
    return link !== undefined && link.start < end
  })
  return [isLinked ? 'linked' : 'not linked']
}
