import type { Attribution } from '../model/attribution.js'
import type { TokenRange } from '../model/span.js'
import { isWritersSentence } from './given-to-others.js'
import type { RuleGround } from './rule-ground.js'

/** The attributions that reach into each sentence, by its index. */
export function attributionsBySentence(ground: RuleGround): ReadonlyMap<number, readonly Attribution[]> {
  const found = new Map<number, Attribution[]>()
  for (const attribution of ground.attributions) {
    const touched = new Set<number>()
    for (const span of [...attribution.source, ...attribution.cue, ...attribution.content])
      for (const at of ground.tokensIn(span)) touched.add(ground.sentenceOf[at]!)
    for (const sentence of touched) {
      const known = found.get(sentence)
      if (known === undefined) found.set(sentence, [attribution])
      else known.push(attribution)
    }
  }
  return found
}

/**
 * The words around a token that the writer alone answers for: the sentence, if nobody is heard in it; else the clauses
 * before everything that has a source, or after it, if a conjunction or a semicolon parts them and what is said cannot go on there.
 */
export function ownClause(
  ground: RuleGround,
  token: number,
  heard: ReadonlyMap<number, readonly Attribution[]>,
): TokenRange | undefined {
  const index = ground.sentenceOf[token]!
  const sentence = ground.sentences[index]
  if (sentence === undefined) return undefined
  if (isWritersSentence(ground, token)) return sentence
  const attributions = heard.get(index) ?? []
  if (attributions.length === 0) return undefined
  let from = Number.POSITIVE_INFINITY
  let to = -1
  for (const { source, cue, content } of attributions)
    for (const span of [...source, ...cue, ...content])
      for (const at of ground.tokensIn(span)) {
        if (ground.sentenceOf[at] !== index) continue
        from = Math.min(from, at)
        to = Math.max(to, at)
      }
  const range =
    token < from
      ? before(from, sentence, attributions, ground)
      : token > to
        ? after(to, sentence, attributions, ground)
        : undefined
  if (range === undefined || token < range.first || token > range.last || !hasVerb(range, ground)) return undefined
  return range
}

/** “The talks were a fiasco, and Roe said …”: what is said comes after its verb. */
function before(
  from: number,
  { first }: TokenRange,
  attributions: readonly Attribution[],
  ground: RuleGround,
): TokenRange | undefined {
  if (!attributions.every(({ cue, content }) => (content[0]?.start ?? -1) > (cue[0]?.start ?? 0))) return undefined
  for (let at = from - 1; at > first; at--) if (parts(at, ground)) return { first, last: at - 1 }
  return undefined
}

/** “‘…,’ Roe said, but the fiasco went on”: a paraphrase might go on, a quotation does not. */
function after(
  to: number,
  { last }: TokenRange,
  attributions: readonly Attribution[],
  ground: RuleGround,
): TokenRange | undefined {
  if (!attributions.every(({ form }) => form === 'direct')) return undefined
  for (let at = to + 1; at < last; at++) if (parts(at, ground)) return { first: at + 1, last }
  return undefined
}

/** “, and”, “, but”, “;”. */
function parts(at: number, { lower }: RuleGround): boolean {
  return lower[at] === ';' || (lower[at] === ',' && /^(?:and|but|yet|while|although|though)$/.test(lower[at + 1] ?? ''))
}

function hasVerb({ first, last }: TokenRange, { tokens }: RuleGround): boolean {
  for (let at = first; at <= last; at++) if (/^(?:VB[DZP]|MD)$/.test(tokens[at]!.tag)) return true
  return false
}
