import { anonymityPhrases, veiledHeads } from '../lexicon/en/anonymity.js'
import { lemmasOf } from '../lexicon/en/lemmas.js'
import { onlookers, readSources } from '../lexicon/en/onlookers.js'
import { roleNouns } from '../lexicon/en/role-nouns.js'
import { tellingVerbs } from '../lexicon/en/telling.js'
import { titleNouns } from '../lexicon/en/title-nouns.js'
import type { Attribution } from '../model/attribution.js'
import type { Source } from '../model/source.js'
import type { Span, TokenRange } from '../model/span.js'
import { isProper, singularOf } from '../sources/ground.js'
import { findPhrases, indexPhrases } from './find-phrases.js'
import type { RuleGround } from './rule-ground.js'

/** A source whose name is withheld, as the writer brings it in. */
export interface WithheldSource {
  readonly source: Source
  /** The words for it where it is first heard. */
  readonly brought: Span
  readonly tokens: readonly number[]
  /** What the writer has it say, in text order. */
  readonly attributions: readonly Attribution[]
  /** Indices of the sentences that name it, in text order. */
  readonly sentences: readonly number[]
}

/** Where the writer says that a name is withheld: “on condition of anonymity”, “asked not to be named”. */
export const signs = indexPhrases(
  anonymityPhrases.filter(({ where, words }) => where === 'sentence' && words !== 'anonymously'),
)
const implied = indexPhrases(anonymityPhrases.filter(({ where }) => where === 'phrase'))

/** Sources with the name withheld that the writer hears at first hand, in text order; a headline brings in nobody. */
export function withheldSources(ground: RuleGround): readonly WithheldSource[] {
  const heard = new Map<string, Attribution[]>()
  for (const attribution of ground.attributions) {
    const source = ground.sourceOf(attribution)
    if (attribution.within !== undefined || source === undefined || !isMeant(source) || !tells(attribution, ground))
      continue
    const list = heard.get(source.id)
    if (list === undefined) heard.set(source.id, [attribution])
    else list.push(attribution)
  }
  const found: WithheldSource[] = []
  for (const attributions of heard.values()) {
    const source = ground.sourceOf(attributions[0]!)!
    const words = attributions.flatMap((attribution) => attribution.source)
    const brought = words.map((span) => trimmed(span, ground)).find((span) => isBroughtIn(span, ground))
    if (brought === undefined) continue
    const sentences = new Set<number>()
    for (const span of [...words, ...source.mentions])
      for (const at of ground.tokensIn(span).slice(0, 1))
        if (ground.sentenceOf[at]! >= 0) sentences.add(ground.sentenceOf[at]!)
    found.push({
      source,
      brought,
      tokens: ground.tokensIn(brought),
      attributions,
      sentences: [...sentences].sort((a, b) => a - b),
    })
  }
  return found.sort((a, b) => a.brought.start - b.brought.start)
}

/** Places where the writer says that a name is withheld, outside quotation marks. */
export function* signsIn(ground: RuleGround): Generator<TokenRange> {
  for (const { first, last } of findPhrases(ground.lower, signs))
    if (!ground.isQuoted(first) && ground.isRunning(first)) yield { first, last }
}

/** The noun that the words for a source turn on: “officials” in “two officials who saw it”. */
export function headOf(tokens: readonly number[], ground: RuleGround): number | undefined {
  let head: number | undefined
  for (const at of tokens) {
    const isNamePart = ground.tokens[at]!.tag.startsWith('NN')
    if (head !== undefined && !isNamePart) break
    if (isNamePart) head = at
  }
  return head
}

/** “told”, “according to”; not “squabbled over”. */
function tells({ cue }: Attribution, ground: RuleGround): boolean {
  for (const span of cue)
    for (const at of ground.tokensIn(span))
      if (lemmasOf(ground.lower[at]!).some((lemma) => tellingVerbs.has(lemma))) return true
  return false
}

function isMeant({ naming, name, kind }: Source): boolean {
  return naming === 'anonymous' && name === undefined && (kind === 'person' || kind === 'group')
}

/**
 * The words, or their sentence, say or imply that the name of a person is withheld. No pronoun, no headline;
 * “the source” and “some insiders” bring in nobody.
 */
function isBroughtIn(span: Span, ground: RuleGround): boolean {
  const tokens = ground.tokensIn(span)
  const first = tokens[0]
  if (first === undefined || ground.saidIn[first]! >= 0 || !ground.isRunning(first) || ground.isTitle(first))
    return false
  const words = tokens.map((at) => ground.lower[at]!)
  const hints = [...findPhrases(words, implied)]
  // “A person briefed on the talks”: no verb, whatever its tag.
  const rest = tokens.filter((_, index) => !hints.some(({ first, last }) => index >= first && index <= last))
  if (bringsInNobody.has(words[0]!) || hasVerbFirst(rest, ground)) return false
  const head = headOf(tokens, ground)
  if (head === undefined) return false
  const noun = singularOf(ground.lower[head]!)
  if (onlookers.has(noun) || (head > first && readSources.has(ground.lower[head - 1]!))) return false
  if (veiledHeads.has(noun)) return true
  const isPerson = roleNouns.has(noun) || titleNouns.has(noun)
  if (hints.length > 0) return isPerson || isProper(ground.tokens[head]!.tag)
  const sentence = ground.sentences[ground.sentenceOf[first]!]
  if (sentence === undefined) return false
  const from = isPerson ? sentence.first : first
  const to = isPerson ? sentence.last : Math.min(sentence.last, tokens.at(-1)! + farthest)
  return [...findPhrases(ground.lower.slice(from, to + 1), signs)].length > 0
}

/** “A technician, who asked not to be named”: tokens from the words for the source to the request. */
const farthest = 9

const bringsInNobody: ReadonlySet<string> = new Set(
  'the these those this that both such some many most other others no i we he she they who which it'.split(' '),
)

/** A clause in place of a name: the reading took too much. */
function hasVerbFirst(tokens: readonly number[], ground: RuleGround): boolean {
  for (const at of tokens) {
    const { tag } = ground.tokens[at]!
    if (/^(?:WP|WDT|WP\$)$/.test(tag) || ground.lower[at] === 'that') return false
    if (/^(?:VBD|VBZ|VBP|MD)$/.test(tag)) return true
  }
  return false
}

/** Without the comma or the “who” that the reading leaves at the end. */
function trimmed(span: Span, ground: RuleGround): Span {
  const tokens = ground.tokensIn(span)
  let last = tokens.length - 1
  while (last > 0 && /^(?:who|[,;—–-])$/.test(ground.lower[tokens[last]!]!)) last--
  return last < 0 ? span : { start: span.start, end: ground.tokens[tokens[last]!]!.end }
}
