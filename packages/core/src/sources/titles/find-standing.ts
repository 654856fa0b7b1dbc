import { personNouns } from '../../lexicon/en/person-nouns.js'
import type { TokenRange } from '../../model/span.js'
import { type Ground, isNoun, singularOf } from '../ground.js'
import { titleWord } from '../nouns/title-word.js'

const mostTokens = 45

/** What a mention says of why this source can know: trade, place in the event, relative clauses, participles. `last` is the mention's last token. */
export function standingAt(
  ground: Ground,
  mention: TokenRange,
  isPerson: boolean,
  isCue: (token: number) => boolean,
): readonly TokenRange[] {
  const found: TokenRange[] = []
  const before = descriptor(ground, mention.first)
  if (before !== undefined) found.push(before)
  let at = mention.last + 1
  at = skipBrackets(ground, at)
  // Appositions and clauses follow one another, parted by commas.
  for (let step = 0; step < 4; step++) {
    const part = partAfter(ground, mention, at, isPerson)
    if (part === undefined) break
    if (part.says && !holdsCue(part, isCue)) found.push({ first: part.first, last: part.last })
    at = part.last + 1
  }
  return found
}

interface Part extends TokenRange {
  /** Whether it says why the source can know; a title or an age does not. */
  readonly says: boolean
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
  if (word === 'who' || word === 'which' || word === 'whose') return clause(ground, first, sentence)
  if (!comma) return undefined
  if (!isPerson) return /^(?:a|an|the|its)$/.test(word) ? apposition(ground, first, sentence) : undefined
  if (tag === 'CD' && (lower[first + 1] === ',' || lower[first + 1] === undefined))
    return { first, last: first, says: false }
  if ((tag === 'VBG' && word !== 'including') || (tag === 'VBN' && lower[first] !== 'said'))
    return clause(ground, first, sentence)
  if (/^(?:DT|NN|JJ|CD|RB|PRP\$|NNP)$/.test(tag)) return apposition(ground, first, sentence)
  return undefined
}

/** To the next comma that ends the clause, or the end of the sentence. */
function clause({ tokens, lower, sentenceOf }: Ground, first: number, sentence: number): Part | undefined {
  let last = first
  for (let here = first + 1; here < tokens.length && sentenceOf[here] === sentence; here++) {
    if (here - first > mostTokens) return undefined
    if (/^[,;.—–“”"]$|^``$|^''$/.test(lower[here]!)) break
    last = here
  }
  if (last - first < 2) return undefined
  // “who is the director of …” gives a title, which is found elsewhere.
  const title = /^(?:is|was)$/.test(lower[first + 1]!) && hasTitle({ tokens, lower }, first + 2, last)
  return { first, last, says: !title }
}

function apposition({ tokens, lower, sentenceOf }: Ground, first: number, sentence: number): Part | undefined {
  let last = first
  let verb = -1
  let noun = -1
  let clauseFrom = -1
  for (let here = first; here < tokens.length && sentenceOf[here] === sentence; here++) {
    if (here - first > mostTokens) return undefined
    if (/^[,;.:—–“”"]$|^``$|^''$/.test(lower[here]!)) break
    const { tag } = tokens[here]!
    if (clauseFrom < 0 && /^(?:who|which|that|whose)$/.test(lower[here]!)) clauseFrom = here
    if (clauseFrom < 0 && /^(?:VBD|VBZ|VBP|MD)$/.test(tag)) verb = here
    if (noun < 0 || (verb < 0 && noun === here - 1)) if (isNoun(tag)) noun = here
    last = here
  }
  // A finite verb: the sentence goes on, this is no apposition.
  if (noun < 0 || verb >= 0 || last === first) return undefined
  const title = titleWord(lower[noun]!) !== undefined
  if (!title)
    return {
      first,
      last,
      says:
        !/^(?:Inc|Jr|Sr|LLC)/i.test(lower[first]!) &&
        (/^(?:DT|JJ|NN|PRP\$|RB)$/.test(tokens[first]!.tag) || tokens[first + 1]!.tag === 'POS'),
    }
  if (clauseFrom > 0 && last - clauseFrom >= 2) return { first: clauseFrom, last, says: true }
  return { first, last, says: false }
}

function hasTitle({ tokens, lower }: Pick<Ground, 'tokens' | 'lower'>, first: number, last: number): boolean {
  for (let here = first; here <= last; here++) {
    if (tokens[here]!.tag === 'IN') return false
    if (isNoun(tokens[here]!.tag) && titleWord(lower[here]!) !== undefined) return true
  }
  return false
}

function holdsCue({ first, last }: TokenRange, isCue: (token: number) => boolean): boolean {
  for (let here = first; here <= Math.min(last, first + 4); here++) if (isCue(here)) return true
  return false
}

/** What hangs on an unnamed source's noun: “two people who saw the fire”, “workers hired last year”. */
export function standingInPhrase({ tokens, lower }: Ground, head: number, last: number): TokenRange | undefined {
  for (let here = head + 1; here <= last; here++) {
    const { tag } = tokens[here]!
    if (
      /^(?:who|which|that|whose)$/.test(lower[here]!) ||
      (tag === 'VBG' && lower[here] !== 'including') ||
      tag === 'VBN' ||
      (tag === 'JJ' && here === head + 1)
    ) {
      const end = /^[,.—]$/.test(lower[last]!) ? last - 1 : last
      return end > here ? { first: here, last: end } : undefined
    }
  }
  return undefined
}
