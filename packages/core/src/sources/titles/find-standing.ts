import { personNouns } from '../../lexicon/en/person-nouns.js'
import type { TokenRange } from '../../model/span.js'
import { type Ground, isNoun, isProper, singularOf } from '../ground.js'
import { titleWord } from '../nouns/title-word.js'
import { apposition, clause, type Part, startOfPhrase } from './standing-parts.js'

/** What a mention says of why this source can know: trade, place in the event, relative clauses, participles. `last` is the mention's last token. */
export function standingAt(
  ground: Ground,
  mention: TokenRange,
  isPerson: boolean,
  isCue: (token: number) => boolean,
): readonly TokenRange[] {
  const found: TokenRange[] = []
  const before = isPerson ? descriptor(ground, mention.first) : undefined
  if (before !== undefined) found.push(before)
  let at = mention.last + 1
  at = skipBrackets(ground, at)
  // Appositions and clauses follow one another, parted by commas.
  for (let step = 0; step < 4; step++) {
    const part = partAfter(ground, mention, at, isPerson)
    if (part === undefined) break
    if (part.says && !holdsCue(part, isCue)) found.push({ first: part.first, last: part.last })
    at = part.last + 1
    const body = isPerson && !part.says ? ofBody(ground, mention, at) : undefined
    if (body === undefined) continue
    if (!holdsCue(body, isCue)) found.push(body)
    break
  }
  return found
}

/** “director of the Velden Lab, which studies ferries”: what the body does of which the title speaks, its name included. */
function ofBody(ground: Ground, mention: TokenRange, at: number): TokenRange | undefined {
  const { tokens, lower } = ground
  if (lower[at] !== ',' || !isProper(tokens[at - 1]!.tag)) return undefined
  const part = partAfter(ground, { first: mention.first, last: at - 1 }, at, false)
  if (part?.says !== true || !/^(?:which|an?|the|its)$/.test(lower[part.first]!)) return undefined
  const first = startOfPhrase(ground, at - 1)
  return first === undefined ? undefined : { first, last: part.last }
}

/** “truck driver Jane Roe”: a trade or part in the event right before the name. */
function descriptor({ tokens, lower, sentenceOf }: Ground, name: number): TokenRange | undefined {
  const last = name - 1
  if (last < 0 || sentenceOf[last] !== sentenceOf[name] || !isNoun(tokens[last]!.tag)) return undefined
  // “chief of staff Jane Roe”
  if (lower[last - 1] === 'of' || titleWord(lower[last]!) !== undefined || !personNouns.has(singularOf(lower[last]!)))
    return undefined
  let first = last
  while (
    first > 0 &&
    last - first < 8 &&
    sentenceOf[first - 1] === sentenceOf[last] &&
    /^(?:NN|NNP|JJ|CD|VBN|NNS)$/.test(tokens[first - 1]!.tag)
  )
    first--
  return { first, last }
}

function skipBrackets({ lower }: Ground, at: number): number {
  if (lower[at] !== '(' && lower[at] !== '-lrb-') return at
  for (let here = at + 1; here <= at + 8; here++) if (lower[here] === ')' || lower[here] === '-rrb-') return here + 1
  return at
}

function partAfter(ground: Ground, mention: TokenRange, at: number, isPerson: boolean): Part | undefined {
  const { tokens, lower, sentenceOf } = ground
  const sentence = sentenceOf[mention.last]!
  const inside = (token: number) => token < tokens.length && sentenceOf[token] === sentence
  if (!inside(at)) return undefined
  const comma = lower[at] === ',' || lower[at] === '—' || lower[at] === '–'
  const first = comma ? at + 1 : at
  if (!inside(first)) return undefined
  const { tag } = tokens[first]!
  const word = lower[first]!
  if (/^(?:who|whose)$/.test(word) || (word === 'which' && !isPerson)) return clause(ground, first, sentence, isPerson)
  if (!comma) return undefined
  const apposed = () => {
    const part = apposition(ground, first, sentence, isPerson)
    return part !== undefined && lower[part.last + 1] !== ',' && opensWith(ground, mention) ? undefined : part
  }
  if (!isPerson) return /^(?:a|an|the|its)$/.test(word) ? apposed() : undefined
  if (tag === 'CD' && (lower[first + 1] === ',' || lower[first + 1] === undefined))
    return { first, last: first, says: false }
  if (/^(?:this|that|these|those|any|some|no|all)$/.test(word)) return undefined
  if (/^(?:DT|NN|JJ|CD|RB|PRP\$|NNP)$/.test(tag)) return apposed()
  return undefined
}

/** “In Velden, the water is brown”: the sentence opens with the mention and a preposition, and its subject follows. */
function opensWith({ tokens, sentences, sentenceOf }: Ground, { first }: TokenRange): boolean {
  const start = sentences[sentenceOf[first]!]?.first ?? first
  let at = first - 1
  while (at > start && /^(?:DT|JJ|NNP?S?|POS|PRP\$)$/.test(tokens[at]!.tag)) at--
  return at >= start && at <= start + 1 && /^(?:IN|TO)$/.test(tokens[at]!.tag)
}

function holdsCue({ first, last }: TokenRange, isCue: (token: number) => boolean): boolean {
  for (let here = first; here <= Math.min(last, first + 4); here++) if (isCue(here)) return true
  return false
}
