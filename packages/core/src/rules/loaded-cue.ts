import { lemmasOf } from '../lexicon/en/lemmas.js'
import { courtWords, type LoadedVerb, loadedByVerb, openDoubts } from '../lexicon/en/loaded-verbs.js'
import type { Attribution } from '../model/attribution.js'
import type { RuleGround } from './rule-ground.js'
import { isWritersOwn } from './writers-own.js'

/** The loaded reporting verb by which the writer brings in what somebody said, and its token; absent if there is none. */
export function loadedCue(
  ground: RuleGround,
  attribution: Attribution,
): { readonly verb: LoadedVerb; readonly token: number } | undefined {
  const { tokens, lower } = ground
  if (attribution.within !== undefined || attribution.act !== 'says' || isWriterOrReader(ground, attribution)) return
  for (const span of attribution.cue)
    for (const token of ground.tokensIn(span)) {
      if (!/^VB[DZPGN]$/.test(tokens[token]!.tag)) continue
      if (isNounLike(ground, token)) continue
      const lemma = lemmasOf(lower[token]!).find((one) => loadedByVerb.has(one))
      if (lemma === undefined || !isWritersOwn(ground, token, token)) continue
      const verb = loadedByVerb.get(lemma)!
      if (isUnreal(lower, token) || isOtherSense(lower, token, verb) || isInCourt(ground, token, verb)) return
      if (verb.verb === 'insist' && attribution.form !== 'direct' && isDemand(ground, token)) return
      if (!isStatement(ground, attribution, token)) return
      return { verb, token }
    }
  return
}

/** “dismissed claims”, “his Tuesday claim”: a noun that the net takes for a verb. */
function isNounLike({ tokens, lower }: RuleGround, token: number): boolean {
  const before = tokens[token - 1]?.tag ?? ''
  return (
    (/s$/.test(lower[token]!) && before.startsWith('VB')) || (tokens[token]!.tag === 'VBP' && /^NNP?$/.test(before))
  )
}

/** “did not claim”, “could claim”, “refused to admit”, “falsely claimed”, “was admitted to”. */
function isUnreal(lower: readonly string[], token: number): boolean {
  for (let at = token - 1; at >= Math.max(0, token - 3); at--) {
    const word = lower[at]!
    if (/^(?:not|n't|never|nor|neither|to|can|could|may|might|would|should|must|will|'ll|'d|cannot|if)$/.test(word))
      return true
    if (/^(?:is|was|are|were|be|been|being)$/.test(word) || openDoubts.has(word)) return true
    if (/^[,.;:“”"]$/.test(word)) break
  }
  return false
}

function isOtherSense(lower: readonly string[], token: number, { unless }: LoadedVerb): boolean {
  return lower.slice(token + 1, token + 5).some((word) => unless.includes(word))
}

/** “In the lawsuit, she claimed …”, “admitted in court”. */
function isInCourt({ lower, sentences, sentenceOf }: RuleGround, token: number, { shade }: LoadedVerb): boolean {
  if (shade !== 'doubts' && shade !== 'confesses') return false
  const sentence = sentences[sentenceOf[token]!]
  if (sentence === undefined) return false
  return lower
    .slice(Math.max(sentence.first, token - 30), Math.min(sentence.last, token + 4) + 1)
    .some((word) => courtWords.has(word))
}

/** “insisted that the line replace the pins”: a base form, a plural one after a singular noun, or no finite verb; “insisted that it must be replaced”. */
function isDemand({ tokens, lower }: RuleGround, token: number): boolean {
  for (let at = token + 1; at < Math.min(tokens.length, token + 10); at++) {
    const { tag } = tokens[at]!
    if (/^(?:must|should)$/.test(lower[at]!)) return true
    if (/^(?:VB[DZ]|MD)$/.test(tag)) return false
    if (tag === 'VB') return true
    if (tag === 'VBP') return /^(?:NNP?|PRP)$/.test(tokens[at - 1]!.tag) && !/^(?:i|we|you|they)$/.test(lower[at - 1]!)
  }
  return true
}

/** “I admit”, “you could claim”. */
function isWriterOrReader(ground: RuleGround, { source }: Attribution): boolean {
  return source.some((span) => /^(?:I|we|you|one|it)$/i.test(ground.wordsOf(span)))
}

/** Whether words are reported: a quotation, “that …”, a clause with its own verb; not “claimed the house”. */
function isStatement(ground: RuleGround, { content, form }: Attribution, token: number): boolean {
  const { tokens, lower } = ground
  if (form === 'direct') return true
  const next = lower[token + 1] ?? ''
  if (next === 'that' || next === ':' || next === ',' || next === '“') return true
  if (next === 'to') return /^(?:have|be)$/.test(lower[token + 2] ?? '')
  for (const span of content) {
    const said = ground.tokensIn(span)
    const first = said[0]
    // “what he claimed”: nothing is reported here.
    if (first === undefined || /^(?:what|who|which|whom|how|why|it)$/.test(lower[first]!)) continue
    // “conceded shortly before midnight”: it says when.
    if (/^(?:shortly|early|late|soon|before|after|at|on|in|by|during|within)$/.test(lower[first]!)) continue
    // “claimed attacks that killed six”: the verb of a relative clause is none of the statement.
    for (const at of said.slice(0, 14)) {
      // “conceded the seat and left”: the verb goes on about the speaker.
      if (tokens[at]!.tag === 'CC' && /^(?:VB|MD|RB)/.test(tokens[at + 1]?.tag ?? '')) break
      if (/^(?:VB[DZP]|MD)$/.test(tokens[at]!.tag) && !/^(?:that|which|who)$/.test(lower[at - 1]!)) return true
    }
  }
  return false
}
